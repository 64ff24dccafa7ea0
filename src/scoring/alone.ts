import type { Answer, Value } from '../model/response.js';
import type { Combined } from './combined.js';
import type { Organization } from './organization.js';
import type { PlannedQuestion } from './planQuestion.js';
import type { Scope, State } from './scope.js';
import type { Sheet } from './sheet.js';

/** What a question came to for an answer that decides it alone. */
interface Known {
  /** What the respondent's expressions read, and the organization's. */
  own: Entry;
  common: Entry;
  /** Whether a value was given. */
  gives: boolean;
  saidDontKnow: boolean;
  combined: Combined;
}

/** What stands in a scope for one question. */
interface Entry {
  state: State;
  value: Value | undefined;
  given: readonly Value[];
  score: number | undefined;
}

/** What a question came to, by the answer that decided it. */
export type Memory = Map<Answer | undefined, Known>;

/** An export has few different answers to a question with options; beyond, nothing is remembered. */
const rememberedAtMost = 256;

/** Whether nothing but a single respondent's answer decides what a question comes to. */
export function isDecidedAlone({ decidedByAnswer, at }: PlannedQuestion, sheets: readonly Sheet[]): boolean {
  const [sheet] = sheets;
  if (!decidedByAnswer || sheets.length !== 1 || sheet === undefined || sheet.staff) return false;
  return sheet.answers[at]?.given.kind !== 'votes';
}

/**
 * Combines a question that a single answer decides: worked out by `combine` once for each answer, and remembered, since
 * a batch meets the same answers in row after row.
 */
export function combineAlone(
  { at, memory }: PlannedQuestion,
  { sheets, scope }: Organization,
  combine: () => Combined,
): Combined {
  const sheet = sheets[0] as Sheet;
  const answer = sheet.answers[at];
  const known = memory.get(answer);
  if (known === undefined) {
    const combined = combine();
    if (memory.size < rememberedAtMost) memory.set(answer, remembered(at, sheet, scope, combined));
    return combined;
  }
  enter(sheet.scope, at, known.own);
  enter(scope, at, known.common);
  sheet.heads[at] = known.gives ? sheet.people : 0;
  sheet.saidDontKnow[at] = known.saidDontKnow;
  return known.combined;
}

function remembered(at: number, sheet: Sheet, scope: Scope, combined: Combined): Known {
  return {
    own: entryOf(sheet.scope, at),
    common: entryOf(scope, at),
    gives: sheet.heads[at] !== 0,
    saidDontKnow: sheet.saidDontKnow[at] === true,
    combined,
  };
}

function entryOf({ states, values, given, scores }: Scope, at: number): Entry {
  return { state: states[at] ?? 'missing', value: values[at], given: given[at] ?? [], score: scores[at] };
}

function enter({ states, values, given, scores }: Scope, at: number, entry: Entry): void {
  states[at] = entry.state;
  values[at] = entry.value;
  given[at] = entry.given;
  scores[at] = entry.score;
}
