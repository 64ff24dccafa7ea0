import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../support/define.js';

const yes = (id: string): string => `answer.${id} > 1`;

/** Questions of one section, each with a condition or a measure. */
function findings(...questions: { id: string; onlyIf?: string; measure?: string; type?: string }[]) {
  const found = findingsOf({ sections: [{ id: 's', track: 'project', questions }] });
  return found.map(({ code, level, args, path }) => ({ code, level, args, path: path.join('.') }));
}

describe('questions that depend on each other in a circle', () => {
  test.each([
    ['on themselves', [{ id: 'a', onlyIf: yes('a') }], ['a', 'a'], 'onlyIf'],
    [
      'one on the other',
      [
        { id: 'a', onlyIf: yes('b') },
        { id: 'b', onlyIf: yes('a') },
      ],
      ['a', 'b', 'a'],
      'onlyIf',
    ],
    [
      'by their scores',
      [
        { id: 'a', type: 'computed', measure: 'score.b' },
        { id: 'b', type: 'computed', measure: 'score.a' },
      ],
      ['a', 'b', 'a'],
      'measure',
    ],
    ['by its own score', [{ id: 'a', type: 'computed', measure: 'score.a' }], ['a', 'a'], 'measure'],
    [
      'over a condition and a measure',
      [
        { id: 'a', onlyIf: yes('c') },
        { id: 'b', type: 'computed', measure: 'score.a' },
        { id: 'c', type: 'number', measure: 'answer.c + score.b' },
      ],
      ['a', 'c', 'b', 'a'],
      'onlyIf',
    ],
  ])('%s', (_, questions, circle, key) => {
    expect(findings(...questions).filter(({ level }) => level === 'error')).toEqual([
      {
        code: 'expression-circular',
        level: 'error',
        args: { questions: circle },
        path: `sections.0.questions.0.${key}`,
      },
    ]);
  });

  test('every circle is reported', () => {
    const found = findings(
      { id: 'a', onlyIf: yes('b') },
      { id: 'b', onlyIf: yes('a') },
      { id: 'free' },
      { id: 'c', onlyIf: yes('d') },
      { id: 'd', onlyIf: yes('c') },
    );
    expect(found.filter(({ code }) => code === 'expression-circular').map(({ args }) => args)).toEqual([
      { questions: ['a', 'b', 'a'] },
      { questions: ['c', 'd', 'c'] },
    ]);
  });

  test('a measure may read its own answer, and two questions the same third', () => {
    expect(
      findings(
        { id: 'a', type: 'number', measure: 'answer.a * 2' },
        { id: 'b', onlyIf: yes('a') },
        { id: 'c', onlyIf: `${yes('a')} && ${yes('b')}` },
      ),
    ).toEqual([]);
  });
});

test('a condition on a later question is allowed but odd', () => {
  expect(findings({ id: 'a', onlyIf: yes('b') }, { id: 'b' })).toEqual([
    {
      code: 'condition-reads-later',
      level: 'advice',
      args: { question: 'b' },
      path: 'sections.0.questions.0.onlyIf',
    },
  ]);
});
