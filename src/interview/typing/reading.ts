import type { z } from 'zod/mini';
import { absences } from '../../model/absence.js';
import { inLanguage, type Language } from '../../model/language.js';
import { takesVotes } from '../../model/options.js';
import type { NumberQuestion } from '../../model/question.js';
import type { Given, Tally, Value } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import type { NumberedOption } from '../session/options.js';
import { findOption, same } from './findOption.js';
import { typedNumber } from './number.js';
import { looksLikeTally, meansCounts, readCounts, readTally, type TallyProblem } from './tally.js';

/** Why what was typed is no answer. */
export type TypingProblem =
  | { code: 'empty' }
  | { code: 'no-number'; text: string }
  | { code: 'ambiguous-number'; grouped: number; decimal: number }
  | { code: 'out-of-range'; min: number | undefined; max: number | undefined }
  | { code: 'no-such-option'; text: string; numbers: number[] }
  | { code: 'one-option-only' }
  | TallyProblem;

/** What was typed, as an answer or as a problem. */
export type Reading = { kind: 'given'; given: Given } | { kind: 'problem'; problem: TypingProblem };

/** How answers may be worded. */
export interface Wording {
  language: Language;
  /** Words for none of the options of a multi question. */
  none: readonly string[];
}

/** Reads what was typed for a question. `dont-know` and `not-applicable` mean what they mean in an answers file. */
export function readAnswer(asked: Asked, text: string, wording: Wording): Reading {
  const typed = text.trim();
  const general = readAnywhere(typed);
  if (general) return general;
  switch (asked.question.type) {
    case 'choice':
      return readChoice(asked, typed, wording);
    case 'multi':
      return readMulti(asked, typed, wording);
    case 'number':
      return readNumber(asked.question, typed, wording.language);
    case 'text':
      return value(typed);
  }
}

/** Reads what was typed where votes are asked for: one count for each option, or pairs of option and count. */
export function readVotes(asked: Asked, text: string, { language }: Wording): Reading {
  const typed = text.trim();
  const general = readAnywhere(typed);
  if (general) return general;
  return votes(looksLikeTally(typed) ? readTally(asked, typed, language) : readCounts(asked, typed));
}

/** What means the same for every question; undefined where it depends on the question. */
function readAnywhere(typed: string): Reading | undefined {
  const absence = absences.find((one) => one === typed);
  if (absence !== undefined) return { kind: 'given', given: { kind: absence } };
  return typed === '' ? problem({ code: 'empty' }) : undefined;
}

function readChoice(asked: Asked, typed: string, { language }: Wording): Reading {
  const { options, question } = asked;
  const found = findOption(options, typed, language);
  if (found) return value(found.option.value);
  if (looksLikeTally(typed) && !takesVotes(question)) return problem({ code: 'one-option-only' });
  if (looksLikeTally(typed)) return votes(readTally(asked, typed, language));
  if (takesVotes(question) && meansCounts(asked, typed, language)) return votes(readCounts(asked, typed));
  const parts = split(typed);
  const several = parts.length > 1 && parts.every((part) => findOption(options, part, language));
  return problem(several ? { code: 'one-option-only' } : noSuchOption(options, typed));
}

function readMulti({ options }: Asked, typed: string, wording: Wording): Reading {
  if (wording.none.some((word) => same(word, typed))) return value([]);
  const find = (part: string) => findOption(options, part, wording.language);
  if (typed === '0' && find('0') === undefined) return value([]);
  const whole = find(typed);
  if (whole) return value([whole.option.value]);
  const parts = split(typed);
  const unknown = parts.find((part) => find(part) === undefined);
  if (unknown !== undefined || parts.length === 0) return problem(noSuchOption(options, unknown ?? typed));
  const chosen = new Set(parts.map(find));
  return value(options.filter((option) => chosen.has(option)).map(({ option }) => option.value));
}

function readNumber(question: z.infer<typeof NumberQuestion>, typed: string, language: Language): Reading {
  const unit = question.unit === undefined ? '' : inLanguage(question.unit, language);
  const read = typedNumber(withoutUnit(typed, ['%', unit]));
  if (read.kind === 'none') return problem({ code: 'no-number', text: typed });
  if (read.kind === 'ambiguous') {
    return problem({ code: 'ambiguous-number', grouped: read.grouped, decimal: read.decimal });
  }
  const { min, max } = question.range ?? {};
  if (read.value < (min ?? -Infinity) || read.value > (max ?? Infinity)) {
    return problem({ code: 'out-of-range', min, max });
  }
  return value(read.value);
}

function withoutUnit(typed: string, units: string[]): string {
  const unit = units.find((one) => one !== '' && typed.toLowerCase().endsWith(one.toLowerCase()));
  return unit === undefined ? typed : typed.slice(0, -unit.length).trim();
}

function split(typed: string): string[] {
  return typed.split(/[\s,;+]+/).filter((part) => part !== '');
}

function noSuchOption(options: NumberedOption[], text: string): TypingProblem {
  return { code: 'no-such-option', text, numbers: options.map(({ number }) => number) };
}

function value(given: Value): Reading {
  return { kind: 'given', given: { kind: 'value', value: given } };
}

function votes(tally: Tally[] | TallyProblem): Reading {
  return Array.isArray(tally) ? { kind: 'given', given: { kind: 'votes', votes: tally } } : problem(tally);
}

function problem(what: TypingProblem): Reading {
  return { kind: 'problem', problem: what };
}
