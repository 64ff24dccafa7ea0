import { absences } from '../model/absence.js';
import type { Finding, Path, Problem } from '../model/diagnostics/diagnostic.js';
import type { OptionValue } from '../model/primitives.js';
import type { Option } from '../model/question.js';
import type { Given } from '../model/response.js';
import { ambiguous, notANumber, notAnOption, shown } from './answerProblems.js';
import type { SheetQuestion } from './answerSheet.js';

/** What was given, where it can be read, and what is wrong with it. */
export interface ReadGiven {
  given?: Given;
  findings: Finding[];
}

/** A scalar as the file has it; undefined where it is not known. */
export type Written = (path: Path) => string | undefined;

/** Reads the answer to a question that is asked; `path` leads to it. */
export function readValue(sheet: SheetQuestion, raw: unknown, path: Path, written: Written): ReadGiven {
  const absence = absences.find((each) => each === raw);
  if (absence) return { given: { kind: absence }, findings: [] };
  switch (sheet.question.type) {
    case 'choice':
      return readChoice(sheet.options, raw, path, written);
    case 'multi':
      return readMulti(sheet.options, raw, path, written);
    case 'number':
      return readNumber(sheet, raw, path, written);
    case 'text':
      return readText(raw, path, written);
    case 'computed':
      return failed(path, { code: 'answer-computed', args: { id: sheet.question.id } });
  }
}

function failed(path: Path, problem: Problem): ReadGiven {
  return { findings: [{ ...problem, level: 'error', path }] };
}

function readChoice(options: readonly Option[], raw: unknown, path: Path, written: Written): ReadGiven {
  const option = options.find(({ value }) => value === raw);
  const odd = oddlyWritten(raw, path, written);
  if (!option) return { findings: [...odd, ...failed(path, notAnOption(options, raw, 'choice')).findings] };
  return { given: { kind: 'value', value: option.value }, findings: odd };
}

function readMulti(options: readonly Option[], raw: unknown, path: Path, written: Written): ReadGiven {
  if (!Array.isArray(raw)) {
    const isOne = options.some(({ value }) => value === raw);
    const problem: Problem = isOne
      ? { code: 'answer-not-a-list', args: { value: String(raw) } }
      : notAnOption(options, raw, 'multi');
    return failed(path, problem);
  }
  const findings: Finding[] = [];
  const chosen = new Set<OptionValue>();
  raw.forEach((item: unknown, position) => {
    const at = [...path, position];
    const option = options.find(({ value }) => value === item);
    if (!option) findings.push({ ...notInList(options, item), level: 'error', path: at });
    else if (chosen.has(option.value)) {
      findings.push({ code: 'answer-twice', args: { value: String(item) }, level: 'error', path: at });
    } else chosen.add(option.value);
    findings.push(...oddlyWritten(item, at, written));
  });
  if (findings.some(({ level }) => level === 'error')) return { findings };
  const inOrder = options.flatMap(({ value }) => (chosen.has(value) ? [value] : []));
  return { given: { kind: 'value', value: inOrder }, findings };
}

function notInList(options: readonly Option[], item: unknown): Problem {
  const absence = absences.find((each) => each === item);
  if (absence) return { code: 'answer-absence-in-list', args: { value: absence } };
  return notAnOption(options, item, 'multi');
}

function readNumber({ question }: SheetQuestion, raw: unknown, path: Path, written: Written): ReadGiven {
  if (typeof raw !== 'number') return failed(path, notANumber(raw));
  if (!Number.isFinite(raw)) return failed(path, { code: 'answer-not-finite', args: { value: String(raw) } });
  const source = written(path);
  if (source !== undefined && ambiguous.test(source)) {
    return failed(path, { code: 'answer-ambiguous-number', args: { value: source } });
  }
  const { min, max } = ('range' in question && question.range) || {};
  if ((min !== undefined && raw < min) || (max !== undefined && raw > max)) {
    const args = { value: raw, min: min ?? null, max: max ?? null };
    return failed(path, { code: 'answer-out-of-range', args });
  }
  return { given: { kind: 'value', value: raw }, findings: oddlyWritten(raw, path, written) };
}

function readText(raw: unknown, path: Path, written: Written): ReadGiven {
  if (typeof raw === 'number') {
    return { given: { kind: 'value', value: written(path) ?? String(raw) }, findings: [] };
  }
  if (typeof raw !== 'string') {
    return failed(path, {
      code: 'answer-wrong-type',
      args: { type: 'text', value: shown(raw), nearest: null },
    });
  }
  const value = raw.trim();
  return { given: value === '' ? { kind: 'nothing' } : { kind: 'value', value: raw }, findings: [] };
}

/** Advice on a number with leading zeros, which YAML reads as a decimal number. */
function oddlyWritten(raw: unknown, path: Path, written: Written): Finding[] {
  if (typeof raw !== 'number') return [];
  const source = written(path);
  if (source === undefined || !/^[+-]?0\d/.test(source)) return [];
  return [{ code: 'leading-zeros', args: { written: source, value: raw }, level: 'advice', path }];
}
