import { type Absence, absences } from '../../model/absence.js';
import type { Language } from '../../model/language.js';
import type { Given } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import type { NumberedOption } from '../session/options.js';
import { numberText } from '../text/given.js';
import type { TypingProblem } from '../typing/reading.js';
import { type Field, fieldOf, textIn } from './field.js';

/** What one can go to on a question's screen: an option, the field to type in, or an answer that is no value. */
export type Row =
  | { kind: 'option'; option: NumberedOption }
  | { kind: 'field' }
  | { kind: 'absence'; absence: Absence };

/** What a person has done with a question before answering it. */
export interface Draft {
  asked: Asked;
  rows: readonly Row[];
  /** The position of the present row; undefined: none has been gone to, so that Enter chooses nothing by accident. */
  at: number | undefined;
  /** Options marked in a question that takes several. */
  marked: ReadonlySet<string | number>;
  field: Field;
  /** The beginning of a number that is being typed. */
  digits: string;
  /** Whether the last key was a number that marked an option: a blank after it only separates it from the next one. */
  isNumbered: boolean;
  problem?: TypingProblem | 'nothing-chosen' | 'nothing-marked' | undefined;
}

/** What a key asks for beyond the question's own screen. */
export type Wish =
  | { kind: 'given'; given: Given }
  | { kind: 'keep' | 'skip' | 'back' | 'help' | 'note' | 'evidence' | 'review' | 'pause' };

/** A wish, or another way to go on with the question: by votes, or by all commands as a list. */
export type Command = Wish | { kind: 'votes'; counts?: string } | { kind: 'menu' };

/** A question as it is first seen: with the earlier answer, where there is one. */
export function draftOf(asked: Asked, language: Language): Draft {
  const { question, options, answer } = asked;
  const isTyped = question.type === 'number' || question.type === 'text';
  const rows: Row[] = [
    ...(isTyped
      ? [{ kind: 'field' } as const]
      : options.map((option) => ({ kind: 'option', option }) as const)),
    ...absences.map((absence) => ({ kind: 'absence', absence }) as const),
  ];
  const given = answer?.given;
  const value = given?.kind === 'value' ? given.value : undefined;
  const found = rows.findIndex((row) => isGiven(row, given));
  return {
    asked,
    rows,
    at: found >= 0 ? found : isTyped || question.type === 'multi' ? 0 : undefined,
    marked: new Set(Array.isArray(value) ? value : []),
    field: fieldOf(
      typeof value === 'number' ? numberText(value, language) : isTyped ? String(value ?? '') : '',
    ),
    digits: '',
    isNumbered: false,
  };
}

function isGiven(row: Row, given: Given | undefined): boolean {
  if (row.kind === 'absence') return row.absence === given?.kind;
  return row.kind === 'option' && given?.kind === 'value' && row.option.option.value === given.value;
}

/** Whether an earlier answer was taken out of the field: then there is to be none any more. */
export function isCleared(draft: Draft): boolean {
  const isEmpty = isInField(draft) && textIn(draft.field).trim() === '';
  return isEmpty && draft.asked.answer?.given.kind === 'value';
}

/** Whether what is typed goes into the field. */
export function isInField({ rows, at }: Draft): boolean {
  return at !== undefined && rows[at]?.kind === 'field';
}
