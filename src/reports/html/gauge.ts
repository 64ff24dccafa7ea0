import { scaleLinear } from 'd3-scale';
import type { Gauge } from '../layout/inline.js';
import { isUnknown } from '../layout/signs.js';
import { hatch } from './charts/series.js';
import { type Child, element, fragment, type Html } from './element.js';
import type { Pen } from './pen.js';
import { at, type Box, line, rectangle } from './svg.js';

const [width, height] = [104, 12];

/** A bar in a table: full what is certain, hatched what is open, dots for the rest. */
export function gaugePicture(gauge: Gauge, { words, numbers }: Pen): Html {
  const { value, max, low, high } = gauge;
  if (isUnknown(gauge)) return element('span', { class: 'soft' }, words.charts.noValue);
  const x = scaleLinear([0, max > 0 ? max : 1], [0, width]).clamp(true);
  const certain = x(low ?? value ?? 0);
  const upTo = Math.max(certain, x(high ?? value ?? 0));
  const points = value === null ? words.charts.noValue : numbers.points(value);
  return element(
    'svg',
    {
      class: 'gauge',
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': words.common.of(points, numbers.points(max)),
    },
    upTo < width ? line(Math.max(upTo, 0) + 2, 6, width, 6, 'dots') : undefined,
    upTo > certain ? openPart({ x: certain, y: 1.5, width: upTo - certain, height: 9 }) : undefined,
    certain > 0 ? rectangle({ x: 0, y: 1, width: certain, height: 10 }, 'series1') : undefined,
    upTo > certain && value !== null
      ? rectangle({ x: x(value) - 1, y: 0, width: 2, height }, 'mark')
      : undefined,
  );
}

function openPart(box: Box): Html {
  return fragment(rectangle(box, 'open'), hatch(box));
}

/** How votes spread: a column for each option, and the counts in words. */
export function spreadPicture(counts: readonly { label: string; count: number }[]): Html {
  const most = Math.max(1, ...counts.map(({ count }) => count));
  const y = scaleLinear([0, most], [0, 22]);
  const columns = counts.map(({ count }, place): Child => {
    const tall = Math.max(1, y(count));
    return rectangle(
      { x: place * 14, y: 24 - tall, width: 11, height: tall },
      count > 0 ? 'series1' : 'rest',
    );
  });
  const wide = Math.max(14, counts.length * 14);
  return fragment(
    element(
      'svg',
      { class: 'spread', viewBox: `0 0 ${wide} 24`, width: at(wide), height: 24, 'aria-hidden': 'true' },
      ...columns,
    ),
    element('br'),
    counts.map(({ label, count }) => `${label}: ${count}`).join(' · '),
  );
}
