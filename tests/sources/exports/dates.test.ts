import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn } from '../../../src/sources/exports/dates.js';

describe('the day in a point of time', () => {
  it.each([
    ['2026-11-23 10:00:00', '2026-11-23'],
    ['2026-1-5', '2026-01-05'],
    ['2024-02-29T08:00:00Z', '2024-02-29'],
    ['2023-02-29', undefined],
    ['2000-02-29', '2000-02-29'],
    ['1900-02-29', undefined],
    ['2026-04-31', undefined],
    ['2026-13-01', undefined],
    ['2026-00-10', undefined],
    ['2026-10-00', undefined],
    ['23.11.2026', '2026-11-23'],
    ['23/11/2026', '2026-11-23'],
    ['11/23/2026', '2026-11-23'],
    ['3/4/2026', '2026-04-03'],
    ['yesterday', undefined],
    ['2026-11-233', undefined],
  ])('%s: %s', (text, day) => {
    expect(dayIn(text, false)).toBe(day);
  });

  it('is told by the platform where day and month could change places', () => {
    expect(dayIn('3/4/2026', true)).toBe('2026-03-04');
  });

  it('is every day that there is, and no other', () => {
    const number = (max: number) => fc.nat(max);
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), number(13), number(32), (year, month, day) => {
        const time = new Date(Date.UTC(year, month - 1, day));
        const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === day && day > 0;
        expect(dayIn(`${year}-${month}-${day}`, false) !== undefined).toBe(exists);
      }),
    );
  });
});
