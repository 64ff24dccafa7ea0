import { describe, expect, test } from 'vitest';
import type { Layer } from '../../../src/model/expression/names.js';
import type { Expected } from '../../../src/model/expression/read.js';
import { read } from '../../support/evaluated.js';
import { vocabulary } from '../../support/vocabulary.js';

/** The codes of an expression's problems, each with the part of the text that is meant. */
function problems(text: string, options: { layer?: Layer; expected?: Expected } = {}): [string, string][] {
  return read(vocabulary, text, options).problems.map(({ code, span }) => [
    code,
    text.slice(span.start, span.end),
  ]);
}

describe('accepted', () => {
  test.each([
    'answer.n > 3',
    'answer.n == 3 && answer.m != 3.5',
    '100 * answer.n / answer.m - 3 + -1 >= 2.5e1',
    'answer.word == "yes"',
    "'yes' == answer.word",
    'answer.word in ["yes", "no"]',
    'answer.n in [1, 2.5]',
    '"find" in answer.goals',
    'answer.primary in answer.goals',
    'answer.free == "anything"',
    'answer.word == answer.other',
    '!has(answer.word) || applies(answer.n)',
    'answer.n > 3 ? answer.m > 2 : has(answer.m)',
    'true',
    'share(answer.goals, "inward", "outward") >= 50',
    'tag(answer.primary) == "inward"',
    'tag(answer.primary) in ["inward", "outward"]',
    'decided([answer.pace, answer.word]) == 2',
    'mean([score.sponsor, answer.n, 3]) < 50',
    'gates(["met", "nearly", "missed", "unknown", "not-applicable"]) > 0',
    'knockouts(["missed"]) == 0',
    'minimaMissed("installation", 2)',
    'lowestSection("project") < 40',
    'gap() >= 37.5',
    'overall > track.project',
    'section.management > 1 && phase.planning > 1 && score.both > 1',
    'warning.alarm == "red" || warning.hint != "amber"',
    'warning.alarm in ["clear", "not-assessable"]',
    'answer.n > 3 // why',
  ])('%s', (text) => {
    expect(problems(text)).toEqual([]);
    expect(read(vocabulary, text).expression).toBeDefined();
  });

  test('whole numbers and decimals are the same type', () => {
    expect(problems('answer.n == 3 && 3.0 == 3', {})).toEqual([]);
    expect(problems('7 / 2', { expected: 'double' })).toEqual([]);
  });
});

describe('syntax', () => {
  test.each([
    ['', ''],
    ['answer.n >', ''],
    ['answer.n > > 3', '>'],
    ['answer.n = 3', '='],
    ['(answer.n > 3', ''],
    ['answer.n > 3)', ')'],
    ['answer.n and true', 'and'],
    ['"open', '"open'],
    ['answer. > 3', '>'],
    ['while', 'while'],
    ['3 > 2 § 1', '§'],
  ])('%j is not an expression', (text) => {
    const found = problems(text);
    expect(found.map(([code]) => code)).toEqual(['expression-syntax']);
  });

  test('what is meant is the part that could not be read', () => {
    expect(problems('answer.n > > 3')).toEqual([['expression-syntax', '>']]);
    expect(read(vocabulary, 'answer.n > > 3').problems[0]?.span).toEqual({ start: 11, end: 12 });
    expect(read(vocabulary, 'answer.n >').problems[0]?.span.end).toBeLessThanOrEqual(11);
  });
});

