import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostics/diagnostic.js';
import { readQuestionnaire } from '../../src/sources/questionnaire.js';
import { brief, bytes, checked, clean, edited, marked, said } from './fixture.js';

/** What breaks the shape: an edit (▮ marks the place), the code, and what its arguments hold. */
type Row = [what: string, from: string, to: string, code: Diagnostic['code'], args: object];

const rows: Row[] = [
  [
    'a misspelt key',
    'phase: planning\n',
    '▮phse: planning\n',
    'unknown-key',
    { key: 'phse', nearest: 'phase' },
  ],
  [
    'a misspelt key that is needed, once',
    'says: {de: Zu viel, en: Too much}',
    '▮sais: {de: Zu viel, en: Too much}',
    'unknown-key',
    { nearest: 'says' },
  ],
  [
    'an unknown key at the top',
    'version: 1.2.0\n',
    'version: 1.2.0\n▮colour: red\n',
    'unknown-key',
    { key: 'colour', nearest: null },
  ],
  [
    'a language that there is not',
    'title: {de: Klein, en: Small}',
    'title: {de: Klein, en: Small, ▮fr: Petit}',
    'unknown-key',
    { allowed: ['de', 'en'] },
  ],
  ['a misspelt key of an option', 'tag: outward', '▮tga: outward', 'unknown-key', { nearest: 'tag' }],
  ['a misspelt edge of a band', '{above: 70,', '{▮abov: 70,', 'unknown-key', { nearest: 'above' }],
  [
    'a misspelt key in the handbook',
    '{actions: [sponsor]}',
    '{▮action: [sponsor]}',
    'unknown-key',
    { nearest: 'actions' },
  ],
  [
    'a key that other types of question have',
    'type: choice\n',
    'type: choice\n        ▮measure: score.share\n',
    'unknown-key',
    { types: ['multi', 'number', 'computed'] },
  ],
  ['a misspelt type', 'type: number\n', 'type: ▮numbr\n', 'not-allowed-value', { nearest: 'number' }],
  [
    'no type',
    '      - id: share\n        title: {de: Anteil, en: Share}\n        ask: {de: Wie viel?, en: How much?}\n        onlyIf: answer.council == "yes"\n        type: number\n',
    '      - ▮id: share\n        title: {de: Anteil, en: Share}\n        ask: {de: Wie viel?, en: How much?}\n        onlyIf: answer.council == "yes"\n',
    'missing-key',
    { key: 'type', allowed: ['choice', 'multi', 'number', 'text', 'computed'] },
  ],
  ['no text', '    says: {de: Zu viel, en: Too much}\n', '', 'missing-key', { key: 'says' }],
  [
    'a misspelt role',
    'audience: [leadership, staff]',
    'audience: [leadership, ▮stuff]',
    'not-allowed-value',
    { nearest: 'staff' },
  ],
  ['a switch in quotes', 'paired: true', 'paired: ▮"true"', 'wrong-type', { expected: ['boolean'] }],
  ['a type in brackets', 'type: number\n', 'type: ▮[number]\n', 'wrong-type', { found: 'list' }],
  ['a switch that is off', 'paired: true', 'paired: ▮false', 'not-allowed-value', { allowed: ['true'] }],
  [
    'a number in quotes',
    'weight: 80',
    'weight: ▮"80"',
    'wrong-type',
    { expected: ['number'], found: 'string' },
  ],
  [
    'a version that is a number',
    'version: 1.2.0',
    'version: ▮1.2',
    'wrong-type',
    { expected: ['string'], written: '1.2' },
  ],
  [
    'a text without its language',
    'says: {de: Zu viel, en: Too much}',
    'says: ▮Too much',
    'wrong-type',
    { expected: ['text'], found: 'string' },
  ],
  [
    'a list that is none',
    'audience: [leadership, staff]',
    'audience: ▮leadership',
    'wrong-type',
    { expected: ['list'], found: 'string' },
  ],
  [
    'options that are neither list nor word nor source',
    'options: agreement',
    'options: ▮5',
    'wrong-type',
    { expected: ['list', 'string', 'map'], found: 'number' },
  ],
  [
    'nothing',
    'milestones:\n',
    '▮milestones:\nglossary:\n',
    'wrong-type',
    { expected: ['list'], found: 'nothing' },
  ],
  ['an infinite number', 'weight: 80', 'weight: ▮.inf', 'wrong-type', { found: 'infinite' }],
  ['an id with a capital', '{id: people', '{id: ▮People', 'bad-format', { format: 'question-id' }],
  [
    'an id of more than 20 characters',
    '{id: people',
    '{id: ▮peopleInTheLaunchScope',
    'bad-format',
    { format: 'question-id' },
  ],
  ['an id with a hyphen', '- id: upside', '- id: ▮up-side', 'bad-format', { format: 'id' }],
  ['a value with a space', '{value: mail,', '{value: ▮e mail,', 'bad-format', { format: 'option-value' }],
  ['a version of two numbers', 'version: 1.2.0', 'version: ▮v1.2', 'bad-format', { format: 'version' }],
  [
    'an address that is none',
    '- {id: BOOK,',
    '- {id: BOOK, url: ▮www.example.org,',
    'bad-format',
    { format: 'url' },
  ],
  ['a score over 100', '{above: 70, score: 0}', '{above: 70, score: ▮101}', 'out-of-bounds', { most: 100 }],
  ['a weight of nothing', 'weight: 80', 'weight: ▮0', 'out-of-bounds', { least: 0, exclusive: true }],
  [
    'an empty list',
    'basis: [overall, track.project]',
    'basis: ▮[]',
    'out-of-bounds',
    { of: 'list', least: 1 },
  ],
  ['an empty text', 'says: {de: Zu viel', 'says: {de: ▮""', 'empty-text', {}],
  ['a text without any language', 'says: {de: Zu viel, en: Too much}', 'says: ▮{}', 'wrong-type', {}],
];

