import { describe, expect, it } from 'vitest';
import { dateAfter, scheduleOf, weekOf, workday } from '../../../../src/reports/layout/handbook/schedule.js';

type Row = [id: string, weeks: number | null, together?: string];

const spans = (...rows: Row[]): unknown[] =>
  scheduleOf(
    rows.map(([id, , together]) => ({ id, with: together })),
    rows.map(([id, weeks]) => ({ id, weeks, items: [] })),
  ).map(({ from, to }) => [from, to]);

describe('stages follow each other by their weeks', () => {
  it.each<[string, Row[], unknown[]]>([
    [
      'one after the other',
      [
        ['a', 2],
        ['b', 1],
      ],
      [
        [0, 13],
        [14, 20],
      ],
    ],
    [
      'a part of a week is days',
      [
        ['a', 0.5],
        ['b', 1],
      ],
      [
        [0, 3],
        [4, 10],
      ],
    ],
    [
      'no weeks take no day from the next',
      [
        ['a', 0],
        ['b', 1],
      ],
      [
        [0, 0],
        [0, 6],
      ],
    ],
    [
      'what follows an open one is open',
      [
        ['a', 2],
        ['b', null],
        ['c', 3],
      ],
      [
        [0, 13],
        [14, null],
        [null, null],
      ],
    ],
    [
      'together with an earlier one',
      [
        ['a', 1],
        ['b', 2],
        ['c', 3, 'b'],
        ['d', 1],
      ],
      [
        [0, 6],
        [7, 20],
        [7, 27],
        [28, 34],
      ],
    ],
    [
      'the longer one of two counts',
      [
        ['a', 4],
        ['b', 1, 'a'],
        ['c', 1],
      ],
      [
        [0, 27],
        [0, 6],
        [28, 34],
      ],
    ],
    [
      'an open one beside keeps what follows open',
      [
        ['a', 4],
        ['b', null, 'a'],
        ['c', 1],
      ],
      [
        [0, 27],
        [0, null],
        [null, null],
      ],
    ],
    [
      'together with an open beginning',
      [
        ['a', null],
        ['b', 1],
        ['c', 1, 'b'],
      ],
      [
        [0, null],
        [null, null],
        [null, null],
      ],
    ],
    [
      'without end',
      [
        ['a', 1e9],
        ['b', 1],
      ],
      [
        [0, null],
        [null, null],
      ],
    ],
  ])('%s', (_, rows, expected) => {
    expect(spans(...rows)).toEqual(expected);
  });
});

it.each([
  ['2027-01-11', 0, '2027-01-11'],
  ['2027-01-11', 13, '2027-01-24'],
  ['2027-12-27', 14, '2028-01-10'],
  ['2028-02-28', 1, '2028-02-29'],
  // Whatever the clocks do at the end of March.
  ['2027-03-27', 2, '2027-03-29'],
])('%s and %d days are %s', (start, days, date) => {
  expect(dateAfter(start, days)).toBe(date);
});

it.each([
  ['a Sunday', '2027-01-11', 13, 11],
  ['a Saturday', '2027-01-11', 12, 11],
  ['a Friday', '2027-01-11', 11, 11],
  ['a Monday', '2027-01-11', 14, 14],
])('what would end on %s ends on a working day', (_, start, day, expected) => {
  expect(workday(start, day)).toBe(expected);
});

it.each([
  [0, 1],
  [6, 1],
  [7, 2],
])('day %d lies in week %d', (day, week) => {
  expect(weekOf(day)).toBe(week);
});
