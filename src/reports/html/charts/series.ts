import { type Child, element, fragment, type Html } from '../element.js';
import { at, type Box, rectangle } from '../svg.js';

/** How many looks the parts of a whole have before they repeat. */
const looks = 4;

/** A filled part of a whole: the first plain, the others hatched each in its way, so that colour is not the only sign. */
export function seriesFill(box: Box, place: number): Html {
  const look = (place % looks) + 1;
  return fragment(rectangle(box, `series${look}`), look === 1 ? undefined : hatch(box, look));
}

/** Lines across a box, closer for each further look. */
export function hatch({ x, y, width, height }: Box, look = 3): Child {
  if (width < 3 || height < 3) return undefined;
  const gap = look === 2 ? 7 : look === 3 ? 5 : 3;
  const path: string[] = [];
  for (let offset = gap; offset < width + height; offset += gap) {
    const [left, top] = [Math.max(0, offset - height), Math.min(height, offset)];
    const [right, bottom] = [Math.min(width, offset), Math.max(0, offset - width)];
    path.push(`M${at(x + left)} ${at(y + top)}L${at(x + right)} ${at(y + bottom)}`);
  }
  return element('path', { class: 'hatch', d: path.join('') });
}
