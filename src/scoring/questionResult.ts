import type { Assessment } from '../model/assessment.js';
import { offersOptions, optionsOf } from '../model/options.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Tally, Value } from '../model/response.js';
import { type Combined, combinedOf } from './combined.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { remarksOf } from './remarks.js';
import { valueIn } from './scope.js';
import type { Scored } from './score.js';
import { answerOf, isStaff, type Sheets } from './sheets.js';
import { leastStaff } from './sides.js';

type QuestionResult = Assessment['questions'][number];

/** What the assessment says of one question. No single answer of several respondents is in it, no staff's words. */
export function questionResult(
  { plan, organizations }: Scored,
  question: PlannedQuestion,
  one: number,
): QuestionResult {
  const combined = combinedOf(question, organizations, one);
  const { status, score, count, values, missing, views } = combined;
  const inScore = question.published && status === 'answered';
  const isHidden = status === 'hidden';
  return {
    id: question.id,
    section: plan.sections[question.section]?.id ?? '',
    phase: question.definition.phase ?? null,
    status,
    score: inScore ? (score ?? null) : null,
    answer: answerFor(question, combined, organizations, one),
    values: values.filter((value) => mayShow(value, question, combined, organizations.sheets)),
    count,
    votes: votesOf(plan.questionnaire.definition, question, combined, organizations, one),
    views: question.paired ? { leadership: views.leadership ?? null, staff: views.staff ?? null } : null,
    notes: isHidden ? [] : remarksOf(question, organizations, one, 'note'),
    evidence: isHidden ? [] : remarksOf(question, organizations, one, 'evidence'),
    mean: meanOf(question, combined, organizations, one),
    weight: question.weight,
    missing: missing.map((at) => plan.questions[at]?.id ?? ''),
  };
}

/** The organization's answer to a fact, or the only respondent's to any other question. */
function answerFor(
  question: PlannedQuestion,
  combined: Combined,
  organizations: Organizations,
  one: number,
): Value | null {
  if (question.definition.type === 'computed') return null;
  const { sheets, scope } = organizations;
  const [only] = isOneOfSeveral(organizations, one) ? [] : combined.counting;
  const value = question.common
    ? valueIn(scope.values[question.at], one)
    : only !== undefined && valueOn(sheets, only, question);
  return value !== undefined && value !== false && mayShow(value, question, combined, sheets) ? value : null;
}

/** Whether an organization has several sheets. */
function isOneOfSeveral({ starts }: Organizations, one: number): boolean {
  return (starts[one + 1] as number) - (starts[one] as number) > 1;
}

function valueOn(sheets: Sheets, row: number, question: PlannedQuestion): Value | undefined {
  const given = answerOf(sheets, question, row)?.given;
  return given?.kind === 'value' ? given.value : undefined;
}

/** A free text is shown only where someone gave it who is not staff. */
function mayShow(value: Value, question: PlannedQuestion, { counting }: Combined, sheets: Sheets): boolean {
  if (question.definition.type !== 'text') return true;
  return counting.some((row) => !isStaff(sheets, row) && valueOn(sheets, row, question) === value);
}

/** The mean of the numbers that count; an answer that belongs to the organization has none. */
function meanOf(
  question: PlannedQuestion,
  { counting }: Combined,
  { scope }: Organizations,
  one: number,
): number | null {
  if (question.common || counting.length === 0) return null;
  const value = valueIn(scope.values[question.at], one);
  return typeof value === 'number' ? value : null;
}

/**
 * The spread of the votes of all whose answers count. Beside other responses only from five votes on, so
 * that no single answer shows.
 */
function votesOf(
  definition: Questionnaire,
  question: PlannedQuestion,
  { counting }: Combined,
  organizations: Organizations,
  one: number,
): Tally[] | null {
  if (!offersOptions(question.definition)) return null;
  const counts = new Map<number | string, number>();
  for (const row of counting) {
    const given = answerOf(organizations.sheets, question, row)?.given;
    if (given?.kind !== 'votes') continue;
    for (const { value, count } of given.votes) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0 || (isOneOfSeveral(organizations, one) && total < leastStaff)) return null;
  return optionsOf(definition, question.definition).map(({ value }) => ({
    value,
    count: counts.get(value) ?? 0,
  }));
}
