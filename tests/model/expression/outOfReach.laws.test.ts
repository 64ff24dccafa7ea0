import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkExpressions } from '../../../src/model/expression/checkAll.js';
import type { Questionnaire } from '../../../src/model/questionnaire.js';
import { assess } from '../../../src/scoring/assess.js';
import { planOf } from '../../../src/scoring/plan.js';
import { anchored, define, findingsOf, words } from '../../support/define.js';
import { type PlainAnswers, response } from '../../support/responses.js';

const label = { en: 'Text' };
const goals = Object.entries({ find: 'in', mail: 'in', reach: 'out' }).map(([value, tag]) => ({
  value,
  tag,
  label,
}));
const steps = [
  { from: 0, score: 10 },
  { above: 0, score: 40 },
  { from: 5, score: 90 },
];

/** A questionnaire with bounds of every kind, and with these measures, conditions and first bands. */
function questionnaire(
  measures: readonly string[],
  conditions: readonly string[],
  from: number,
): Questionnaire {
  const [banded = '0', plain = '0'] = measures;
  return define({
    tracks: [
      { id: 'project', weight: 80 },
      { id: 'technology', weight: 20 },
    ],
    phases: ['planning'],
    milestones: ['start', 'later'],
    sections: [
      {
        id: 'context',
        questions: [
          { id: 'n', type: 'number', fact: true, range: { min: 0, max: 10 } },
          { id: 'm', type: 'number', range: { min: -5 } },
          { id: 'word', fact: true, options: words('yes', 'no') },
          { id: 'belief', options: [1, 2, 3, 4, 5].map((value) => ({ value, label })) },
        ],
      },
      {
        id: 'work',
        track: 'project',
        questions: [
          { id: 'a', phase: 'planning', options: anchored.slice(1, 4), gate: { start: 50, knockout: true } },
          { id: 'b', onlyIf: 'answer.word == "yes"', gate: { start: 50, later: 75 } },
          {
            id: 'goals',
            type: 'multi',
            measure: 'share(answer.goals, "in", "out")',
            bands: steps,
            options: goals,
          },
          { id: 'k', type: 'number', range: { min: 1, max: 4 }, bands: steps },
        ],
      },
      {
        id: 'tools',
        track: 'technology',
        questions: [
          { id: 'banded', type: 'computed', measure: banded, bands: steps },
          { id: 'plain', type: 'computed', measure: plain },
        ],
      },
    ],
    warnings: [
      { id: 'w', red: conditions[0] ?? 'false' },
      { id: 'v', amber: 'score.a < 50' },
    ],
    basis: ['overall', 'track.project'],
    bands: [
      { id: 'low', from: 0 },
      { id: 'middle', from },
      { id: 'high', from: from + 30 },
    ],
    caps: conditions.slice(1).map((when, position) => ({ id: `c${position}`, to: 'low', when })),
  });
}

const near = fc.constantFrom(0, 5e-10, -5e-10, 2e-9, -2e-9);
const thresholds = fc.constantFrom(0, 1, 2, 4, 5, 10, 25, 50, 75, 90, 100, -5, 11);
const threshold = fc.tuple(thresholds, near).map(([at, by]) => at + by);
const literal = threshold.map((value) => (value < 0 ? `(${value.toFixed(12)})` : value.toFixed(12)));

/** Expressions over these names; the more a part compares names with numbers, the more can be proved. */
function expressions(numbers: readonly string[], truths: readonly string[]) {
  return fc.letrec<{ truth: string; number: string; compared: string }>((tie) => {
    const [truth, number, compared] = [tie('truth'), tie('number'), tie('compared')];
    const name = fc.constantFrom(...numbers);
    const how = fc.constantFrom('<', '<=', '>', '>=', '==', '!=');
    return {
      compared: fc.oneof(
        fc.tuple(name, how, literal).map(([a, sign, b]) => `${a} ${sign} ${b}`),
        fc.tuple(literal, how, name).map(([a, sign, b]) => `${a} ${sign} ${b}`),
        fc.constantFrom('answer.word == "yes"', 'answer.word != "yes"', 'answer.word == "no"', ...truths),
      ),
      truth: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        compared,
        fc.tuple(compared, compared, compared).map(([a, b, c]) => `(${a} && ${b} && ${c})`),
        fc
          .tuple(truth, fc.constantFrom('&&', '||', '=='), truth)
          .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        fc.tuple(number, how, number).map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        fc.tuple(truth, truth, truth).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
        fc.tuple(number, fc.array(number, { maxLength: 2 })).map(([item, list]) => `(${item} in [${list}])`),
        truth.map((of) => `!(${of})`),
      ),
      number: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        name,
        literal,
        fc
          .tuple(number, fc.constantFrom('+', '-', '*', '/'), number)
          .map(([a, sign, b]) => `(${a} ${sign} ${b})`),
        fc.tuple(truth, number, number).map(([test, yes, no]) => `(${test} ? ${yes} : ${no})`),
        fc.tuple(number, number).map(([a, b]) => `mean([${a}, ${b}])`),
        number.map((of) => `(-${of})`),
      ),
    };
  });
}

