import type { QuestionStatus } from '../model/assessment.js';
import type { Numbers } from './columns.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { state } from './scope.js';
import type { Sheets } from './sheets.js';

/** What became of a question, as columns hold it: positions in `questionStatuses`. */
export const status = {
  answered: 0,
  unanswered: 1,
  dontKnow: 2,
  notApplicable: 3,
  hidden: 4,
  incomplete: 5,
  contradictory: 6,
  tooFew: 7,
} as const;

/** Every status of a question, by the number that stands for it in a column. */
export const questionStatuses = [
  'answered',
  'unanswered',
  'dont-know',
  'not-applicable',
  'hidden',
  'incomplete',
  'contradictory',
  'too-few',
] as const satisfies QuestionStatus[];

/** By state: missing, value, don't know, not applicable, hidden. */
const ofState: readonly number[] = [
  status.unanswered,
  status.answered,
  status.dontKnow,
  status.notApplicable,
  status.hidden,
];

/** Enters the statuses of a question where each organization is one respondent. */
export function enterSingleStatuses(question: PlannedQuestion, { scope, statuses }: Organizations): void {
  const { at, definition } = question;
  const [states, scores] = [scope.states[at] as Uint8Array, scope.scores[at] as Numbers];
  const column = statuses[at] as Uint8Array;
  const isComputed = definition.type === 'computed';
  // By state, and whether there is a score.
  const statusBy = Uint8Array.from({ length: 2 * ofState.length }, (_, both) => {
    const [given, isKnown] = [both >> 1, (both & 1) === 1];
    if (isComputed && given !== state.hidden) return isKnown ? status.answered : status.incomplete;
    return scoredStatus(question, ofState[given] as number, isKnown);
  });
  for (let row = 0; row < scope.size; row += 1) {
    const isKnown = Number(!Number.isNaN(scores[row]));
    column[row] = statusBy[2 * (states[row] as number) + isKnown] as number;
  }
}

/** The status of a question that should have a score: incomplete where something was given and there is none. */
export function scoredStatus(
  { published, definition }: PlannedQuestion,
  given: number,
  isScored: boolean,
): number {
  if (isScored || !(given === status.answered || given === status.incomplete)) return given;
  return published || definition.type === 'computed' ? status.incomplete : given;
}

/** The status of a question for which nobody of some rows gave a value. */
export function withoutValue(
  { at, definition }: PlannedQuestion,
  { own }: Sheets,
  from: number,
  to: number,
): number {
  if (definition.type === 'computed') return status.incomplete;
  let found: number = status.unanswered;
  for (let row = from; row < to; row += 1) {
    const given = own[at]?.[row];
    if (given === state.dontKnow) return status.dontKnow;
    if (given === state.notApplicable) found = status.notApplicable;
  }
  return found;
}

/** What expressions read where a question has this status and no value. */
export function stateOf(without: number): number {
  if (without === status.dontKnow) return state.dontKnow;
  return without === status.notApplicable ? state.notApplicable : state.missing;
}
