import type { QuestionStatus } from '../model/assessment.js';
import type { Value } from '../model/response.js';
import { known, no } from './columns.js';
import { distinctValues } from './distinct.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { missingInputs } from './points.js';
import { givingOf, meanScore, sidesOf } from './sides.js';
import { questionStatuses } from './statuses.js';

/** What all respondents of an organization together say on one question: a view of the columns, for reports. */
export interface Combined {
  status: QuestionStatus;
  /** Points, published or not. */
  score: number | undefined;
  /** Responses that gave a value, scored or not. */
  count: number;
  /** The rows of the sheets whose answers make the score. */
  counting: readonly number[];
  /** Means of the two sides of a paired question. */
  views: { leadership: number | undefined; staff: number | undefined };
  /** The differing values of a fact. */
  values: readonly Value[];
  /** Positions of inputs that its measure lacks. */
  missing: readonly number[];
}

/** Reads what an organization says on a question. */
export function combinedOf(question: PlannedQuestion, organizations: Organizations, one: number): Combined {
  const { at, common } = question;
  const status = statusOf(question, organizations, one);
  const score = known(organizations.scope.scores[at]?.[one]);
  if (status === 'hidden') {
    return { status, score, count: 0, counting: [], views: noViews, values: [], missing: [] };
  }
  const sides = common ? undefined : sidesOf(question, organizations, one);
  return {
    status,
    score,
    count: (sides?.giving ?? givingOf(question, organizations, one)).length,
    counting: sides?.counting ?? countingOf(question, organizations, one),
    views: viewsOf(question, organizations, one),
    values: common ? differing(organizations.scope.given[at]?.(one) ?? []) : [],
    missing: score === undefined ? lackedBy(question, status, organizations, one) : [],
  };
}

/** What became of a question in an organization. */
export function statusOf({ at }: PlannedQuestion, { statuses }: Organizations, one: number): QuestionStatus {
  return questionStatuses[statuses[at]?.[one] ?? 1] as QuestionStatus;
}

/** The rows of the sheets whose answers to a question make its score. */
export function countingOf(
  question: PlannedQuestion,
  organizations: Organizations,
  one: number,
): readonly number[] {
  if (!question.common) return sidesOf(question, organizations, one).counting;
  if (question.definition.type !== 'computed') return givingOf(question, organizations, one);
  const from = organizations.starts[one] as number;
  return Array.from({ length: (organizations.starts[one + 1] as number) - from }, (_, at) => from + at);
}

/** The means of leadership and, from five on, staff on a paired question. */
export function viewsOf(
  question: PlannedQuestion,
  organizations: Organizations,
  one: number,
): Combined['views'] {
  if (!question.paired || statusOf(question, organizations, one) === 'hidden') return noViews;
  const { sheets } = organizations;
  const { others, staff, enough } = sidesOf(question, organizations, one);
  const leaders = others.filter((row) => sheets.respondents[row]?.role === 'leadership');
  return {
    leadership: meanScore(question, sheets, leaders),
    staff: enough ? meanScore(question, sheets, staff) : undefined,
  };
}

const noViews: Combined['views'] = { leadership: undefined, staff: undefined };

function differing(given: readonly Value[]): readonly Value[] {
  const distinct = distinctValues(given);
  return distinct.length > 1 ? distinct : [];
}

/** The inputs that nobody gave; where each was given, yet not by one respondent, those that any of them lacks. */
function lackedBy(
  question: PlannedQuestion,
  status: QuestionStatus,
  { sheets, scope, starts }: Organizations,
  one: number,
): readonly number[] {
  if (status !== 'incomplete' && question.definition.type !== 'computed') return [];
  const missing = missingInputs(question, scope, one);
  if (missing.length > 0 || question.common) return missing;
  const lacked = new Set<number>();
  for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1) {
    if (sheets.visible[question.at]?.[row] === no) continue;
    for (const at of missingInputs(question, sheets.scope, row)) lacked.add(at);
  }
  const inputs = new Set((question.measure?.inputs ?? []).map(({ at }) => at));
  return [...inputs].filter((at) => lacked.has(at));
}
