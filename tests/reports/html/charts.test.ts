import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/locales/numbers.js';
import { reportWords } from '../../../src/locales/reportWords.js';
import { draw } from '../../../src/reports/html/charts/chart.js';
import { element } from '../../../src/reports/html/element.js';
import { wrapped } from '../../../src/reports/html/svg.js';
import type { Chart } from '../../../src/reports/layout/chart.js';
import { elementsOf } from './parsed.js';

const pen = { words: reportWords('en'), numbers: numbersIn('en') };

/** A chart as it is drawn at a width. */
function drawn(chart: Chart, width: number) {
  const drawing = draw(chart, { width, id: 'c', pen });
  if (!drawing) throw new Error('not drawn');
  const svg = elementsOf(element('svg', {}, drawing.body).markup);
  return {
    ...drawing,
    of: (look: string) => svg.filter(({ attributes }) => attributes.class?.split(' ').includes(look)),
    texts: svg.filter(({ name }) => name === 'text').map(({ text }) => text),
    signs: drawing.legend.map(({ text }) => text),
    across: svg.flatMap(({ attributes: { x = [], cx = [], width: wide = [] } }) =>
      [x, cx, wide].flat().map(Number),
    ),
    down: svg.flatMap(({ attributes: { y = [], cy = [] } }) => [y, cy].flat().map(Number)),
  };
}

const points = fc.double({ min: 0, max: 100, noNaN: true });
const maybe = fc.option(points);
const label = fc.string({ minLength: 1, maxLength: 60 });
const some = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 1, maxLength: 6 });