describe('a title is one error and no other is said:', () => {
  it.each([
    ['no language that there is', '{▮fr: R}', 'unknown-key'],
    ['a language too many', '{de: Klein, en: Small, ▮fr: R}', 'unknown-key'],
    ['no words', '▮{}', 'wrong-type'],
  ])('%s', (_what, title, code) => {
    const { text, place } = marked(edited(clean, '{de: Klein, en: Small}', title));
    expect(said(text).map(brief)).toEqual([`${code} ${place}`]);
  });
});

describe('the shape of a questionnaire:', () => {
  it.each(rows)('%s', (_what, from, to, code, args) => {
    const { text, place } = to.includes('▮')
      ? marked(edited(clean, from, to))
      : { text: edited(clean, from, to), place: undefined };
    const found = said(text).filter((each) => each.code === code);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ level: 'error', args });
    if (place && code !== 'wrong-type') expect(found.map(brief)).toEqual([`${code} ${place}`]);
  });

  it('a value of a wrong type is pointed at', () => {
    const { text, place } = marked(edited(clean, 'weight: 80', 'weight: ▮"80"'));
    expect(said(text).map(brief)).toContain(`wrong-type ${place}`);
  });

  it.each([['[]'], ['5'], ['word'], ['null'], ['{}']])('%s is no questionnaire, and no crash', (text) => {
    expect(said(text).some(({ level }) => level === 'error')).toBe(true);
  });

  it('never shows what the schema library says', () => {
    const text = rows.map(([, , to]) => to).join('\n');
    expect(JSON.stringify(said(`a: ${JSON.stringify(text)}`))).not.toContain('Invalid');
  });
});

describe('all problems of a questionnaire are reported at once:', () => {
  it('shape, rules, translations and expressions', () => {
    const changes: [string, string][] = [
      ['version: 1.2.0', 'version: 1.2'],
      ['title: {de: Technik, en: Technology}', 'title: {de: Technik}'],
      ['phase: planning\n', 'phse: planning\n'],
      ['{id: story, title', '{id: people, title'],
      ['type: choice, options: agreement', 'type: chioce, options: agreement'],
      ['{above: 70, score: 0}', '{above: 20, score: 101}'],
      ['answer.people > 3', 'answer.peple > 3'],
      ['to: low', 'to: lower'],
    ];
    const text = changes.reduce((whole, [from, to]) => edited(whole, from, to), clean);
    const errors = said(text).filter(({ level }) => level === 'error');
    const lines = errors.map(({ place }) => place?.line ?? 0);
    expect(errors.map(({ code }) => code).sort()).toEqual([
      'bands-order',
      'duplicate-id',
      'duplicate-id',
      'expression-unknown-name',
      'missing-translation',
      'not-allowed-value',
      'out-of-bounds',
      'unknown-key',
      'unknown-reference',
      'wrong-type',
    ]);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  it('an expression in a folded text is pointed at on its own line', () => {
    const { text, place } = marked(edited(clean, 'answer.people > 3', '▮answer.peple > 3'));
    const [found] = said(text);
    expect(found).toMatchObject({
      code: 'expression-unknown-name',
      place: { length: 'answer.peple'.length },
    });
    expect(found && brief(found)).toBe(`expression-unknown-name ${place}`);
  });

  it('what a broken question leaves open is not claimed: its section may well be scored', () => {
    const codes = said(edited(clean, 'type: number\n        range', 'type: numbr\n        range')).map(
      ({ code }) => code,
    );
    expect(codes).toEqual(['not-allowed-value']);
  });

  it('a broken block leaves the rest unchecked rather than wrongly judged', () => {
    const codes = said(edited(clean, 'milestones:\n', 'milestones: none\nglossary:\n')).map(
      ({ code }) => code,
    );
    expect(new Set(codes)).toEqual(new Set(['wrong-type', 'unknown-key', 'missing-key']));
  });
});

describe('a questionnaire that is read', () => {
  it('is its data as it stands: the first language of the title is the default', () => {
    const text = edited(clean, 'title: {de: Klein, en: Small}', 'title: {en: Small, de: Klein}');
    expect(Object.keys(checked(text).definition.title)).toEqual(['en', 'de']);
  });

  it('is hashed by its data, whatever its comments and layout', () => {
    const hashed: string[] = [];
    const hash = (text: string): string => String(hashed.push(text));
    readQuestionnaire('a.yaml', bytes(clean), hash);
    readQuestionnaire(
      'a.yaml',
      bytes(`# a comment\n${clean.replace('version: 1.2.0', 'version:   "1.2.0"')}`),
      hash,
    );
    readQuestionnaire('a.json', bytes(JSON.stringify(checked().definition)), hash);
    expect(new Set(hashed)).toEqual(new Set([JSON.stringify(checked().definition)]));
  });

  it('brings the trees of its expressions', () => {
    expect(Object.keys(checked().expressions)).toContain('answer.council == "yes"');
  });

  it('is none where there is an error, and is one where there is only advice', () => {
    const read = (text: string) => readQuestionnaire('a.yaml', bytes(text), () => '').questionnaire;
    expect(read(edited(clean, 'to: low', 'to: lower'))).toBeUndefined();
    expect(read(edited(clean, 'to: low', 'to: high'))).toBeDefined();
  });
});
