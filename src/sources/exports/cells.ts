import { absences } from '../../model/absence.js';
import { nearest } from '../../model/nearest.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Answer, Given } from '../../model/response.js';
import { numberIn } from '../cellValue.js';
import { type NamedQuestion, textsIn } from './names.js';
import { normalised } from './normal.js';
import type { Preset } from './presets/preset.js';
import { type Several, severalReader } from './severalIn.js';
import { absenceCalled } from './tokens.js';

/** What is wrong with a cell, before it is known in which column it stands. */
export type CellProblem =
  | { code: 'cell-unknown'; nearest: string | null }
  | { code: 'cell-ambiguous'; options: string[] }
  | { code: 'cell-not-a-number' }
  | { code: 'cell-out-of-range'; min: number | null; max: number | null }
  | { code: 'cell-not-utf8' };

/** What a cell means: something given or nothing, and whether by the code or the label of an option. */
export interface Meaning {
  given?: Given | undefined;
  /** What was given as an answer without remarks: rows that say the same share it. */
  answer?: Answer | undefined;
  by?: 'code' | 'label' | undefined;
  problem?: CellProblem | undefined;
}

/** How the cells of one question are read. */
export interface CellSetting {
  preset: Pick<Preset, 'missing' | 'isNotApplicable' | 'separators' | 'yesNo' | 'decoded'>;
  /** What texts mean by the mapping: an option, an absence, or null for nothing. */
  values: ReadonlyMap<string, OptionValue | null>;
  missing: ReadonlySet<string>;
  dontKnow: ReadonlySet<string>;
  notApplicable: ReadonlySet<string>;
  leadingNumber: boolean;
  separator: string | undefined;
  decimal: '.' | ',' | undefined;
}

const nothing: Meaning = {};

/** What the cells of a question’s column mean, as a function of their text. */
export function meaningsOf(question: NamedQuestion, setting: CellSetting): (text: string) => Meaning {
  const read = meaningOf(question, setting);
  return (cell) => {
    const { given, by, problem } = read(cell);
    // All of one shape, since rows read millions of them.
    return { given, answer: given && { given }, by, problem };
  };
}

function meaningOf(question: NamedQuestion, setting: CellSetting): (text: string) => Meaning {
  const read = readerOf(question, setting);
  return (cell) => {
    const written = cell.replaceAll('\ufeff', '').trim();
    const text = setting.preset.decoded?.(written) ?? written;
    if (text === '') return nothing;
    const called = normalised(text);
    const mapped = setting.values.get(text) ?? setting.values.get(called);
    if (mapped !== undefined) return meant(mapped, question);
    const own = read(text, called);
    // A word for nothing counts only where it is no answer.
    return own.problem ? (absent(called, text, setting) ?? own) : own;
  };
}

function readerOf(question: NamedQuestion, setting: CellSetting): (text: string, called: string) => Meaning {
  switch (question.question.type) {
    case 'choice':
      return (text, called) => choiceIn(text, called, question, setting);
    case 'multi':
      return severalMeant(question, setting);
    case 'number':
      return (text) => numberMeant(text, question, setting);
    case 'text':
      return (text) => ({ given: { kind: 'value', value: text } });
  }
}

/** What the mapping says. */
function meant(value: OptionValue | null, { question }: NamedQuestion): Meaning {
  if (value === null) return nothing;
  const absence = absences.find((each) => each === value);
  if (absence) return { given: { kind: absence } };
  return { given: { kind: 'value', value: question.type === 'multi' ? [value] : value } };
}

function absent(called: string, text: string, setting: CellSetting): Meaning | undefined {
  const { preset, missing, dontKnow, notApplicable } = setting;
  if (missing.has(called) || preset.missing.includes(called)) return nothing;
  if (dontKnow.has(called)) return { given: { kind: 'dont-know' } };
  if (notApplicable.has(called) || preset.isNotApplicable?.(text)) {
    return { given: { kind: 'not-applicable' } };
  }
  const absence = absenceCalled(called);
  return absence && { given: { kind: absence } };
}