const charts: fc.Arbitrary<Chart> = fc.oneof(
  some(fc.record({ label, value: points, of: points })).map((parts) => ({ kind: 'weights' as const, parts })),
  fc.record({
    kind: fc.constant('split' as const),
    unit: fc.constantFrom('points' as const, 'percent' as const),
    parts: some(fc.record({ label, value: points, of: points })),
  }),
  fc.record({
    kind: fc.constant('splits' as const),
    labels: some(label),
    splits: some(
      fc.record({ title: label, unit: fc.constant('points' as const), values: fc.option(some(points)) }),
    ),
  }),
  fc.record({
    kind: fc.constant('profile' as const),
    target: points,
    rows: some(fc.record({ label, score: maybe, lowest: maybe, highest: maybe, minima: some(points) })),
  }),
  fc.record({
    kind: fc.constant('board' as const),
    columns: some(label),
    rows: some(
      fc.record({
        label,
        score: maybe,
        tone: fc.constant('bad' as const),
        status: label,
        minima: some(maybe),
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('change' as const),
    moments: fc.array(label, { minLength: 2, maxLength: 4 }),
    rows: some(
      fc.record({
        label,
        scores: fc.array(maybe, { minLength: 2, maxLength: 4 }),
        tone: fc.constant('good' as const),
        change: label,
      }),
    ),
  }),
  fc.record({
    kind: fc.constant('effort' as const),
    points: some(fc.record({ number: fc.nat(99), label, days: fc.nat(500), effect: fc.nat(450) })),
  }),
  fc.record({
    kind: fc.constant('timeline' as const),
    stages: some(fc.record({ label, weeks: fc.option(fc.nat(60)), release: fc.option(label) })),
  }),
);

it('every chart keeps within its sheet, at any width, and the same data give the same drawing', () => {
  fc.assert(
    fc.property(charts, fc.constantFrom(328, 680), (chart, width) => {
      const { across, down, height, body } = drawn(chart, width);
      for (const [all, most] of [
        [across, width],
        [down, height],
      ] as const) {
        expect(Math.min(...all)).toBeGreaterThanOrEqual(-1);
        expect(Math.max(...all)).toBeLessThanOrEqual(most + 1);
      }
      expect(drawn(chart, width).body).toEqual(body);
    }),
    { numRuns: 200 },
  );
});

describe('what a chart shows', () => {
  it('80/20: each part as wide as its weight, filled as far as it is reached', () => {
    const parts = [
      { label: 'A', value: 40, of: 80 },
      { label: 'B', value: 20, of: 20 },
    ];
    const { of } = drawn({ kind: 'weights', parts }, 680);
    const [first, second] = of('possible').map(({ attributes }) => Number(attributes.width) + 1);
    expect((first ?? 0) / (second ?? 1)).toBeCloseTo(4, 1);
    expect(Number(of('series1')[0]?.attributes.width)).toBeCloseTo((first ?? 0) / 2, 0);
    expect(Number(of('series2')[0]?.attributes.width)).toBeCloseTo(second ?? 0, 0);
  });

  it('splits: the empty part of a stack has its word, unless there is none', () => {
    const of = (values: number[]) => [{ title: 'Points', unit: 'points' as const, values }];
    const labels = ['A', 'B'];
    expect(drawn({ kind: 'splits', labels, splits: of([30, 20]) }, 680).signs).toContain('rest to 100');
    expect(drawn({ kind: 'splits', labels, splits: of([80, 20]) }, 680).signs).toEqual(labels);
  });

  it('timeline: names of weeks never run together, and say that they are weeks', () => {
    const stages = [2, 40, 60].map((weeks) => ({ label: `S${weeks}`, weeks, release: null }));
    const { texts } = drawn({ kind: 'timeline', stages }, 328);
    expect(texts.slice(0, 3)).toEqual(['0', '42', '102']);
    expect(texts).toContain('weeks');
  });

  it('splits: what nobody knows is an empty frame with a word, no bar of height 0', () => {
    const splits = [
      { title: 'Known', unit: 'percent' as const, values: [28, 72] },
      { title: 'Unknown', unit: 'percent' as const, values: null },
    ];
    const { of, texts } = drawn({ kind: 'splits', labels: ['A', 'B'], splits }, 680);
    expect([of('series1').length, of('series2').length, of('openstage').length]).toEqual([1, 1, 1]);
    expect(texts).toEqual(expect.arrayContaining(['28%', '72%', pen.words.split.unknownSplit]));
  });

  it('profile: dot, range and minima where there are any; a missing score has no dot and a word', () => {
    const rows = [
      { label: 'A', score: 50, lowest: 30, highest: 70, minima: [25, 75] },
      { label: 'B', score: null, lowest: null, highest: null, minima: [] },
    ];
    const { of, texts, signs } = drawn({ kind: 'profile', target: 75, rows }, 680);
    expect([of('score').length, of('range').length, of('minimum').length, of('target').length]).toEqual([
      1, 1, 2, 1,
    ]);
    expect(texts).toContain(pen.words.charts.noValue);
    expect(signs).toHaveLength(4);
  });

  it('board: each gate has its sign and word beside its colour', () => {
    const rows = [
      { label: 'A', score: 25, tone: 'bad' as const, status: 'missed', minima: [75] },
      { label: 'B', score: null, tone: 'open' as const, status: 'unclear', minima: [50] },
    ];
    const { of, texts } = drawn({ kind: 'board', columns: ['M'], rows }, 328);
    expect(texts).toEqual(expect.arrayContaining(['✗ missed', '? unclear']));
    expect([of('score').length, of('needed').length, of('gap').length]).toEqual([1, 2, 1]);
  });

  it('effort: equal values stand side by side, under their numbers', () => {
    const same = [1, 2, 3].map((number) => ({ number, label: 'x', days: 5, effect: 100 }));
    const { of, texts } = drawn({ kind: 'effort', points: same }, 680);
    const at = of('point').map(({ attributes }) => Number(attributes.cx));
    expect(at).toEqual([at[0], (at[0] ?? 0) + 22, (at[0] ?? 0) + 44]);
    expect(texts).toEqual(expect.arrayContaining(['1', '2', '3']));
  });

  it.each([328, 680])(
    'timeline at %i: an open stage is a frame, no week is named after it, releases by name',
    (width) => {
      const stages = [
        { label: 'First', weeks: 6, release: 'Start' },
        { label: 'Second', weeks: null, release: null },
        { label: 'Third', weeks: 4, release: 'End' },
      ];
      const { of, texts } = drawn({ kind: 'timeline', stages }, width);
      expect([of('series1').length, of('openstage').length, of('release').length]).toEqual([2, 1, 2]);
      expect(texts).toEqual(expect.arrayContaining(['0', '6', pen.words.charts.openWeeks]));
      expect(texts).not.toContain('10');
      expect(texts.join(' ')).toContain(pen.words.conditions.release('End'));
    },
  );
});

it('a name is cut only where it does not fit, and shows that it is', () => {
  expect(wrapped('one two three', 7.3 * 7)).toEqual(['one two', 'three']);
  expect(wrapped('one two three four', 7.3 * 7, 2)).toEqual(['one two', 'three…']);
  expect(wrapped('Donaudampfschifffahrt', 7.3 * 10)).toEqual(['Donaudamp…']);
});
