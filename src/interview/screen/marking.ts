import type { Draft } from './draft.js';
import { isKey, type Key } from './key.js';

/**
 * Marks the option of a typed number, or takes its mark away. A number that could be the beginning of a larger one waits
 * for the next key.
 */
export function markedByNumber(draft: Draft, digit: string): Draft {
  const digits = draft.digits + digit;
  const exact = rowOf(draft, (number) => number === digits);
  const larger = rowOf(draft, (number) => number !== digits && number.startsWith(digits));
  if (larger >= 0) return { ...draft, at: exact >= 0 ? exact : draft.at, digits, isNumbered: false };
  if (exact >= 0) return { ...toggled({ ...draft, at: exact }), digits: '', isNumbered: true };
  // What waited was a number of its own.
  if (draft.digits !== '') return markedByNumber(waited(draft), digit);
  return { ...draft, digits, isNumbered: false };
}

/** What a blank does: it marks the present option, or ends a number. */
export function markedByBlank(draft: Draft): Draft {
  if (draft.digits !== '') return waited(draft);
  return draft.isNumbered ? { ...draft, isNumbered: false } : toggled(draft);
}

/** Marks the option of a number that waited, where the next key makes no larger one of it. */
export function settled(draft: Draft, key: Key): Draft {
  if (draft.asked.question.type !== 'multi' || draft.digits === '') return draft;
  const goesOn = (key.kind === 'text' && /^[\d ]$/.test(key.text)) || isKey(key, 'enter', 'backspace');
  return goesOn ? draft : waited(draft);
}

/** Marks the option of a number that waited for more. */
function waited(draft: Draft): Draft {
  const at = rowOf(draft, (number) => number === draft.digits);
  return { ...(at >= 0 ? toggled({ ...draft, at }) : draft), digits: '', isNumbered: false };
}

function rowOf({ rows }: Draft, is: (number: string) => boolean): number {
  return rows.findIndex((row) => row.kind === 'option' && is(String(row.option.number)));
}

/** Marks the present option, or takes the mark away. */
function toggled(draft: Draft): Draft {
  const row = draft.at === undefined ? undefined : draft.rows[draft.at];
  if (draft.asked.question.type !== 'multi' || row?.kind !== 'option') return draft;
  const { value } = row.option.option;
  const marks = new Set(draft.marked);
  if (!marks.delete(value)) marks.add(value);
  return { ...draft, marked: marks };
}
