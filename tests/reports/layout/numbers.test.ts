import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../../src/reports/layout/numbers.js';

const de = numbersIn('de');
const en = numbersIn('en');

describe('numbers as people read them', () => {
  it.each([
    [28.4722, '28,5', '28,5'],
    [50, '50', '50,0'],
    [37.5, '37,5', '37,5'],
    [0, '0', '0,0'],
    [59.96, '59,9', '59,9'],
    [99.999, '99,9', '99,9'],
    [60.0000000001, '60', '60,0'],
    [59.9999999999, '60', '60,0'],
  ])('%d points never look like a whole number that they miss', (value, points, fixed) => {
    expect(de.points(value)).toBe(points);
    expect(de.fixed(value)).toBe(fixed);
  });

  it.each([
    [1, '100 %'],
    [0.999, '99 %'],
    [0.8, '80 %'],
    [0.796, '79 %'],
    [0.004, '< 1 %'],
    [0, '0 %'],
  ])('a share of %d is never rounded up', (share, expected) => {
    expect(de.percent(share)).toBe(expected);
  });

  it.each([
    [1400, '1.400', '1,400'],
    [1234567.891, '1.234.567,89', '1,234,567.89'],
    [999, '999', '999'],
    [0.5, '0,5', '0.5'],
    [-1200, '-1.200', '-1,200'],
  ])('%d has the marks of its language', (value, german, english) => {
    expect(de.plain(value)).toBe(german);
    expect(en.plain(value)).toBe(english);
  });
});
