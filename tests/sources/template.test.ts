import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CheckedQuestionnaire, questionsOf } from '../../src/model/checkedQuestionnaire.js';
import type { Language } from '../../src/model/language.js';
import { optionsOf } from '../../src/model/options.js';
import type { AskedQuestion } from '../../src/model/question.js';
import { readAnswers } from '../../src/sources/answers.js';
import { answersTable, answersTemplate } from '../../src/sources/template.js';
import { bytes, checked, clean } from './fixture.js';

const questionnaire = checked();
const languages: Language[] = ['de', 'en'];
const asked = questionsOf(questionnaire.definition).filter(
  (question): question is AskedQuestion => question.type !== 'computed',
);

describe.each(languages)('an empty answers file in %s', (language) => {
  const text = answersTemplate(questionnaire, language);

  it('reads back as a response without answers, and nothing is said about it', async () => {
    const { responses, diagnostics } = await readAnswers('a.yaml', bytes(text), questionnaire);
    expect(diagnostics).toEqual([]);
    expect(responses).toEqual([
      { language, respondent: {}, answers: new Map(), remarks: {}, agreements: {} },
    ]);
  });

  it('has every question that is asked, its text and its values', () => {
    for (const question of asked) {
      expect(text).toContain(`\n  ${question.id}:\n`);
      expect(text).toContain(question.ask[language]);
    }
    expect(text).toContain(language === 'de' ? '#   2 = Ganz\n' : '#   2 = Fully\n');
    expect(text).toContain('{votes: {1: 0, 2: 0, 3: 0}}');
    expect(text).toContain('answer.council == "yes"');
  });

  it('shows an example of votes only where votes are possible', () => {
    const above = (id: string): string =>
      text
        .slice(0, text.indexOf(`\n  ${id}:`))
        .split('\n\n')
        .at(-1) ?? '';
    expect(above('belief')).toContain('votes');
    expect(above('council')).not.toContain('votes');
    expect(above('goals')).not.toContain('votes');
  });
});

describe.each(languages)('an empty answers table in %s', (language) => {
  const text = answersTable(questionnaire, language);

  it('reads back as a response without answers, and nothing is said about it', async () => {
    const { responses, diagnostics } = await readAnswers('a.csv', bytes(text), questionnaire);
    expect(diagnostics).toEqual([]);
    expect(responses).toEqual([
      { language, respondent: {}, answers: new Map(), remarks: {}, agreements: {} },
    ]);
  });

  it('is what spreadsheets expect in that language', () => {
    expect(text.startsWith('\ufeff')).toBe(language === 'de');
    expect(text).toContain(language === 'de' ? 'id;section;question' : 'id,section,question');
  });
});

