import { expect, it } from 'vitest';
import { findingsOf } from '../../support/define.js';

it('a circle is shown at the expression that closes it, though the question has another', () => {
  const findings = findingsOf({
    sections: [
      { id: 'c', questions: [{ id: 'free', type: 'number' }] },
      {
        id: 's',
        track: 'project',
        questions: [
          { id: 'a', type: 'computed', onlyIf: 'answer.free > 1', measure: 'score.b' },
          { id: 'b', type: 'computed', onlyIf: 'answer.free > 1', measure: 'score.a' },
        ],
      },
    ],
  });
  expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'expression-circular sections.1.questions.0.measure',
  ]);
});

it('a chain of any length is no circle, and is read to its end', () => {
  const count = 12_000;
  const chain = Array.from({ length: count }, (_, position) => ({
    id: `q${position}`,
    ...(position < count - 1 && { onlyIf: `answer.q${position + 1} > 1` }),
  }));
  const codes = findingsOf({ sections: [{ id: 's', track: 'project', questions: chain }] }).map(
    ({ code }) => code,
  );
  expect(new Set(codes)).toEqual(new Set(['condition-reads-later']));
  expect(codes).toHaveLength(count - 1);
});
