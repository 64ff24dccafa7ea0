import type { Response } from '../model/response.js';
import { combineAlone, isDecidedAlone } from './alone.js';
import { combinePersonal } from './combine.js';
import { combineCommon } from './combineCommon.js';
import { type Combined, nothing } from './combined.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import { missingInputs, pointsOf } from './points.js';
import { emptyScope, type Scope } from './scope.js';
import { enter, leastHeads, type Sheet, sheetOf } from './sheet.js';

/** One organization's answers, combined question by question. */
export interface Organization {
  sheets: Sheet[];
  /** What expressions read for the organization. */
  scope: Scope;
  questions: Combined[];
  /** Whether any condition was open for any respondent. */
  openConditions: boolean;
}

/** What to do with a question whose condition is open. */
export type OpenConditions = 'ask' | 'hide';

/** Combines the responses of one organization. Their order does not matter. */
export function combine(
  plan: Plan,
  responses: readonly Response[],
  open: OpenConditions = 'ask',
): Organization {
  const sheets = responses.map((response, place) => sheetOf(response, place, plan.questions));
  const organization: Organization = {
    sheets,
    scope: emptyScope(plan.questions.length),
    questions: [],
    openConditions: false,
  };
  for (const at of plan.order) {
    const question = plan.questions[at];
    if (question === undefined) continue;
    organization.questions[at] = isDecidedAlone(question, sheets)
      ? combineAlone(question, organization, () => combineQuestion(question, organization, open))
      : combineQuestion(question, organization, open);
  }
  return organization;
}

function combineQuestion(
  question: PlannedQuestion,
  organization: Organization,
  open: OpenConditions,
): Combined {
  const { at } = question;
  const { sheets, scope } = organization;
  for (const sheet of sheets) {
    show(question, sheet, open);
    if (sheet.visible[at] === undefined) organization.openConditions = true;
  }
  const combined = combineVisible(question, organization);
  scope.scores[at] = combined.score;
  if (question.common) for (const sheet of sheets) shareFact(sheet.scope, scope, at);
  return combined;
}

/** Decides whether a respondent is asked the question, and enters what was given. */
function show(question: PlannedQuestion, sheet: Sheet, open: OpenConditions): void {
  const { at, isVisible } = question;
  const visible = isVisible ? (isVisible(sheet.scope) as boolean | undefined) : true;
  sheet.visible[at] = visible;
  if (visible ?? open === 'ask') enter(sheet, question);
  else sheet.scope.states[at] = 'hidden';
}

function combineVisible(question: PlannedQuestion, organization: Organization): Combined {
  const { sheets, scope } = organization;
  if (isHidden(question, sheets)) return hidden(scope, question.at);
  return question.common ? combineCommon(question, organization) : combineOwn(question, sheets, scope);
}

/** Whether a question is hidden from everybody. */
function isHidden({ at }: PlannedQuestion, sheets: readonly Sheet[]): boolean {
  for (const { scope } of sheets) if (scope.states[at] !== 'hidden') return false;
  return sheets.length > 0;
}

/** Nothing of a hidden question counts. */
function hidden(scope: Scope, at: number): Combined {
  scope.states[at] = 'hidden';
  const { score, count, counting, views, values, missing } = nothing;
  return { status: 'hidden', score, count, counting, views, values, missing };
}

function combineOwn(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): Combined {
  const { at, definition } = question;
  for (const sheet of sheets) {
    if (sheet.scope.states[at] === 'hidden') continue;
    const points = pointsOf(question, sheet.scope);
    sheet.scope.scores[at] = points;
    if (definition.type === 'computed') enterComputed(question, sheet, points);
  }
  const combined = combinePersonal(question, sheets, scope);
  if (combined.score !== undefined) return combined;
  const computed = definition.type === 'computed';
  const incomplete =
    (combined.status === 'answered' || combined.status === 'incomplete') && (question.published || computed);
  if (!incomplete && !computed) return combined;
  const missing = lackedBy(question, sheets, scope);
  return { ...combined, missing, ...(incomplete && { status: 'incomplete' as const }) };
}

/** The inputs that nobody gave; where each was given, yet not by one respondent, those that any of them lacks. */
function lackedBy(question: PlannedQuestion, sheets: readonly Sheet[], scope: Scope): number[] {
  const missing = missingInputs(question, scope);
  if (missing.length > 0) return missing;
  const lacked = new Set(
    sheets.flatMap((sheet) =>
      sheet.visible[question.at] === false ? [] : missingInputs(question, sheet.scope),
    ),
  );
  const inputs = new Set((question.measure?.inputs ?? []).map(({ at }) => at));
  return [...inputs].filter((at) => lacked.has(at));
}

/** A computed score counts as given by whoever gave its inputs, for as many heads as the least of them. */
function enterComputed(question: PlannedQuestion, sheet: Sheet, points: number | undefined): void {
  if (points === undefined) return;
  sheet.scope.states[question.at] = 'value';
  sheet.heads[question.at] = leastHeads(question, sheet);
}

/** A fact is the organization's on every sheet. */
function shareFact(sheet: Scope, organization: Scope, at: number): void {
  if (sheet.states[at] === 'hidden') return;
  sheet.states[at] = organization.states[at] ?? 'missing';
  sheet.values[at] = organization.values[at];
  sheet.given[at] = organization.given[at] ?? [];
  sheet.scores[at] = organization.scores[at];
}
