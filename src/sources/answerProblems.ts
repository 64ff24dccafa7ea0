import { absences } from '../model/absence.js';
import type { AnswerType } from '../model/diagnostics/answers.js';
import type { Problem } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Option } from '../model/question.js';

/** Words that people write for the two answers that are no value. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['weiß nicht', 'dont-know'],
  ['weiss nicht', 'dont-know'],
  ["don't know", 'dont-know'],
  ['?', 'dont-know'],
  ['nicht anwendbar', 'not-applicable'],
  ['n/a', 'not-applicable'],
  ['na', 'not-applicable'],
]);

/** A number whose point or comma may group thousands: 1.000. */
export const ambiguous = /^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/;

/** A number as it may be written without quotes. */
const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Why a value is none of the options; the nearest one by value or label. */
export function notAnOption(options: readonly Option[], raw: unknown, type: AnswerType): Problem {
  const values = options.map(({ value }) => value);
  const [only] = Array.isArray(raw) && raw.length === 1 ? (raw as unknown[]) : [];
  const absence = absences.find((each) => each === only);
  if (absence) return { code: 'answer-absence-in-list', args: { value: absence } };
  if (raw !== null && typeof raw === 'object') {
    return { code: 'answer-wrong-type', args: { type, value: shown(raw), nearest: null } };
  }
  const text = String(raw);
  if (typeof raw === 'boolean' && values.includes(text)) {
    return { code: 'wrong-type', args: { expected: ['string'], found: 'boolean', written: text } };
  }
  const isQuoted = typeof raw === 'string' && decimal.test(text.trim()) && values.includes(Number(text));
  if (isQuoted) return { code: 'answer-quoted-number', args: { value: text.trim() } };
  const labelled = options.find(({ label }) =>
    Object.values(label).some((words) => words !== undefined && same(words, text)),
  );
  const words = [...values.map(String), ...absences].filter((word) => word !== text);
  const near = labelled ? String(labelled.value) : nearestWord(text, words);
  return { code: 'answer-not-an-option', args: { value: text, allowed: values, nearest: near } };
}

/** A number beside numbers has no nearest word; anything else has. */
function nearestWord(text: string, words: readonly string[]): string | null {
  if (text === 'true' && words.includes('yes')) return 'yes';
  if (text === 'false' && words.includes('no')) return 'no';
  if (text.trim() !== '' && Number.isFinite(Number(text))) return null;
  const synonym = synonyms.get(text.trim().toLowerCase());
  return (
    synonym ??
    nearest(
      text,
      words.filter((word) => !/^-?[\d.]+$/.test(word)),
    )
  );
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Why a value is no number. */
export function notANumber(raw: unknown): Problem {
  const text = shown(raw).trim();
  const isText = typeof raw === 'string';
  if (isText && ambiguous.test(text)) return { code: 'answer-ambiguous-number', args: { value: text } };
  if (isText && decimal.test(text)) {
    return { code: 'answer-quoted-number', args: { value: text } };
  }
  const near = isText ? nearestWord(text, absences) : null;
  return { code: 'answer-wrong-type', args: { type: 'number', value: text, nearest: near } };
}

/** A value as a short text, for a message. */
export function shown(raw: unknown): string {
  return typeof raw === 'string' ? raw : (JSON.stringify(raw) ?? String(raw)).slice(0, 80);
}