describe('refused, though CEL has it', () => {
  test.each([
    ['answer.free.matches("a+")', '.matches()'],
    ['matches(answer.free, "a+")', 'matches()'],
    ['answer.free.startsWith("a")', '.startsWith()'],
    ['answer.goals.exists(g, g == "find")', '.exists()'],
    ['answer.goals.all(g, true)', '.all()'],
    ['answer.goals.map(g, g) == []', '.map()'],
    ['size(answer.goals) > 1', 'size()'],
    ['double("1") > 0', 'double()'],
    ['answer.n % 2 == 0', '%'],
    ['answer.n == null', 'null'],
    ['answer["n"] == 1', '[]'],
    ['answer.goals[0] == "find"', '[]'],
    ['{"a": 1} == {"a": 1}', 'map'],
    ['b"x" == b"x"', 'b"x"'],
    ['1u == 1u', '1u'],
    ['answer.n.m > 1', 'answer.n.m'],
    ['n > 1', 'n'],
    ['foo.bar > 1', 'foo'],
    ['cel.bind(a, 1, a > 0)', '.bind()'],
  ])('%s', (text, what) => {
    const found = read(vocabulary, text).problems.filter(({ code }) => code === 'expression-forbidden');
    expect(found.map(({ args }) => (args as { what: string }).what)).toContain(what);
    expect(read(vocabulary, text).expression).toBeUndefined();
  });
});

describe('names', () => {
  test.each<[string, string, string | null]>([
    ['answer.sponser > 1', 'answer.sponser', 'answer.sponsor'],
    ['score.norm > 1', 'score.norm', 'score.norms'],
    ['score.word > 1', 'score.word', null],
    ['answer.both > 1', 'answer.both', null],
    ['section.context > 1', 'section.context', null],
    ['track.projekt > 1', 'track.projekt', 'track.project'],
    ['phase.plan > 1', 'phase.plan', null],
    ['warning.alarn == "red"', 'warning.alarn', 'warning.alarm'],
    ['answer.constructor == 1', 'answer.constructor', null],
    ['answer.__proto__ == 1', 'answer.__proto__', null],
    ['has(answer.nn)', 'answer.nn', 'answer.n'],
  ])('%s: there is no such name, and the nearest is said', (text, name, nearest) => {
    const [problem, ...others] = read(vocabulary, text).problems;
    expect(problem).toMatchObject({ code: 'expression-unknown-name', args: { name, nearest } });
    expect(text.slice(problem?.span.start, problem?.span.end)).toBe(name);
    expect(others).toEqual([]);
  });

  test('all unknown names of an expression are reported together', () => {
    expect(problems('answer.x > 1 && score.y < 2')).toEqual([
      ['expression-unknown-name', 'answer.x'],
      ['expression-unknown-name', 'score.y'],
    ]);
  });
});

describe('layers', () => {
  const readable: Record<Layer, string[]> = {
    condition: ['answer'],
    measure: ['answer', 'score'],
    warning: ['answer', 'score', 'section', 'track', 'phase', 'overall', 'results'],
    rule: ['answer', 'score', 'section', 'track', 'phase', 'overall', 'results', 'warning'],
  };
  const uses: [string, string, string][] = [
    ['answer', 'answer.n > 1', 'answer.n'],
    ['score', 'score.sponsor > 1', 'score.sponsor'],
    ['section', 'section.management > 1', 'section.management'],
    ['track', 'track.project > 1', 'track.project'],
    ['phase', 'phase.planning > 1', 'phase.planning'],
    ['overall', 'overall > 1', 'overall'],
    ['results', 'gates(["met"]) > 1', 'gates(["met"])'],
    ['results', 'knockouts(["met"]) > 1', 'knockouts(["met"])'],
    ['results', 'minimaMissed("rollout", 1)', 'minimaMissed("rollout", 1)'],
    ['results', 'lowestSection("project") > 1', 'lowestSection("project")'],
    ['results', 'gap() > 1', 'gap()'],
    ['warning', 'warning.alarm == "red"', 'warning.alarm'],
  ];
  const table = Object.entries(readable).flatMap(([layer, spaces]) =>
    uses.map(([space, text, part]) => [layer as Layer, text, part, spaces.includes(space)] as const),
  );

  test.each(table)('a %s with %s', (layer, text, part, allowed) => {
    expect(problems(text, { layer })).toEqual(allowed ? [] : [['expression-not-readable', part]]);
  });
});

