import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OptionValue } from '../../../src/model/primitives.js';
import type { NamedQuestion } from '../../../src/sources/exports/names.js';
import { severalReader } from '../../../src/sources/exports/severalIn.js';

const values = ['a', 'b', 'c'] as const;
const name = fc.constantFrom('x', 'y', 'x y', 'xx', 'z', 'y,z', '');
const called = fc.array(fc.tuple(name, fc.subarray([...values], { minLength: 1 })), { maxLength: 6 });
const mapped = fc.array(fc.tuple(name, fc.constantFrom<OptionValue | null>(...values, null)), {
  maxLength: 2,
});
const cell = fc
  .array(fc.constantFrom('x', 'y', 'x y', 'xx', 'z', 'q', ';', ' ; ', ',', ' '), { maxLength: 8 })
  .map((parts) => parts.join(''));
const marks = fc.subarray([';', ',', ' '], { minLength: 1 });

test('a cell that is cut at its separators is read as where a name holds one, and no cell can be cut', () => {
  fc.assert(
    fc.property(called, mapped, marks, cell, (options, own, separators, text) => {
      const question = {
        options: values.map((value) => ({ value })),
        optionsCalled: new Map(options),
      } as unknown as NamedQuestion;
      const holding = new Map<string, OptionValue | null>([...own, [`no cell ${separators.join('')}`, null]]);
      const [cut, read] = [new Map(own), holding].map((each) =>
        severalReader(question, separators, each)(text),
      );
      expect(namedBy(cut)).toEqual(namedBy(read));
    }),
    { numRuns: 2000 },
  );
});

test('a cell of any length is read, whatever its end', () => {
  const question = {
    options: values.map((value) => ({ value })),
    optionsCalled: new Map(values.map((value) => [value, [value]])),
  } as unknown as NamedQuestion;
  const read = severalReader(question, [';'], new Map());
  expect(namedBy(read(`${'a;b;'.repeat(5000)}a;`))).toEqual(['a', 'b']);
  expect(read(`${'a;b;'.repeat(5000)}x`)).toEqual({ unknown: 'x' });
});

/** Which part is unknown, and how often an option is named, makes no difference. */
function namedBy(found: ReturnType<ReturnType<typeof severalReader>> | undefined): unknown {
  if (found === undefined || !('chosen' in found)) return Object.keys(found ?? {});
  return [...new Set(found.chosen)].sort();
}
