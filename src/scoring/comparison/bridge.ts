import type { Assessment } from '../../model/assessment.js';
import { type CheckedQuestionnaire, questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Question } from '../../model/question.js';
import type { Answer, Response } from '../../model/response.js';
import { assess } from '../assess.js';
import { planOf } from '../plan.js';
import { carried, unfitAnswers } from './carry.js';
import { lineage, type Origin } from './lineage.js';

/** The answers behind an assessment, with the questionnaire that they answer. */
export interface Answered {
  questionnaire: CheckedQuestionnaire;
  responses: readonly Response[];
}

/** The first and the last answers under the last questionnaire, to the questions that both answered alike. */
export interface Bridge {
  first: Assessment;
  last: Assessment;
  /** Questions to which an answer of the first no longer fits. */
  unfit: string[];
}

/**
 * Scores the first answers under the last questionnaire. What cannot be compared (new, reworded, or an answer that does
 * not fit) is taken for not applicable on both sides, so that the two differ by what the organization did alone.
 */
export function bridge(first: Answered, last: Answered): Bridge {
  const { definition } = last.questionnaire;
  const origins = lineage(first.questionnaire.definition, definition);
  const unfit = unfitAnswers(first.responses, origins, definition);
  const isComparable = ({ id }: Question): boolean => {
    const origin = origins.get(id);
    return origin !== undefined && !origin.reworded && !unfit.includes(id);
  };
  const asked = definition.sections.flatMap(({ track, questions }) =>
    questions.flatMap((question) =>
      question.type === 'computed' ? [] : [{ question, isScored: track !== undefined && !question.fact }],
    ),
  );
  const only = (answerOf: (question: Question) => Answer | undefined): Map<string, Answer> =>
    new Map(
      asked.flatMap(({ question, isScored }) => {
        const answer = isComparable(question) ? answerOf(question) : isScored ? outside : undefined;
        return answer ? [[question.id, answer] as const] : [];
      }),
    );
  const before = first.responses.map((response) => ({
    ...response,
    answers: only((question) => broughtOver(response, question, origins, last.questionnaire)),
  }));
  const now = last.responses.map((response) => ({
    ...response,
    answers: only(({ id }) => response.answers.get(id)),
  }));
  const plan = planOf(last.questionnaire);
  return { first: assess(plan, before), last: assess(plan, now), unfit };
}

const outside: Answer = { given: { kind: 'not-applicable' } };

function broughtOver(
  { answers }: Response,
  question: Question,
  origins: ReadonlyMap<string, Origin>,
  { definition }: CheckedQuestionnaire,
): Answer | undefined {
  const origin = origins.get(question.id);
  const answer = origin && answers.get(origin.was);
  return answer && carried(answer, origin, question, definition);
}

/**
 * The one response behind a saved assessment, as far as it holds single answers; undefined above one respondent.
 * Whether evidence was noted is all that counts of it, so that one of several notes stands for all.
 */
export function responseBehind({ questions, respondents, questionnaire }: Assessment): Response | undefined {
  if (respondents.count !== 1) return undefined;
  const asked = new Set(
    questionsOf(questionnaire.definition).flatMap(({ id, type }) => (type === 'computed' ? [] : [id])),
  );
  const answers = questions.flatMap(({ id, status, answer, votes, evidence: [evidence] }) => {
    const given = givenOf(status, answer, votes);
    return given && asked.has(id) ? [[id, { given, ...(evidence && { evidence }) }] as const] : [];
  });
  const [role] = Object.keys(respondents.roles).filter((each) => each !== 'none');
  const respondent = role === undefined ? {} : { role: role as NonNullable<Response['respondent']['role']> };
  return { respondent, answers: new Map(answers), remarks: {}, agreements: {} };
}

type Result = Assessment['questions'][number];

function givenOf(
  status: Result['status'],
  answer: Result['answer'],
  votes: Result['votes'],
): Answer['given'] | undefined {
  if (votes && votes.length > 0) return { kind: 'votes', votes };
  if (answer !== null) return { kind: 'value', value: answer };
  return status === 'dont-know' || status === 'not-applicable' ? { kind: status } : undefined;
}
