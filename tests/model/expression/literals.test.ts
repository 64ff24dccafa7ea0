import { describe, expect, test } from 'vitest';
import { read } from '../../support/evaluated.js';
import { vocabulary } from '../../support/vocabulary.js';

/** The problems of an expression: code, the part of the text that is meant, what the sentence needs. */
function problems(text: string): [string, string, object][] {
  return read(vocabulary, text).problems.map(({ code, span, args }) => [
    code,
    text.slice(span.start, span.end),
    args,
  ]);
}

describe('a text that can never occur where it stands is reported, with the nearest that can', () => {
  test.each<[string, string, string[], string | null]>([
    ['answer.word == "yess"', 'yess', ['yes', 'no'], 'yes'],
    ['answer.word != "maybe"', 'maybe', ['yes', 'no'], null],
    ['"yess" == answer.word', 'yess', ['yes', 'no'], 'yes'],
    ['answer.word in ["yes", "nope"]', 'nope', ['yes', 'no'], 'no'],
    ['"fnd" in answer.goals', 'fnd', ['find', 'mail', 'reach', 'legacy'], 'find'],
    ['answer.primary == "finds"', 'finds', ['find', 'mail', 'reach', 'legacy'], 'find'],
    ['tag(answer.primary) == "inwards"', 'inwards', ['inward', 'outward'], 'inward'],
    ['tag(answer.primary) in ["inwards"]', 'inwards', ['inward', 'outward'], 'inward'],
    ['share(answer.goals, "inward", "outwards") > 1', 'outwards', ['inward', 'outward'], 'outward'],
    ['share(answer.goals, "x", "outward") > 1', 'x', ['inward', 'outward'], null],
    ['gates(["mised"]) > 0', 'mised', ['met', 'nearly', 'missed', 'unknown', 'not-applicable'], 'missed'],
    ['knockouts(["red"]) > 0', 'red', ['met', 'nearly', 'missed', 'unknown', 'not-applicable'], 'met'],
    ['minimaMissed("instalation", 2)', 'instalation', ['installation', 'rollout'], 'installation'],
    ['lowestSection("projekt") < 40', 'projekt', ['project', 'technology'], 'project'],
    ['warning.alarm == "rot"', 'rot', ['red', 'amber', 'clear', 'not-assessable'], 'red'],
    ['warning.alarm in ["red", "ambr"]', 'ambr', ['red', 'amber', 'clear', 'not-assessable'], 'amber'],
  ])('%s', (text, literal, allowed, nearest) => {
    expect(problems(text)).toEqual([
      ['expression-unknown-literal', `"${literal}"`, { literal, allowed, nearest }],
    ]);
  });

  test('every one of them at once', () => {
    expect(problems('answer.word == "a" || answer.other in ["b", "c"]').map(([, part]) => part)).toEqual([
      '"a"',
      '"b"',
      '"c"',
    ]);
  });

  test.each([
    ['"yes" == "yes"', ['"yes"', '"yes"']],
    ['tag(answer.primary) == (answer.n > 1 ? "inward" : "outward")', ['"inward"', '"outward"']],
    ['answer.word in (answer.n > 1 ? ["yes"] : ["yess"])', ['"yes"', '"yess"']],
    ['answer.word == (answer.n > 1 ? "yess" : "no")', ['"yess"', '"no"']],
    ['"yes" in ["yes"]', ['"yes"', '"yes"']],
  ])('%s: a text beside nothing that names its values', (text, parts) => {
    expect(problems(text).map(([code, part]) => [code, part])).toEqual(
      parts.map((part) => ['expression-stray-literal', part]),
    );
  });

  test('beside other parts of a list, too', () => {
    expect(problems('answer.word in ["yess", answer.other]').map(([, part]) => part)).toEqual(['"yess"']);
  });

  test('a free text can be anything', () => {
    expect(problems('answer.free in ["a", "b"]')).toEqual([]);
  });
});

describe('a function gets the kind of argument that it reads', () => {
  test.each([
    ['applies(score.sponsor)', 'applies', 'answer'],
    ['applies(3)', 'applies', 'answer'],
    ['mean([]) > 1', 'mean', 'scores'],
    ['share(answer.goals, tag(answer.primary), "outward") > 1', 'share', 'multi-answer'],
    ['tag(answer.n) == "inward"', 'tag', 'option-answer'],
    ['tag(answer.goals) == "inward"', 'tag', 'option-answer'],
    ['tag(overall) == "inward"', 'tag', 'option-answer'],
    ['decided([score.sponsor]) > 1', 'decided', 'answers'],
    ['decided([3]) > 1', 'decided', 'answers'],
    ['gates([answer.word]) > 1', 'gates', 'statuses'],
    ['knockouts([tag(answer.primary)]) > 1', 'knockouts', 'statuses'],
    ['minimaMissed(answer.word, 1)', 'minimaMissed', 'milestone-and-number'],
    ['minimaMissed("rollout", answer.n)', 'minimaMissed', 'milestone-and-number'],
    ['minimaMissed("rollout", -1)', 'minimaMissed', 'milestone-and-number'],
    ['lowestSection(answer.word) < 1', 'lowestSection', 'track'],
  ])('%s', (text, name, expected) => {
    const found = problems(text).filter(([code]) => code === 'expression-argument');
    expect(found.map(([, , args]) => args)).toEqual([{ function: name, expected }]);
  });

  test.each(['has(score.sponsor)', 'has(answer)', 'has(3)', 'has(answer.goals[0])'])('%s', (text) => {
    expect(problems(text)).toHaveLength(1);
  });

  test.each([
    'warning.alarm == warning.hint',
    'warning.alarm in answer.goals',
    'has(answer.n) ? warning.alarm == warning.alarm : false',
    '"red" in [warning.alarm]',
    'warning.alarm == answer.word',
    'warning.alarm in ["red", warning.hint]',
    'tag(answer.primary) == warning.alarm',
  ])('%s: a warning is compared with a level', (text) => {
    expect(problems(text).map(([code]) => code)).toContain('expression-argument');
  });
});
