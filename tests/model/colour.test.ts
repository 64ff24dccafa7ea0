import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contrastOf, readableContrast, readableOn } from '../../src/model/colour.js';

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#777777', '#ffffff', 4.48],
  ['#ff0000', '#ffffff', 4],
])('the contrast of %s and %s is %d (WCAG)', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  expect(contrastOf(other, one)).toBe(contrastOf(one, other));
});

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

it('any colour has a readable one near it, on paper and by night; a readable one stays as it is', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('#ffffff', '#12181f'), (colour, ground) => {
      const found = readableOn(ground, colour);
      expect(contrastOf(found, ground)).toBeGreaterThanOrEqual(readableContrast);
      if (contrastOf(colour, ground) >= readableContrast) expect(found).toBe(colour);
    }),
  );
});
