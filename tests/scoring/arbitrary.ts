import fc from 'fast-check';
import { offersOptions, optionsOf } from '../../src/model/options.js';
import type { Question } from '../../src/model/question.js';
import type { Value } from '../../src/model/response.js';
import { type PlainAnswer, type PlainAnswers, response } from '../support/responses.js';
import { level, perfect, plan } from './socialBusiness.js';

/** The questions of the shipped questionnaire that a person answers. */
export const asked = plan.questions.filter(({ definition }) => definition.type !== 'computed');

const numbers: Record<string, fc.Arbitrary<number>> = {
  committedAuthors: fc.integer({ min: 0, max: 60 }),
  launchScope: fc.integer({ min: 1, max: 300 }),
  technologyShare: fc.double({ min: 0, max: 100, noNaN: true }),
  expectedActive: fc.integer({ min: 0, max: 100 }),
};

/** Any value that a question allows. */
export function anyValue(question: Question): fc.Arbitrary<Value> {
  if (offersOptions(question)) {
    const values = optionsOf(plan.questionnaire.definition, question).map(({ value }) => value);
    return question.type === 'multi' ? fc.subarray(values) : fc.constantFrom(...values);
  }
  if (question.type === 'number') return numbers[question.id] ?? fc.integer({ min: 1, max: 60 });
  return fc.constantFrom('one', 'two');
}

/** Any answer that a question allows: values above all, absences, votes, evidence. */
export function anyAnswer(question: Question): fc.Arbitrary<PlainAnswer> {
  const value = anyValue(question);
  const evidenced = value.map((answer): PlainAnswer => ({ answer, evidence: 'seen', note: 'said' }));
  const kinds: fc.WeightedArbitrary<PlainAnswer>[] = [
    { weight: 4, arbitrary: value },
    { weight: 2, arbitrary: evidenced },
    { weight: 1, arbitrary: fc.constant('dont-know') },
    { weight: 1, arbitrary: fc.constant('not-applicable') },
  ];
  const isFact = 'fact' in question && question.fact;
  if (question.type !== 'choice' || isFact) return fc.oneof(...kinds);
  const votes = fc
    .array(fc.tuple(value as fc.Arbitrary<number | string>, fc.integer({ min: 1, max: 6 })), {
      minLength: 1,
      maxLength: 3,
    })
    .map((pairs): PlainAnswer => ({ votes: [...new Map(pairs)] }));
  return fc.oneof(...kinds, { weight: 1, arbitrary: votes });
}

/** An id of a question with an answer to it. */
export const oneAnswer = fc
  .constantFrom(...asked)
  .chain(({ id, definition }) => anyAnswer(definition).map((answer) => [id, answer] as const));

const anySet = fc.array(oneAnswer, { maxLength: 60 }).map((pairs): PlainAnswers => Object.fromEntries(pairs));

/** Every question answered with a value, from excellent to poor, some of them at random. */
export const complete = fc
  .tuple(
    fc.constantFrom(perfect(), level(75), level(50), level(25)),
    fc.array(
      fc
        .constantFrom(...asked)
        .chain(({ id, definition }) =>
          anyValue(definition).map((answer) => [id, { answer, evidence: 'seen' }] as const),
        ),
      { maxLength: 10 },
    ),
  )
  .map(([base, changes]): PlainAnswers => ({ ...base, ...Object.fromEntries(changes) }));

/** Answers of one respondent: a few questions, or nearly all, with gaps and absences. */
export const answers = fc.oneof(
  anySet,
  fc
    .tuple(complete, fc.array(oneAnswer, { maxLength: 8 }), fc.subarray(asked, { maxLength: 5 }))
    .map(([base, changes, dropped]): PlainAnswers => {
      const all = new Map([...Object.entries(base), ...changes]);
      for (const { id } of dropped) all.delete(id);
      return Object.fromEntries(all);
    }),
);

const roles = fc.constantFrom('leadership', 'staff', 'projectLead', 'it', 'worksCouncil', undefined);

/** A response of anyone. */
export const anyResponse = fc
  .tuple(
    answers,
    roles,
    fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    fc.integer({ min: 1, max: 9 }),
  )
  .map(([given, role, people, day]) =>
    response(given, { ...(role && { role }), ...(people && { people }) }, { date: `2026-11-0${day}` }),
  );
