import type { ResumeOptions } from '../interview/file/fileNames.js';
import { offered } from '../interview/session/options.js';
import { asksIn, type Scope } from '../interview/session/scope.js';
import { askedQuestions } from '../interview/session/session.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { AskedQuestion } from '../model/question.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Answer, Response, Value } from '../model/response.js';
import { assess } from '../scoring/assess.js';
import { planOf } from '../scoring/plan.js';
import type { Context } from './context.js';
import { lackingFor } from './lacking.js';

/** Staff's answers are scored from this many on; an audience is looked at as if it were enough. */
const enoughPeople = 5;

/** What the command line may say of the scope of an interview. */
export type AskedScope = Pick<ResumeOptions, 'audience' | 'only'>;

/**
 * The scope of an interview: what the command line says, else what its file does. A quick check that has been asked to
 * its end is one no longer: going on means the rest.
 */
export function scopeOf(asked: AskedScope, response: Response | undefined): Scope {
  const { at, audience: own, only: part } = response?.interview ?? {};
  const audience = asked.audience ?? (asked.only === 'all' ? undefined : own);
  const only = asked.only ?? (at === undefined ? undefined : part);
  return { ...(audience && { audience }), ...(only === 'gates' && { only }) };
}

/** What the scope of an interview means for its result, said before the work. */
export function scopeNotices(
  { language }: Context,
  questionnaire: CheckedQuestionnaire,
  response: Response | undefined,
  scope: Scope,
): string[] {
  const { scope: words, roles } = interviewWords(language);
  const { audience, only } = scope;
  if (only === undefined && audience === undefined) return [];
  const asks = asksIn(questionnaire, scope);
  const asked = askedQuestions(questionnaire.definition).filter(asks);
  const gates = only === 'gates' ? [words.gates] : [];
  if (audience === undefined) return gates;
  const filled = allAnswered(questionnaire.definition, response, asked);
  const people = Math.max(enoughPeople, filled.respondent.people ?? 0);
  const respondent = { role: audience, ...filled.respondent, people };
  const lacking = lackingFor(assess(planOf(questionnaire), [{ ...filled, respondent }]), language);
  if (lacking === undefined) return [words.audience(roles[audience]), ...gates];
  const audiences = lacking.audiences.filter((other) => other !== audience).map((other) => roles[other]);
  return [words.audienceAlone({ audience: roles[audience], ...lacking, audiences }), ...gates];
}

/** The response that one would have if each of some questions got an answer, and the best one that it knows. */
function allAnswered(
  questionnaire: Questionnaire,
  response: Response | undefined,
  questions: readonly AskedQuestion[],
): Response {
  const answers = new Map(response?.answers);
  for (const question of questions) {
    const value = answers.has(question.id) ? undefined : someAnswer(questionnaire, question, answers);
    if (value !== undefined) answers.set(question.id, { given: { kind: 'value', value } });
  }
  return { respondent: {}, remarks: {}, agreements: {}, ...response, answers };
}

function someAnswer(
  questionnaire: Questionnaire,
  question: AskedQuestion,
  answers: ReadonlyMap<string, Answer>,
): Value | undefined {
  if (question.type === 'text') return '–';
  if (question.type === 'number') return question.range?.min ?? question.range?.max ?? 1;
  const options = offered(questionnaire, question, answers);
  if (options === undefined || options === 'nothing') return undefined;
  const values = [...options]
    .sort((a, b) => (b.option.score ?? 0) - (a.option.score ?? 0))
    .map(({ option }) => option.value);
  return question.type === 'multi' ? values : values[0];
}
