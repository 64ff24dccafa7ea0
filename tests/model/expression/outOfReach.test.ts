import { describe, expect, test } from 'vitest';
import { anchored, findingsOf, words } from '../../support/define.js';

const label = { en: 'Text' };
const from = (least: number) => anchored.filter(({ score }) => score >= least);

/** What is out of reach in a questionnaire with these rules, by code and path. */
function found(rules: {
  questions?: { id: string; [key: string]: unknown }[];
  warnings?: { id: string; red?: string; amber?: string }[];
  caps?: { id: string; to: string; when: string }[];
  bands?: { id: string; from: number }[];
  basis?: string[];
  report?: unknown;
}) {
  const { questions = [], ...rest } = rules;
  const findings = findingsOf({
    milestones: ['start', 'later'],
    sections: [
      {
        id: 'context',
        questions: [
          { id: 'n', type: 'number', range: { min: 0, max: 10 } },
          { id: 'open', type: 'number' },
          { id: 'word', options: words('yes', 'no') },
        ],
      },
      {
        id: 'management',
        track: 'project',
        questions: [
          { id: 'a', options: from(25), gate: { start: 50, knockout: true } },
          { id: 'b', gate: { later: 50 } },
          ...questions,
        ],
      },
    ],
    ...rest,
  });
  return findings.map(({ code, level, path, args }) => ({ code, level, path: path.join('.'), args }));
}

const red = (when: string) => found({ warnings: [{ id: 'w', red: when }] }).map(({ code }) => code);

describe('a condition that bounds prove never true is found', () => {
  test.each([
    'answer.n > 10',
    'answer.n >= 10.1',
    'answer.n < 0',
    'answer.n == 11',
    'answer.n < 3 && answer.n > 5',
    'answer.n < 3 && answer.n >= 3',
    '5 < answer.n && answer.n < 2',
    'answer.n > 10 || answer.n < 0',
    '!(answer.n <= 10)',
    'answer.n + 1 > 11',
    '2 * answer.n > 20',
    '-answer.n > 0',
    'answer.n / 2 > 5',
    'answer.n - 10 > 0',
    'mean([answer.n, score.a]) > 60',
    'answer.n > 5 ? answer.n < 4 : false',
    'answer.word == "yes" && answer.word == "no"',
    'answer.word == "yes" && answer.word != "yes"',
    'score.a < 25',
    'score.b > 100',
    'section.management > 100 || track.project < 0 || overall > 100',
    'section.management < 0',
    'gates(["missed"]) > 2',
    'knockouts(["missed", "unknown"]) > 1',
    'minimaMissed("start", 2)',
    'minimaMissed("later", 2)',
    'lowestSection("project") < 0',
    'gap() > 100',
    'decided([answer.word, answer.n]) > 2',
    'share(answer.goals, "in", "out") > 100',
    'false',
    '1 > 2',
  ])('%s', (when) => {
    const goals = {
      id: 'goals',
      type: 'multi',
      bands: [{ from: 0, score: 0 }],
      measure: 'share(answer.goals, "in", "out")',
      options: [
        { value: 'x', label, tag: 'in' },
        { value: 'y', label, tag: 'out' },
      ],
    };
    expect(found({ questions: [goals], warnings: [{ id: 'w', red: when }] })).toEqual([
      { code: 'never-true', level: 'error', path: 'warnings.0.red', args: { of: 'warning' } },
    ]);
  });
});

describe('nothing is claimed of what could be true', () => {
  test.each([
    'answer.n >= 10',
    'answer.n <= 0',
    'answer.n >= 10.0000000001',
    'answer.n <= 3 && answer.n >= 3',
    'answer.n == 10',
    'answer.n > 9.9 && answer.n < 10',
    'answer.open > 1000000',
    'answer.open / answer.n > 1000',
    '1 / answer.n > 5',
    'answer.n * answer.open < -5',
    'score.a <= 25',
    'answer.word != "yes" && answer.word != "maybe"',
    'answer.n < 1 ? answer.n < 0.5 : answer.n > 9',
    'answer.word in ["yes"]',
    'gates(["missed"]) == 2',
    'minimaMissed("start", 1)',
    'overall < 1',
    'has(answer.n) && !applies(answer.word)',
  ])('%s', (when) => {
    expect(red(when.replace('"maybe"', '"yes"'))).toEqual([]);
  });

  test('not even at the very edge of the tolerance', () => {
    expect(red('answer.n <= -0.0000000001')).toEqual([]);
    expect(red('answer.n >= 10.0000000001 && answer.n > 3')).toEqual([]);
  });

  test('under the strict policy every minimum is one before the first milestone', () => {
    expect(
      found({ warnings: [{ id: 'w', red: 'minimaMissed("start", 2)' }], ...{ milestonePolicy: 'strict' } }),
    ).toEqual([]);
  });
});

