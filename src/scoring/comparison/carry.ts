import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { offersOptions, optionsOf, takesVotes } from '../../model/options.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Question } from '../../model/question.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Answer, Given, Response, Tally, Value } from '../../model/response.js';
import type { Origin } from './lineage.js';

/** A question of this version, and how old values are read for it. */
interface Carrying {
  question: Question;
  definition: Questionnaire;
  value: Origin['value'];
}

/** An answer to an earlier version as one to this; undefined where it does not fit. */
export function carried(
  answer: Answer,
  { value }: Origin,
  question: Question,
  definition: Questionnaire,
): Answer | undefined {
  const given = carriedGiven(answer.given, { question, definition, value });
  return given && { ...answer, given };
}

function carriedGiven(given: Given, carrying: Carrying): Given | undefined {
  if (given.kind === 'votes') return carriedVotes(given.votes, carrying);
  if (given.kind !== 'value') return given;
  const value = carriedValue(given.value, carrying);
  return value === undefined ? undefined : { kind: 'value', value };
}

function carriedVotes(votes: readonly Tally[], { question, definition, value }: Carrying): Given | undefined {
  if (!takesVotes(question)) return undefined;
  const now = added(votes.map((tally) => ({ ...tally, value: value(tally.value) })));
  const fit = now.every((tally) => offers(definition, question, tally.value));
  return fit ? { kind: 'votes', votes: now } : undefined;
}

function carriedValue(old: Value, { question, definition, value }: Carrying): Value | undefined {
  if (Array.isArray(old)) {
    const chosen = [...new Set(old.map(value))];
    const fit = question.type === 'multi' && chosen.every((each) => offers(definition, question, each));
    return fit ? chosen : undefined;
  }
  if (question.type === 'choice') return offers(definition, question, value(old)) ? value(old) : undefined;
  if (question.type === 'number') return typeof old === 'number' && isWithin(question, old) ? old : undefined;
  return question.type === 'text' && typeof old === 'string' ? old : undefined;
}

function isWithin({ range }: Question & { type: 'number' }, value: number): boolean {
  return value >= (range?.min ?? -Infinity) && value <= (range?.max ?? Infinity);
}

function offers(definition: Questionnaire, question: Question, value: OptionValue): boolean {
  return offersOptions(question) && optionsOf(definition, question).some((option) => option.value === value);
}

/** Votes for options that have become one count together. */
function added(votes: readonly Tally[]): Tally[] {
  const counts = new Map<OptionValue, number>();
  for (const { value, count } of votes) counts.set(value, (counts.get(value) ?? 0) + count);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** Questions of this version that no answer of an earlier one fits, though there was an answer. */
export function unfitAnswers(
  responses: readonly Response[],
  origins: ReadonlyMap<string, Origin>,
  definition: Questionnaire,
): string[] {
  return questionsOf(definition).flatMap((question) => {
    const origin = origins.get(question.id);
    if (!origin || origin.reworded || question.type === 'computed') return [];
    const isUnfit = responses.some(({ answers }) => {
      const answer = answers.get(origin.was);
      return answer && carried(answer, origin, question, definition) === undefined;
    });
    return isUnfit ? [question.id] : [];
  });
}