const answers = ['answer.n', 'answer.m', 'answer.belief', 'answer.a', 'answer.k'];
const scores = ['score.a', 'score.b', 'score.goals', 'score.k'];
const results = [
  'score.banded',
  'score.plain',
  'section.work',
  'track.technology',
  'phase.planning',
  'overall',
];
const calls = ['gates(["missed", "unknown"])', 'knockouts(["met"])', 'lowestSection("project")'];
const share = 'share(answer.goals, "in", "out")';
const measure = expressions([...answers, ...scores, share], ['has(answer.n)', 'applies(answer.m)']).number;
const warning = expressions(
  [...answers, ...scores, ...results, ...calls, 'gap()', 'decided([answer.word, answer.n])'],
  ['minimaMissed("start", 2)', 'minimaMissed("later", 2)', 'applies(answer.b)'],
).truth;
const levels = ['red', 'amber', 'clear', 'not-assessable'];
const rule = fc.oneof(
  warning,
  fc
    .tuple(fc.constantFrom('w', 'v'), fc.constantFrom('==', '!='), fc.constantFrom(...levels), warning)
    .map(([id, sign, level, other]) => `(warning.${id} ${sign} "${level}" && ${other})`),
);

const within = (min: number, max: number) =>
  fc.oneof(
    threshold.map((value) => Math.min(max, Math.max(min, value))),
    fc.double({ min, max, noNaN: true }),
  );
const given: fc.Arbitrary<PlainAnswers> = fc
  .record(
    {
      n: within(0, 10),
      m: fc.oneof(within(-5, 1000), fc.constant('dont-know')),
      word: fc.constantFrom('yes', 'no'),
      belief: fc.integer({ min: 1, max: 5 }),
      a: fc.constantFrom(1, 2, 3, 'not-applicable'),
      b: fc.constantFrom(0, 1, 2, 3, 4),
      goals: fc.subarray(['find', 'mail', 'reach']),
      k: within(1, 4),
    },
    { requiredKeys: ['n', 'word'] },
  )
  .map((record) => record as PlainAnswers);
const role = fc.constantFrom('leadership' as const, 'staff' as const);
const responses = fc.array(
  fc.tuple(given, role).map(([each, of]) => response(each, { role: of, people: 5 })),
  { minLength: 1, maxLength: 3 },
);

test('what is claimed out of reach never comes about, whatever the answers', () => {
  let claims = 0;
  fc.assert(
    fc.property(
      fc.tuple(measure, measure),
      fc.array(rule, { minLength: 4, maxLength: 8 }),
      fc.constantFrom(5, 12, 45, 65),
      fc.array(responses, { minLength: 8, maxLength: 8 }),
      warning,
      (measures, rules, from, cases, first) => {
        const texts = [...measures, first, ...rules];
        fc.pre(texts.every((text) => text.length < 1000));
        const definition = questionnaire(measures, [first, ...rules], from);
        const { expressions: trees, findings } = checkExpressions(definition);
        fc.pre(texts.every((text) => trees[text] !== undefined));
        const claimed = findings.map(({ code, path }) => `${code} ${path.join('.')}`);
        claims += claimed.length;
        const plan = planOf({ definition, sha256: '', expressions: trees });
        for (const each of cases) {
          const { verdict, warnings } = assess(plan, each);
          const held = verdict.caps.map(({ id }) => `never-true verdict.caps.${id.slice(1)}.when`);
          const red = warnings[0]?.level === 'red' ? ['never-true warnings.0.red'] : [];
          const band = ['low', 'middle', 'high'].indexOf(verdict.id);
          const came = [...held, ...red, `band-out-of-reach verdict.bands.${band}.from`];
          expect(claimed.filter((claim) => came.includes(claim))).toEqual([]);
        }
      },
    ),
    { numRuns: 200 },
  );
  expect(claims).toBeGreaterThan(100);
});

test.each([
  [
    'a long conjunction in each',
    (inner: string) => `((${inner} && true && true && true && true) || false)`,
    17,
  ],
  ['a new bound in each', (inner: string) => `((${inner} || overall < 2) && overall > 3)`, 18],
  ['a conditional in each', (inner: string) => `(overall > 1 && (${inner} ? overall > 2 : overall < 3))`, 12],
])(
  'proving takes no time, however conditions are nested: %s',
  (_what, around, levels) => {
    const nested = Array.from({ length: levels }).reduce<string>((inner) => around(inner), 'overall > 1');
    const start = performance.now();
    const findings = findingsOf({
      sections: [{ id: 's', track: 'project', questions: [{ id: 'q' }] }],
      warnings: [{ id: 'w', red: nested }],
    });
    expect(findings.filter(({ code }) => code === 'expression-too-large')).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  },
  5000,
);

test('what two tolerances leave between them is not claimed', () => {
  // 5.0000000008 is at both ends.
  const red = 'answer.n <= 5 && answer.n >= 5.0000000015';
  const n = { id: 'n', type: 'number', range: { min: 0, max: 10 } };
  const sections = [{ id: 's', track: 'project', questions: [n, { id: 'q' }] }];
  expect(findingsOf({ sections, warnings: [{ id: 'w', red }] })).toEqual([]);
});