describe('what is out of reach says where it stands and what follows', () => {
  test.each([
    [
      'a question',
      { questions: [{ id: 'c', onlyIf: 'answer.n > 10' }] },
      'question',
      'error',
      'sections.1.questions.2.onlyIf',
    ],
    [
      'a gate',
      { questions: [{ id: 'c', gate: { start: 50, onlyMetIf: 'answer.n > 10' } }] },
      'gate',
      'error',
      'sections.1.questions.2.gate.onlyMetIf',
    ],
    [
      'an amber warning',
      { warnings: [{ id: 'w', amber: 'answer.n > 10' }] },
      'warning',
      'error',
      'warnings.0.amber',
    ],
    [
      'a cap',
      { caps: [{ id: 'c', to: 'low', when: 'answer.n > 10' }] },
      'cap',
      'error',
      'verdict.caps.0.when',
    ],
    [
      'a text, as advice',
      { report: { notices: [{ text: label }, { onlyIf: 'answer.n > 10', text: label }] } },
      'text',
      'advice',
      'report.notices.1.onlyIf',
    ],
  ])('%s', (_, rules, of, level, path) => {
    expect(found(rules)).toEqual([{ code: 'never-true', level, path, args: { of } }]);
  });

  test('a warning that has no such level is never at it', () => {
    const warnings = [{ id: 'w', amber: 'answer.n > 5' }];
    const caps = [{ id: 'c', to: 'low', when: 'warning.w == "red"' }];
    expect(found({ warnings, caps }).map(({ path }) => path)).toEqual(['verdict.caps.0.when']);
  });
});

describe('verdict bands', () => {
  const bands = [
    { id: 'low', from: 0 },
    { id: 'middle', from: 20 },
    { id: 'high', from: 90 },
  ];

  test('one above the highest score, and one below the least', () => {
    const questions = [{ id: 'b', options: from(25) }];
    const section = { id: 's', track: 'project', questions: [{ ...questions[0], id: 'q' }] };
    const narrow = findingsOf({
      sections: [{ ...section, questions: [{ id: 'q', options: from(25).slice(0, 2) }] }],
      bands,
    });
    expect(narrow.map(({ code, path, args }) => [code, path.join('.'), args])).toEqual([
      ['band-out-of-reach', 'verdict.bands.0.from', { band: 'low', lowest: 25, highest: 50 }],
      ['band-out-of-reach', 'verdict.bands.2.from', { band: 'high', lowest: 25, highest: 50 }],
    ]);
  });

  test('one that a cap leads to is in reach', () => {
    expect(found({ bands, caps: [{ id: 'c', to: 'low', when: 'answer.n > 5' }] })).toEqual([]);
  });

  test('the lowest basis counts', () => {
    const sections = [
      { id: 's', track: 'project', questions: [{ id: 'q', options: from(0).slice(0, 3) }] },
      { id: 't', track: 'technology', questions: [{ id: 'r' }] },
    ];
    const tracks = [
      { id: 'project', weight: 80 },
      { id: 'technology', weight: 20 },
    ];
    const of = (basis: string[]) =>
      findingsOf({ sections, tracks, bands, basis }).map(({ args }) => (args as { band: string }).band);
    expect(of(['overall'])).toEqual([]);
    expect(of(['overall', 'track.project'])).toEqual(['high']);
  });
});

test('nothing is proved while an expression is in error', () => {
  const codes = found({ warnings: [{ id: 'w', red: 'answer.n > 10', amber: 'answer.nn > 1' }] });
  expect(codes.map(({ code }) => code)).toEqual(['expression-unknown-name']);
});
