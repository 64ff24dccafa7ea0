import type { Assessment } from '../model/assessment.js';
import { offersOptions, optionsOf } from '../model/options.js';
import type { Tally, Value } from '../model/response.js';
import { leastStaff } from './combine.js';
import { type Combined, countingIn } from './combined.js';
import type { Organization } from './organization.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import { remarksOf } from './remarks.js';
import { answerOf, type Sheet } from './sheet.js';

type QuestionResult = Assessment['questions'][number];

/** What the assessment says of one question. No single answer of several respondents is in it, no staff's words. */
export function questionResult(
  plan: Plan,
  question: PlannedQuestion,
  organization: Organization,
): QuestionResult {
  const combined = organization.questions[question.at] as Combined;
  const { status, score, count, values, missing, views } = combined;
  const inScore = question.published && status === 'answered';
  return {
    id: question.id,
    section: plan.sections[question.section]?.id ?? '',
    phase: question.definition.phase ?? null,
    status,
    score: inScore ? (score ?? null) : null,
    answer: answerFor(question, combined, organization),
    values: values.filter((value) => mayShow(value, question, combined, organization.sheets)),
    count,
    votes: votesOf(plan, question, combined, organization),
    views: question.paired ? { leadership: views.leadership ?? null, staff: views.staff ?? null } : null,
    notes: status === 'hidden' ? [] : remarksOf(question, organization.sheets, 'note'),
    evidence: status === 'hidden' ? [] : remarksOf(question, organization.sheets, 'evidence'),
    mean: meanOf(question, combined, organization),
    weight: question.weight,
    missing: missing.map((at) => plan.questions[at]?.id ?? ''),
  };
}

/** The organization's answer to a fact, or the only respondent's to any other question. */
function answerFor(
  question: PlannedQuestion,
  combined: Combined,
  { sheets, scope }: Organization,
): Value | null {
  if (question.definition.type === 'computed') return null;
  const [only] = sheets.length > 1 ? [] : countingIn(combined, sheets);
  const value = question.common ? scope.values[question.at] : only && valueOn(only, question);
  return value !== undefined && mayShow(value, question, combined, sheets) ? value : null;
}

function valueOn(sheet: Sheet, question: PlannedQuestion): Value | undefined {
  const given = answerOf(sheet, question)?.given;
  return given?.kind === 'value' ? given.value : undefined;
}

/** A free text is shown only where someone gave it who is not staff. */
function mayShow(
  value: Value,
  question: PlannedQuestion,
  combined: Combined,
  sheets: readonly Sheet[],
): boolean {
  if (question.definition.type !== 'text') return true;
  return countingIn(combined, sheets).some((sheet) => !sheet.staff && valueOn(sheet, question) === value);
}

/** The mean of the numbers that count; an answer that belongs to the organization has none. */
function meanOf(question: PlannedQuestion, { counting }: Combined, { scope }: Organization): number | null {
  if (question.common || counting.length === 0) return null;
  const value = scope.values[question.at];
  return typeof value === 'number' ? value : null;
}

/**
 * The spread of the votes of all whose answers count. Beside other responses only from five votes on, so
 * that no single answer shows.
 */
function votesOf(
  plan: Plan,
  question: PlannedQuestion,
  combined: Combined,
  { sheets }: Organization,
): Tally[] | null {
  if (!offersOptions(question.definition)) return null;
  const counts = new Map<number | string, number>();
  for (const sheet of countingIn(combined, sheets)) {
    const given = answerOf(sheet, question)?.given;
    if (given?.kind !== 'votes') continue;
    for (const { value, count } of given.votes) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0 || (sheets.length > 1 && total < leastStaff)) return null;
  return optionsOf(plan.questionnaire.definition, question.definition).map(({ value }) => ({
    value,
    count: counts.get(value) ?? 0,
  }));
}
