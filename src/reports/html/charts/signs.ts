import { symbol, symbolDiamond, symbolTriangle } from 'd3-shape';
import { type Child, element, type Html } from '../element.js';
import { circle, line, rectangle, shape } from '../svg.js';
import { seriesFill } from './series.js';

const diamond = symbol(symbolDiamond, 90)();
const triangle = symbol(symbolTriangle, 42)();

/** A minimum: a triangle that points down to its value. */
export const minimumSign = (x: number, y: number): Html => shape(triangle, x, y, 'minimum', 180);

/** A release: a diamond. */
export const releaseSign = (x: number, y: number): Html => shape(diamond, x, y, 'release');

/** The signs of legends, each in a picture of its own. */
export const legendSigns = {
  score: () => icon(circle(12, 7, 5, 'score')),
  before: () => icon(circle(12, 7, 5, 'before')),
  between: () => icon(circle(12, 7, 2.5, 'between')),
  range: () => icon(rectangle({ x: 2, y: 4, width: 20, height: 6 }, 'range')),
  target: () => icon(line(12, 0, 12, 14, 'target')),
  minimum: () => icon(minimumSign(12, 7)),
  needed: () => icon(line(12, 1, 12, 13, 'needed')),
  release: () => icon(releaseSign(12, 7)),
  possible: () => icon(rectangle({ x: 2, y: 3, width: 20, height: 8 }, 'possible')),
  series: (place: number) => icon(seriesFill({ x: 2, y: 2, width: 20, height: 10 }, place)),
};

function icon(...children: readonly Child[]): Html {
  return element('svg', { class: 'icon', viewBox: '0 0 24 14', 'aria-hidden': 'true' }, ...children);
}
