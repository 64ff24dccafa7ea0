import { describe, expect, it } from 'vitest';
import { numbersIn } from '../../src/locales/numbers.js';

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
    [0.796, '80 %'],
    [6.5 / 7.5, '87 %'],
    [0.744, '74 %'],
    [0.996, '99 %'],
    [0.004, '< 1 %'],
    [0, '0 %'],
  ])('a share of %d is rounded, yet never to all or to nothing that it is not', (share, expected) => {
    expect(de.percent(share)).toBe(expected);
    expect(en.percent(share)).toBe(expected.replace(' %', '%'));
  });

  it.each([
    [72, '72 %', '72%'],
    [1.4286, '1,4 %', '1.4%'],
    [0.01, '< 0,1 %', '< 0.1%'],
    [0, '0 %', '0%'],
  ])('%d percent have a space before the sign in German only', (value, german, english) => {
    expect(de.percents(value)).toBe(german);
    expect(en.percents(value)).toBe(english);
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
