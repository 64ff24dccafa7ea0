import fc from 'fast-check';
import { questionsOf } from '../../src/model/checkedQuestionnaire.js';
import { offersOptions, optionsOf } from '../../src/model/options.js';
import type { OptionValue } from '../../src/model/primitives.js';
import type { AskedQuestion, Question } from '../../src/model/question.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Answer, Given, Respondent, Response, Value } from '../../src/model/response.js';

const isAsked = (question: Question): question is AskedQuestion => question.type !== 'computed';
const isFact = (question: AskedQuestion): boolean => question.fact === true;

/** A value that a question takes. */
export function anyValue(definition: Questionnaire, question: AskedQuestion): fc.Arbitrary<Value> {
  if (question.type === 'text') return fc.constantFrom('one', 'two');
  if (question.type === 'number') {
    const { min = 0, max = 200 } = question.range ?? {};
    return fc.integer({ min: Math.ceil(min), max: Math.floor(max) });
  }
  const values = offersOptions(question) ? optionsOf(definition, question).map(({ value }) => value) : [];
  return question.type === 'multi' ? fc.subarray(values) : fc.constantFrom(...values);
}

function anyVotes(values: readonly OptionValue[]): fc.Arbitrary<Given> {
  return fc
    .array(fc.nat({ max: 4 }), { minLength: values.length, maxLength: values.length })
    .map((counts) => ({
      kind: 'votes',
      votes: values.map((value, at) => ({ value, count: counts[at] ?? 0 })),
    }));
}

/** What may be given for a question: a value, votes where they are allowed, an absence or a note alone. */
export function anyGiven(definition: Questionnaire, question: AskedQuestion): fc.Arbitrary<Given> {
  const value = anyValue(definition, question).map((given): Given => ({ kind: 'value', value: given }));
  const absence = fc.constantFrom<Given>(
    { kind: 'dont-know' },
    { kind: 'not-applicable' },
    { kind: 'nothing' },
  );
  const votes =
    question.type === 'choice' && !isFact(question)
      ? [{ weight: 1, arbitrary: anyVotes(optionsOf(definition, question).map((option) => option.value)) }]
      : [];
  return fc.oneof({ weight: 8, arbitrary: value }, { weight: 1, arbitrary: absence }, ...votes);
}

/** An answer with or without remarks. */
export function anyAnswer(definition: Questionnaire, question: AskedQuestion): fc.Arbitrary<Answer> {
  const remark = fc.option(fc.constantFrom('seen', ' '), { nil: undefined });
  return fc
    .record({ given: anyGiven(definition, question), note: remark, evidence: remark })
    .map(({ given, note, evidence }) => ({
      given,
      ...(note !== undefined && { note }),
      ...(evidence !== undefined && { evidence }),
    }));
}

const anyRespondent: fc.Arbitrary<Respondent> = fc
  .record({
    role: fc.constantFrom('leadership', 'staff', 'staff', 'projectLead', undefined),
    people: fc.constantFrom(undefined, undefined, 2, 6),
  })
  .map(({ role, people }) => ({ ...(role && { role }), ...(people && { people }) }));

/** The answers of one respondent, each question answered more often than not. */
export function anyAnswers(definition: Questionnaire): fc.Arbitrary<Map<string, Answer>> {
  const entries = questionsOf(definition)
    .filter(isAsked)
    .map((question) =>
      fc
        .option(anyAnswer(definition, question), { nil: undefined, freq: 8 })
        .map((answer) => (answer ? [[question.id, answer] as const] : [])),
    );
  return fc.tuple(...entries).map((answers) => new Map(answers.flat()));
}

/** A value for every question of one respondent. */
export function fullAnswers(definition: Questionnaire): fc.Arbitrary<Map<string, Answer>> {
  const entries = questionsOf(definition)
    .filter(isAsked)
    .map((question) =>
      anyValue(definition, question).map((value): [string, Answer] => [
        question.id,
        { given: { kind: 'value', value }, evidence: 'seen' },
      ]),
    );
  return fc.tuple(...entries).map((answers) => new Map(answers));
}

/** One response with remarks and agreements. */
export function anyResponse(definition: Questionnaire): fc.Arbitrary<Response> {
  const ids = definition.sections.map(({ id }) => id);
  const actions = questionsOf(definition).map(({ id }) => id);
  return fc.record({
    answers: anyAnswers(definition),
    respondent: anyRespondent,
    date: fc.constantFrom('2026-01-31', '2026-02-01'),
    remarks: fc.dictionary(fc.constantFrom('summary', ...ids), fc.constantFrom('a', 'b'), { maxKeys: 2 }),
    agreements: fc.dictionary(fc.constantFrom(...actions), fc.record({ owner: fc.constantFrom('x', 'y') }), {
      maxKeys: 2,
    }),
  });
}

/** The response of one respondent without a role. */
export function only(answers: ReadonlyMap<string, Answer>): Response {
  return { respondent: {}, answers, remarks: {}, agreements: {} };
}

/** Those answers with one of them changed. */
export function changed(answers: ReadonlyMap<string, Answer>, id: string, given: Given): Map<string, Answer> {
  return new Map(answers).set(id, { ...answers.get(id), given });
}
