import { type Absence, absences } from '../../model/absence.js';
import type { Value } from '../../model/response.js';
import type { Speech } from '../asking.js';
import type { Asked } from '../session/asked.js';
import { mayVote } from '../session/voting.js';
import { readAnswer } from '../typing/reading.js';
import { keys } from '../typing/typedLine.js';
import { type Command, type Draft, isCleared, isInField, type Row } from './draft.js';
import { edited, leavesBack, textIn } from './field.js';
import { isKey, type Key, leadsBack } from './key.js';
import { markedByBlank, markedByNumber } from './marking.js';

/** A question after a key, or what the key asks for. */
export function pressed(draft: Draft, key: Key, speech: Speech): Draft | Command {
  const before: Draft = { ...draft, problem: undefined, digits: '', isNumbered: false };
  if (isKey(key, 'tab')) return { kind: 'menu' };
  if (isKey(key, 'up', 'down')) return moved(before, isKey(key, 'down') ? 1 : -1);
  if (isKey(key, 'enter')) return answered({ ...before, digits: draft.digits }, speech);
  return isInField(draft)
    ? typed(before, key)
    : chosen({ ...before, digits: draft.digits, isNumbered: draft.isNumbered }, key);
}

/** To the row before or after; from none to the first or the last. */
function moved(draft: Draft, step: 1 | -1): Draft {
  const last = draft.rows.length - 1;
  const from = draft.at ?? (step > 0 ? -1 : last + 1);
  return { ...draft, at: Math.max(0, Math.min(last, from + step)) };
}

function typed(draft: Draft, key: Key): Draft | Command {
  const { field, asked } = draft;
  if (leavesBack(field, key)) return { kind: 'back' };
  if (isKey(key, 'right') && field.characters.length === 0)
    return { kind: isAnswered(draft) ? 'keep' : 'skip' };
  if (asked.question.type === 'number' && key.kind === 'text' && !isOfNumber(draft, key.text)) {
    return commandFor(draft, key.text) ?? draft;
  }
  return { ...draft, field: edited(field, key) };
}

/** Whether a character can be part of a number: then it is no command. A dash stands before a number, never within. */
function isOfNumber({ field }: Draft, text: string): boolean {
  return /^[\d.,'’% ]+$/.test(text) || (field.at === 0 && /^[–−-]$/.test(text));
}

function chosen(draft: Draft, key: Key): Draft | Command {
  if (leadsBack(key)) return { kind: 'back' };
  if (isKey(key, 'right')) return { kind: isAnswered(draft) ? 'keep' : 'skip' };
  if (isKey(key, 'home', 'end'))
    return { ...draft, digits: '', at: isKey(key, 'home') ? 0 : draft.rows.length - 1 };
  if (key.kind !== 'text') return { ...draft, digits: '' };
  if (/^\d$/.test(key.text))
    return draft.rows[0]?.kind === 'field' ? backInField(draft, key) : numbered(draft, key.text);
  if (key.text === ' ') return spaced(draft);
  return commandFor({ ...draft, digits: '' }, key.text) ?? { ...draft, digits: '' };
}

function isAnswered({ asked: { answer } }: Draft): boolean {
  return answer !== undefined && answer.given.kind !== 'nothing';
}

/** To the option of a typed number: of all digits, else of the last ones; where several are possible, it is marked. */
function numbered(draft: Draft, digit: string): Draft {
  if (draft.asked.question.type === 'multi') return markedByNumber(draft, digit);
  const digits = draft.digits + digit;
  for (let from = 0; from < digits.length; from += 1) {
    const found = draft.rows.findIndex(
      (row) => row.kind === 'option' && String(row.option.number) === digits.slice(from),
    );
    if (found >= 0) return { ...draft, at: found, digits };
  }
  return { ...draft, digits };
}

/** A digit on another row of a question that is typed belongs to its field. */
function backInField(draft: Draft, key: Key): Draft {
  return { ...draft, at: 0, field: edited(draft.field, key) };
}

/** A blank marks one of several options; after a number where votes may be counted, it begins a count for each. */
function spaced(draft: Draft): Draft | Command {
  const { asked, digits } = draft;
  const isCount = asked.question.type === 'choice' && digits !== '' && mayVote(asked);
  return isCount ? { kind: 'votes', counts: `${digits} ` } : markedByBlank(draft);
}

/** What a character asks for; the same ones as in the dialogue line by line. */
function commandFor(draft: Draft, text: string): Draft | Command | undefined {
  const absence = absenceOf(text);
  if (absence === undefined) return commandOf(text, draft.asked);
  return { ...draft, at: draft.rows.findIndex((row) => row.kind === 'absence' && row.absence === absence) };
}

/** The answer that is no value of a letter or sign. */
export function absenceOf(text: string): Absence | undefined {
  return absences.find((one) => keys[one] === text.replace(/^[–−]$/, '-').toLowerCase());
}

/** The command of a letter or sign. */
export function commandOf(text: string, asked: Asked): Command | undefined {
  const letter = text.toLowerCase();
  const simple = (['help', 'back', 'note', 'evidence', 'review', 'pause'] as const).find(
    (name) => keys[name] === letter,
  );
  if (simple !== undefined) return { kind: simple };
  return letter === keys.votes && mayVote(asked) ? { kind: 'votes' } : undefined;
}

/** What Enter answers. */
function answered(draft: Draft, speech: Speech): Draft | Command {
  const { rows, at, asked, field } = draft;
  const row = at === undefined ? undefined : rows[at];
  if (row?.kind === 'absence') return { kind: 'given', given: { kind: row.absence } };
  if (asked.question.type === 'multi') return severalGiven(draft, row);
  if (row === undefined)
    return isAnswered(draft) ? { kind: 'keep' } : { ...draft, digits: '', problem: 'nothing-chosen' };
  if (row.kind === 'option') return given(row.option.option.value);
  const text = textIn(field).trim();
  if (isCleared(draft)) return { kind: 'given', given: { kind: 'nothing' } };
  if (text === '') return { kind: isAnswered(draft) ? 'keep' : 'skip' };
  if (asked.question.type === 'number' && /^[–−-]$/.test(text))
    return { kind: 'given', given: { kind: 'dont-know' } };
  const reading = readAnswer(asked, text, { language: speech.language, none: [] });
  return reading.kind === 'given' ? reading : { ...draft, problem: reading.problem };
}

/** The options that are marked, and that of a number just typed; none of them only by the number 0. */
function severalGiven(draft: Draft, row: Row | undefined): Draft | Command {
  const { asked, digits, marked: marks } = draft;
  const values = asked.options.map(({ option }) => option.value);
  if (digits === '0' && !asked.options.some(({ number }) => number === 0)) return given([]);
  const typed = digits !== '' && row?.kind === 'option' ? [row.option.option.value] : [];
  const chosen = values.filter((value) => marks.has(value) || typed.includes(value));
  if (chosen.length > 0) return given(chosen);
  // Where none of them was the answer, it still is; where all marks were taken away, that has to be said.
  const before = asked.answer?.given;
  const wasNone = before?.kind === 'value' && Array.isArray(before.value) && before.value.length === 0;
  return wasNone ? { kind: 'keep' } : { ...draft, digits: '', problem: 'nothing-marked' };
}

function given(value: Value): Command {
  return { kind: 'given', given: { kind: 'value', value } };
}
