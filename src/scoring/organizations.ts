import { open, type Truths } from './columns.js';
import { combineCommon } from './combineCommon.js';
import { combinePersonal } from './combinePersonal.js';
import type { Grouped } from './grouped.js';
import { newBytes } from './newColumns.js';
import type { Plan } from './plan.js';
import type { PlannedQuestion } from './planQuestion.js';
import { measurePoints } from './points.js';
import { emptyScope, type Scope } from './scope.js';
import { enter, isStaff, type OpenConditions, type Sheets, sheetsOf } from './sheets.js';
import { enterSingleStatuses } from './statuses.js';

/** What organizations answered, combined question by question: columns with a row for each of them. */
export interface Organizations {
  size: number;
  /** The sheets of all; those of the first come first. */
  sheets: Sheets;
  /** Where each one's sheets begin; at the end where the last one's end. */
  starts: Int32Array;
  /** Whether each has a single sheet and none is staff's, so that what stands on it is what the organization says. */
  isSingle: boolean;
  /** What expressions read for organizations. */
  scope: Scope;
  /** Positions in `questionStatuses`, by question. */
  statuses: Uint8Array[];
  /** Whether any condition was open for any respondent. */
  openConditions: Uint8Array;
}

/** Combines the responses of organizations, each from all of its own. The order of one's responses does not matter. */
export function combine(plan: Plan, grouped: Grouped, openConditions: OpenConditions = 'ask'): Organizations {
  const organizations = begun(plan, grouped);
  for (const at of plan.order) {
    const question = plan.questions[at] as PlannedQuestion;
    enter(organizations.sheets, question, openConditions);
    noteOpen(organizations, organizations.sheets.visible[at]);
    if (organizations.isSingle) {
      if (question.measure) measurePoints(question, organizations.scope);
      enterSingleStatuses(question, organizations);
    } else if (question.common) combineCommon(question, organizations);
    else combinePersonal(question, organizations);
  }
  return organizations;
}

function begun({ questions }: Plan, { block, starts }: Grouped): Organizations {
  const sheets = sheetsOf(block, questions);
  const size = starts.length - 1;
  const isSingle = starts.every((start, at) => start === at) && !hasStaff(sheets);
  return {
    size,
    sheets,
    starts,
    isSingle,
    scope: isSingle ? sheets.scope : emptyScope(questions, size),
    statuses: questions.map(() => newBytes(size)),
    openConditions: newBytes(size),
  };
}

function hasStaff(sheets: Sheets): boolean {
  return sheets.respondents.some((_, row) => isStaff(sheets, row));
}

/** Notes of which organizations a condition was open for anyone. */
function noteOpen({ size, starts, openConditions }: Organizations, visible: Truths | undefined): void {
  if (!visible?.includes(open)) return;
  for (let one = 0; one < size; one += 1) {
    for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1) {
      if (visible[row] === open) openConditions[one] = 1;
    }
  }
}
