import type { Format, ShapeProblems, ValueKind } from '../../model/diagnostics/shape.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const kinds: Record<ValueKind, string> = {
  text: 'a text for each language',
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map of keys and values',
  nothing: 'nothing',
  infinite: 'no finite number',
};

const formats: Record<Format, string> = {
  'question-id': 'Write a lower-case letter, then up to 19 letters or digits.',
  id: 'Write a letter, then up to 39 letters or digits.',
  'questionnaire-id':
    'Write lower-case letters, digits and hyphens, starting with a letter, 40 characters at most.',
  'option-value': 'Write a number, or a word of letters and digits.',
  colour: 'Write it as "#rrggbb", for example "#0f5c73".',
  version: 'Write three numbers with dots, such as 1.0.0.',
  date: 'Write year-month-day, such as 2026-11-23.',
  url: 'Write a complete address with https://.',
  other: 'Check the spelling.',
};

export const shape: Sentences<ShapeProblems> = {
  'unknown-key': ({ key, nearest, allowed, types }) => ({
    message: `There is no key “${key}” here.`,
    // Words with a space are no misspelt key: a comma has ended an unquoted text.
    hint: /\s/.test(key)
      ? 'A text with a comma needs quotes inside {…}.'
      : unknownKeyHint(nearest, types, allowed),
  }),
  'missing-key': ({ key, allowed }) => ({
    message: `“${key}” is missing here.`,
    hint: allowed.length > 0 ? `Possible are: ${alternatives(allowed)}.` : `Add “${key}:”.`,
  }),
  'wrong-type': ({ expected, found, written }) => ({
    message: `This is ${kinds[found]}, but ${expected.map((kind) => kinds[kind]).join(' or ')} is needed.`,
    ...typeHint(expected, found, written),
  }),
  'not-allowed-value': ({ value, allowed, nearest }) => ({
    message: `“${value}” is not a possible value here.`,
    hint: nearest ? meant(nearest) : onlyOrAny(allowed),
  }),
  'bad-format': ({ value, format }) => ({
    message: `“${value}” is ${format === 'date' ? 'not a calendar date' : 'not written as it has to be'}.`,
    hint: formats[format],
  }),
  'out-of-bounds': (args) => ({ message: bounds(args) }),
  'empty-text': () => ({ message: 'The text is empty.', hint: 'Write a text, or leave the key out.' }),
};

function unknownKeyHint(nearest: string | null, types: string[], allowed: string[]): string {
  if (nearest) return meant(nearest);
  if (types.length > 0) return `Only questions of type ${alternatives(types)} have this key.`;
  return allowed.length > 0 ? `Possible are: ${alternatives(allowed)}.` : 'Remove the key.';
}

function onlyOrAny(allowed: string[]): string {
  if (allowed.length === 1 && allowed[0] === 'true') return 'Write “true”, or leave the key out.';
  return `Possible are: ${alternatives(allowed)}.`;
}

function typeHint(expected: ValueKind[], found: ValueKind, written: string | null): { hint?: string } {
  if (written !== null && expected.includes('string')) return { hint: `Put it in quotes: "${written}".` };
  if (expected.includes('text')) return { hint: 'Write a text for each language: {de: …, en: …}.' };
  if (found === 'nothing') return { hint: 'Add a value, or leave the key out.' };
  if (expected.includes('list')) return { hint: 'Write a list: [a, b].' };
  if (expected.includes('boolean') && found === 'string') return { hint: 'Write the value without quotes.' };
  const wantsNumber = expected.includes('number') || expected.includes('integer');
  return wantsNumber && found === 'string'
    ? { hint: 'Write the number without quotes and without a unit.' }
    : {};
}

function bounds({ of, least, most, exclusive }: ShapeProblems['out-of-bounds']): string {
  const limit = String(least ?? most ?? 0);
  if (of === 'list') {
    const entries = limit === '1' ? 'one entry' : `${limit} entries`;
    return `The list needs at ${least === null ? 'most' : 'least'} ${entries}.`;
  }
  if (of === 'string') return `The text is too long: ${limit} characters at most.`;
  if (least !== null) return `The number must be ${exclusive ? 'greater than' : 'at least'} ${limit}.`;
  return `The number must be ${exclusive ? 'less than' : 'at most'} ${limit}.`;
}