function choiceIn(text: string, called: string, question: NamedQuestion, setting: CellSetting): Meaning {
  const { options, optionsCalled } = question;
  const number = numberIn(text);
  const byCode = options
    .map(({ value }) => value)
    .filter((value) => String(value) === text || value === number);
  const byLabel = optionsCalled.get(called) ?? [];
  const all = [...new Set([...byCode, ...byLabel])];
  const [only, ...others] = all;
  if (others.length > 0) return { problem: { code: 'cell-ambiguous', options: all.map(String) } };
  if (only !== undefined)
    return { given: { kind: 'value', value: only }, ...readBy(only, byCode, question, called) };
  const other = yesOrNo(text, question, setting) ?? leading(text, question, setting);
  if (other === null) return nothing;
  if (other !== undefined) return { given: { kind: 'value', value: other }, by: 'code' };
  return { problem: { code: 'cell-unknown', nearest: nearest(text, question.words) } };
}

/** Whether an option was named by its code or by its label; by neither where both are the same word. */
function readBy(
  value: OptionValue,
  byCode: readonly OptionValue[],
  { options }: NamedQuestion,
  called: string,
): Pick<Meaning, 'by'> {
  const option = options.find((each) => each.value === value);
  const isLabel = option !== undefined && textsIn(option.label).includes(called);
  if (byCode.length > 0) return isLabel ? {} : { by: 'code' };
  return isLabel ? { by: 'label' } : { by: 'code' };
}

/** What stands for yes or no, or null for neither, where a question offers just these. */
function yesOrNo(
  text: string,
  { options }: NamedQuestion,
  { preset: { yesNo } }: CellSetting,
): OptionValue | null | undefined {
  const values = options.map(({ value }) => value);
  if (!yesNo || values.length !== 2 || !values.includes('yes') || !values.includes('no')) return undefined;
  if (yesNo.yes.includes(text)) return 'yes';
  if (yesNo.no.includes(text)) return 'no';
  return yesNo.none?.includes(text) ? null : undefined;
}

function leading(
  text: string,
  { options }: NamedQuestion,
  { leadingNumber }: CellSetting,
): OptionValue | undefined {
  const number = leadingNumber ? /^-?\d+/.exec(text)?.[0] : undefined;
  return options.find(({ value }) => String(value) === number)?.value;
}

function severalMeant(question: NamedQuestion, setting: CellSetting): (text: string) => Meaning {
  const separators = setting.separator === undefined ? setting.preset.separators : [setting.separator];
  const read = severalReader(question, separators, setting.values);
  return (text) => severalFound(read(text), question);
}

function severalFound(found: Several, { options, words }: NamedQuestion): Meaning {
  if ('unknown' in found)
    return { problem: { code: 'cell-unknown', nearest: nearest(found.unknown, words) } };
  if ('ambiguous' in found) return { problem: { code: 'cell-ambiguous', options: found.ambiguous } };
  const chosen = options.map(({ value }) => value).filter((value) => found.chosen.includes(value));
  return chosen.length > 0 ? { given: { kind: 'value', value: chosen } } : nothing;
}

function numberMeant(
  cell: string,
  { question }: NamedQuestion,
  { decimal, leadingNumber }: CellSetting,
): Meaning {
  const text = leadingNumber ? (/^[+-]?\d+(?:[.,]\d+)?(?=\D|$)/.exec(cell)?.[0] ?? cell) : cell;
  const number = decimal === undefined ? numberIn(text) : numberWith(text, decimal);
  if (typeof number !== 'number' || !Number.isFinite(number))
    return { problem: { code: 'cell-not-a-number' } };
  const { min, max } = ('range' in question && question.range) || {};
  if ((min !== undefined && number < min) || (max !== undefined && number > max)) {
    return { problem: { code: 'cell-out-of-range', min: min ?? null, max: max ?? null } };
  }
  return { given: { kind: 'value', value: number } };
}

/** A number whose decimal mark is known; the other mark may group thousands. */
function numberWith(text: string, decimal: '.' | ','): number | string {
  const group = decimal === ',' ? '.' : ',';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(text) ? text.replaceAll(group, '') : text;
  if (!new RegExp(`^[+-]?(\\d+(\\${decimal}\\d*)?|\\${decimal}\\d+)(e[+-]?\\d+)?$`, 'i').test(plain))
    return text;
  return Number(plain.replace(decimal, '.'));
}