describe('types', () => {
  test.each([
    ['answer.n == "yes"', 'answer.n == "yes"'],
    ['answer.word > 3', 'answer.word > 3'],
    ['answer.n && true', 'answer.n && true'],
    ['!answer.n', '!answer.n'],
    ['-answer.word == "no"', '-answer.word'],
    ['answer.n + answer.word > 3', 'answer.n + answer.word'],
    ['answer.n > 3 ? 1 : "a"', 'answer.n > 3 ? 1 : "a"'],
    ['mean(["a"]) > 1', 'mean(["a"])'],
    ['mean([answer.n, []]) > 1', 'mean([answer.n, []])'],
    ['share(answer.goals, 1, 2) > 1', 'share(answer.goals, 1, 2)'],
    ['share(answer.word, "a", "b") > 1', 'share(answer.word, "a", "b")'],
    ['gap(1) > 1', 'gap(1)'],
    ['answer.n in answer.goals', 'answer.n in answer.goals'],
    // What the library allows and has no meaning here: order and sums of anything but numbers.
    ['answer.word < answer.other', 'answer.word < answer.other'],
    ['true < false', 'true < false'],
    [
      'tag(answer.primary) + tag(answer.primary) == tag(answer.primary)',
      'tag(answer.primary) + tag(answer.primary)',
    ],
    ['answer.primary in (answer.goals + answer.goals)', 'answer.goals + answer.goals'],
    ['answer.goals == answer.goals', 'answer.goals == answer.goals'],
    ['[1] != [2]', '[1] != [2]'],
  ])('%s does not fit', (text, part) => {
    expect(problems(text)).toEqual([['expression-type', part]]);
  });

  test.each<[string, Expected, string]>([
    ['answer.n + 1', 'bool', 'double'],
    ['answer.n > 1', 'double', 'bool'],
    ['answer.word', 'bool', 'string'],
    ['[1, 2]', 'double', 'list<double>'],
  ])('%s where a %s is needed', (text, expected, found) => {
    expect(read(vocabulary, text, { expected }).problems).toEqual([
      { code: 'expression-result', args: { expected, found }, span: { start: 0, end: text.length } },
    ]);
  });
});

describe('size', () => {
  const deep = (levels: number): string => `${'('.repeat(levels)}answer.n > 1${')'.repeat(levels)}`;
  const long = (terms: number): string => `${Array(terms).fill('1').join('+')} > 1`;

  test.each([
    ['characters', `answer.n > 1 // ${'x'.repeat(2000)}`, 'length'],
    ['parts', long(200), 'size'],
    ['a list', `answer.n in [${Array(150).fill('1').join(',')}]`, 'size'],
    ['arguments', `mean(${Array(50).fill('1').join(',')}) > 1`, 'size'],
    ['depth', deep(60), 'depth'],
    ['depth of a list', `answer.n in ${'['.repeat(60)}1${']'.repeat(60)}`, 'depth'],
    ['signs', `${'!'.repeat(1900)}true`, 'size'],
    ['depth of conditions', `${'true ? '.repeat(60)}true${' : true'.repeat(60)}`, 'depth'],
  ])('too many: %s', (_, text, limit) => {
    expect(read(vocabulary, text).problems).toMatchObject([
      { code: 'expression-too-large', args: { limit } },
    ]);
  });

  test('what is within the limits is read', () => {
    expect(problems(deep(30))).toEqual([]);
    expect(problems(long(100))).toEqual([]);
  });

  test('refusing takes well under a second', () => {
    const before = performance.now();
    for (const text of [deep(900), long(999), '!'.repeat(2000), '('.repeat(1_000_000), '[[['.repeat(600)]) {
      expect(problems(text).map(([code]) => code)).not.toEqual([]);
    }
    expect(performance.now() - before).toBeLessThan(500);
  });

  test('a number too large for a double is refused', () => {
    const nines = '9'.repeat(400);
    expect(problems(`answer.n < ${nines}`)).toEqual([['expression-forbidden', nines]]);
  });
});
