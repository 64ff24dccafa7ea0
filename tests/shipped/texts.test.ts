import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { shippedDefinition, shippedIds } from '../support/shipped.js';

/** A text for readers and where it stands. */
type Found = [path: string, text: string];

/** Every text of a language: wherever a map has that language for a key. */
function textsIn(value: unknown, language: string, path = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const named = !Array.isArray(value) && 'id' in value ? `(${value.id})` : '';
  return Object.entries(value).flatMap(([key, inner]) =>
    key === language && typeof inner === 'string'
      ? [[path, inner] satisfies Found]
      : textsIn(inner, language, `${path}${named}.${key}`),
  );
}

/** The texts in which a pattern occurs, with what was found. */
function occurrences(texts: readonly Found[], pattern: RegExp): string[] {
  return texts.flatMap(([path, text]) => (text.match(pattern) ?? []).map((part) => `${path}: ${part}`));
}

/** Whether quotation marks open and close by turns. */
function isBalanced(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    if (sign === close) depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

describe.each(shippedIds)('%s', (id) => {
  const definition = shippedDefinition(id);
  const languages = Object.keys(definition.title);

  it.each(languages)(
    'has as many texts in %s as in any other language, each with words in it',
    (language) => {
      const texts = textsIn(definition, language);
      expect(texts.length).toBeGreaterThan(100);
      expect(texts.map(([path]) => path)).toEqual(
        textsIn(definition, languages[0] ?? '').map(([path]) => path),
      );
      expect(texts.filter(([, text]) => !/[\p{L}%]/u.test(text))).toEqual([]);
    },
  );

  it.each(languages)('has neither double spaces nor space at the ends or before a sign in %s', (language) => {
    const texts = textsIn(definition, language);
    expect(occurrences(texts, /.{0,20}(?: {2}|^ | $|\n| [,.;:!?](?!\.)|\t).{0,20}/gu)).toEqual([]);
  });

  it.each(languages)('has no straight quotation mark or apostrophe in %s', (language) => {
    expect(occurrences(textsIn(definition, language), /.{0,20}["'`´].{0,20}/gu)).toEqual([]);
  });

  it.each(languages)('has no dash of two hyphens and no three dots in %s', (language) => {
    expect(occurrences(textsIn(definition, language), /.{0,20}(?: - |--|\.\.\.).{0,20}/gu)).toEqual([]);
  });
});

const german = [
  ...shippedIds.flatMap((id) => textsIn(shippedDefinition(id), 'de')),
  ...['antriebstechnik', 'reisen'].flatMap(example),
];

/** The texts of a German example of answers: notes, evidence, remarks, owners. */
function example(name: string): Found[] {
  const file = new URL(`../../questionnaires/examples/${name}.answers.yaml`, import.meta.url);
  const strings = (value: unknown, path: string): Found[] => {
    if (typeof value === 'string') return value.includes(' ') ? [[path, value]] : [];
    return Object.entries(value ?? {}).flatMap(([key, inner]) => strings(inner, `${path}.${key}`));
  };
  return strings(parse(readFileSync(file, 'utf8')), name);
}

describe('the German texts', () => {
  it('speak to nobody as „Sie“ or „Ihr“', () => {
    const address =
      /(?:\p{L}+,? (?:Sie|Ihnen|Ihre?[mnrs]?)\b|\b(?:Sie|Ihnen|Ihre?[mnrs]?) (?:bitte|können|sollten|müssen|haben|sind)\b).{0,20}/gu;
    expect(occurrences(german, address)).toEqual([]);
    expect(occurrences(german, /\b(?:[Dd]ich|[Dd]ir|[Dd]u|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]uer)\b/gu)).toEqual(
      [],
    );
  });

  it('quote „like this“, opening and closing by turns', () => {
    expect(german.filter(([, text]) => !isBalanced(text, '„', '“'))).toEqual([]);
    expect(occurrences(german, /.{0,20}[”«»].{0,20}/gu)).toEqual([]);
    expect(german.filter(([, text]) => text.includes('„')).length).toBeGreaterThan(5);
  });

  it('write ä, ö, ü and ß', () => {
    const spelled =
      /\b\p{L}*(?:[Ff]uer|[Uu]eber(?!all\b$)|[Kk]oenn|[Mm]uess|[Gg]roess|[Mm]oeglich|[Ww]aehr)\p{L}*/gu;
    expect(occurrences(german, spelled)).toEqual([]);
  });

  it('set a space before the percent sign', () => {
    expect(occurrences(german, /.{0,20}\d%.{0,20}/gu)).toEqual([]);
  });
});

describe('the English texts', () => {
  const english = shippedIds.flatMap((id) => textsIn(shippedDefinition(id), 'en'));

  it('quote “like this”, opening and closing by turns', () => {
    expect(english.filter(([, text]) => !isBalanced(text, '“', '”'))).toEqual([]);
    expect(occurrences(english, /.{0,20}[„«»].{0,20}/gu)).toEqual([]);
  });
});
