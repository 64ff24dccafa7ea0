import { keys } from '../typing/typedLine.js';
import type { Choosing } from './choose.js';
import type { Sheet } from './desk.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, type Page } from './page.js';

/** Where one is in a list, and the first line that is shown of what stands above one that stays in sight. */
export interface ListState {
  at: number | undefined;
  top: number;
}

/** A list to choose from below what stands above it. */
export function listPage<Id>(choosing: Choosing<Id>, state: ListState, sheet: Sheet): Page {
  const { measure, size } = sheet;
  const [head, above] = [choosing.head(sheet), choosing.above(sheet)];
  const list = rowsOf(choosing, state, size.rows - head.length - above.length - 4, sheet);
  const body = [...above, ...list.lines];
  const foot = [blank, ...keyLines(listKeys(choosing, sheet), measure)];
  const isLong = head.length + body.length + foot.length > size.rows;
  if (choosing.isFixed && isLong) return fixedPage(choosing, state, { head, above }, sheet);
  return { head, body, foot, focus: list.present && shifted(list.present, above.length) };
}

/** The same with the choices in the foot; what stands above them scrolls. */
function fixedPage<Id>(
  choosing: Choosing<Id>,
  state: ListState,
  { head, above }: { head: Line[]; above: Line[] },
  sheet: Sheet,
): Page {
  const { key, does } = sheet.style.words.screen;
  const named: [string, string][] = [...listKeys(choosing, sheet), [key.page, does.scroll]];
  const list = rowsOf(choosing, state, 0, sheet);
  const foot = [blank, ...list.lines, blank, ...keyLines(named, sheet.measure)];
  // The blank line at its end is the foot's.
  const body = above.slice(0, -1);
  const last = Math.max(0, body.length - (sheet.size.rows - head.length - foot.length));
  return { head, body, foot, top: Math.max(0, Math.min(state.top, last)) };
}

const shifted = ([first, last]: readonly [number, number], by: number) => [first + by, last + by] as const;

/** The choices, with blank lines between them where there is room, and the lines of the present one. */
function rowsOf<Id>(
  { choices }: Choosing<Id>,
  { at }: ListState,
  room: number,
  { measure }: Sheet,
): { lines: Line[]; present: readonly [number, number] | undefined } {
  const wide = Math.max(1, ...choices.map(({ key }) => key.length));
  const blocks = choices.map(({ key, label }, position) => {
    const isPresent = position === at;
    const first = `${isPresent ? '❯ ' : '  '}${key.padStart(wide)}  `;
    return textLines(label, measure, { first, tone: isPresent ? 'chosen' : undefined });
  });
  const isWide = room >= blocks.flat().length + blocks.length;
  const lines: Line[] = [];
  let present: readonly [number, number] | undefined;
  for (const [position, block] of blocks.entries()) {
    if (position > 0 && isWide) lines.push(blank);
    if (position === at) present = [lines.length, lines.length + block.length - 1];
    lines.push(...block);
  }
  return { lines, present };
}

function listKeys<Id>(
  { hasBack = true, hasPause = true }: Choosing<Id>,
  { style }: Sheet,
): [string, string][] {
  const { key, does } = style.words.screen;
  return [
    [key.arrows, does.choose],
    [key.enter, does.goOn],
    ...(hasBack ? [[key.left, does.back] satisfies [string, string]] : []),
    ...(hasPause ? [[keys.pause, does.pause] satisfies [string, string]] : []),
  ];
}