/** An answer to a question, as a file and as a cell have it. */
function answerTo(question: AskedQuestion): fc.Arbitrary<{ yaml: string; cell: string } | undefined> {
  const values =
    'options' in question ? optionsOf(questionnaire.definition, question).map(({ value }) => value) : [];
  const absent = fc.constantFrom('dont-know', 'not-applicable').map((word) => ({ yaml: word, cell: word }));
  const same = (value: string | number) => ({ yaml: String(value), cell: String(value) });
  const given =
    question.type === 'choice'
      ? fc.constantFrom(...values).map(same)
      : question.type === 'multi'
        ? fc
            .subarray(values)
            .map((chosen) => ({ yaml: `[${chosen.join(', ')}]`, cell: chosen.join(' ') || '[]' }))
        : question.type === 'number'
          ? fc.integer({ min: 1, max: 100 }).map(same)
          : fc
              .stringMatching(/^[a-z ,;'"=]{1,20}$/)
              .map((words) => `x${words}x`)
              .map((words) => ({ yaml: JSON.stringify(words), cell: words }));
  return fc.option(fc.oneof(given, absent), { nil: undefined });
}

describe('a template filled in', () => {
  it('reads back the same from YAML and from the table', async () => {
    const filled = fc.record(
      Object.fromEntries(
        asked.filter(({ id }) => id !== 'primary').map((question) => [question.id, answerTo(question)]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(filled, fc.constantFrom(...languages), async (answers, language) => {
        let yaml = answersTemplate(questionnaire, language);
        let table = answersTable(questionnaire, language);
        const separator = language === 'de' ? ';' : ',';
        for (const [id, answer] of Object.entries(answers)) {
          if (!answer) continue;
          const [head, answered] = yaml.split('\nanswers:\n');
          const line = answered?.replace(`\n  ${id}:\n`, () => `\n  ${id}: ${answer.yaml}\n`);
          yaml = `${head}\nanswers:\n${line}`;
          const empty = separator.repeat(3);
          const cell = `${separator}"${answer.cell.replaceAll('"', '""')}"${separator.repeat(2)}`;
          table = table.replace(
            new RegExp(`(\n${id}${separator}[^\n]*)${empty}\n`),
            (_, row: string) => `${row}${cell}\n`,
          );
        }
        const fromYaml = await readAnswers('a.yaml', bytes(yaml), questionnaire);
        const fromTable = await readAnswers('a.csv', bytes(table), questionnaire);
        expect([fromYaml.diagnostics, fromTable.diagnostics]).toEqual([[], []]);
        expect(fromTable.responses).toEqual(fromYaml.responses);
        expect(fromYaml.responses[0]?.answers.size).toBe(Object.values(answers).filter(Boolean).length);
      }),
    );
  });
});

describe('questions named like what every object has', () => {
  const text = ['constructor', 'toString', 'valueOf'].reduce(
    (source, name, position) => source.replaceAll(['belief', 'story', 'council'][position] ?? '', name),
    clean,
  );
  const named = checked(text);

  it('are answered from a filled template as any others', async () => {
    const yaml = answersTemplate(named, 'en')
      .replace('\n  constructor:\n', '\n  constructor: 2\n')
      .replace('\n  toString:\n', '\n  toString: {answer: a, note: n}\n');
    const table = answersTable(named, 'en')
      .replace(/(\nconstructor,.*),,,\n/, '$1,2,,\n')
      .replace(/(\ntoString,.*),,,\n/, '$1,a,,n\n');
    const read = [
      await readAnswers('a.yaml', bytes(yaml), named),
      await readAnswers('a.csv', bytes(table), named),
    ];
    for (const { responses, diagnostics } of read) {
      expect(diagnostics).toEqual([]);
      expect([...(responses[0]?.answers ?? [])]).toEqual([
        ['toString', { given: { kind: 'value', value: 'a' }, note: 'n' }],
        ['constructor', { given: { kind: 'value', value: 2 } }],
      ]);
    }
  });

  it('count the votes for options that are named so as well', async () => {
    const options = text
      .replace('value: inside', 'value: constructor')
      .replace(
        'options: agreement',
        () =>
          'options: [{value: constructor, label: {de: a, en: a}}, {value: toString, label: {de: b, en: b}}]',
      );
    const { responses, diagnostics } = await readAnswers(
      'a.csv',
      bytes('id,answer\nconstructor,constructor:2 toString:1\n'),
      checked(options),
    );
    expect(diagnostics).toEqual([]);
    expect(responses[0]?.answers.get('constructor')?.given).toEqual({
      kind: 'votes',
      votes: [
        { value: 'constructor', count: 2 },
        { value: 'toString', count: 1 },
      ],
    });
  });
});

describe('texts of a questionnaire cannot break out of a template', () => {
  const texts = fc.oneof(
    fc.string({ minLength: 1, unit: 'binary' }),
    fc.constantFrom(
      'a\nsponsor: 2',
      'a\r\n  sponsor: 2\r',
      'a\u2028sponsor: 2',
      'a\u0085b',
      '"\n',
      '=1+1',
      '\u0000',
      "'",
      '-- |\n',
      '\ud800',
    ),
  );

  it('whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...languages), async (words, language) => {
        const hostile = withTexts(questionnaire, words);
        const yaml = await readAnswers('a.yaml', bytes(answersTemplate(hostile, language)), hostile);
        const table = await readAnswers('a.csv', bytes(answersTable(hostile, language)), hostile);
        expect([yaml.diagnostics, table.diagnostics]).toEqual([[], []]);
        expect([yaml.responses[0]?.answers.size, table.responses[0]?.answers.size]).toEqual([0, 0]);
      }),
    );
  });

  it('nor become a formula in a spreadsheet', () => {
    const table = answersTable(withTexts(questionnaire, '=1+1'), 'en');
    expect(table).not.toMatch(/(^|,)"?=/m);
  });
});

function withTexts(original: CheckedQuestionnaire, words: string): CheckedQuestionnaire {
  const replaced = JSON.stringify(original.definition, (key, value) =>
    key === 'de' || key === 'en' ? words : value,
  );
  return { ...original, definition: JSON.parse(replaced) };
}
