import type { Finding, Path } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Answer, Given, Tally } from '../model/response.js';
import { notAnOption, shown } from './answerProblems.js';
import type { SheetQuestion } from './answerSheet.js';
import { type ReadGiven, readValue, type Written } from './answerValue.js';
import { kindOfValue } from './schemaAt.js';

/** One answer of a file, where anything was given, and what is wrong with it. */
export interface ReadEntry {
  answer?: Answer;
  findings: Finding[];
}

const keys = ['answer', 'votes', 'note', 'evidence'];

/** More votes for one option than any room holds. */
const votesAtMost = 10_000;

/** Reads what a file holds for a question: a value, an absence, nothing, or one of these with remarks. */
export function readEntry(sheet: SheetQuestion, raw: unknown, path: Path, written: Written): ReadEntry {
  if (raw === null || raw === undefined) return { findings: [] };
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    const { given, findings } = readValue(sheet, raw, path, written);
    return given && given.kind !== 'nothing' ? { answer: { given }, findings } : { findings };
  }
  const fields = raw as Record<string, unknown>;
  const remarks = [remark(fields, 'note', path, written), remark(fields, 'evidence', path, written)];
  const read = givenIn(sheet, fields, path, written);
  const findings = [
    ...unknownKeys(fields, path),
    ...read.findings,
    ...remarks.flatMap((each) => each.findings),
  ];
  const [note, evidence] = remarks.map(({ text }) => text);
  const given: Given = read.given ?? { kind: 'nothing' };
  if (given.kind === 'nothing' && !note && !evidence) return { findings };
  return { answer: { given, ...(note && { note }), ...(evidence && { evidence }) }, findings };
}

function givenIn(
  sheet: SheetQuestion,
  { answer, votes }: Record<string, unknown>,
  path: Path,
  written: Written,
): ReadGiven {
  const hasAnswer = answer !== undefined && answer !== null;
  const hasVotes = votes !== undefined && votes !== null;
  if (hasAnswer && hasVotes) {
    const at = { path: [...path, 'votes'], at: 'key' } as const;
    return { findings: [{ code: 'answer-and-votes', args: {}, level: 'error', ...at }] };
  }
  if (hasVotes) return readVotes(sheet, votes, [...path, 'votes']);
  if (hasAnswer || sheet.question.type === 'computed') {
    return readValue(sheet, answer, [...path, 'answer'], written);
  }
  return { findings: [] };
}

function unknownKeys(fields: Record<string, unknown>, path: Path): Finding[] {
  return Object.keys(fields)
    .filter((key) => !keys.includes(key))
    .map((key) => {
      const free = keys.filter((each) => !Object.hasOwn(fields, each));
      const args = { key, nearest: nearest(key, free), allowed: keys, types: [] };
      return { code: 'unknown-key', args, level: 'error', path: [...path, key], at: 'key' };
    });
}

function remark(
  fields: Record<string, unknown>,
  key: 'note' | 'evidence',
  path: Path,
  written: Written,
): { text?: string; findings: Finding[] } {
  const value = fields[key];
  if (value === undefined || value === null) return { findings: [] };
  if (typeof value === 'string')
    return value.trim() === '' ? { findings: [] } : { text: value, findings: [] };
  const at = [...path, key];
  const source = typeof value === 'object' ? null : (written(at) ?? null);
  const args = { expected: ['string' as const], found: kindOfValue(value), written: source };
  return { findings: [{ code: 'wrong-type', args, level: 'error', path: at }] };
}

function readVotes({ question, options }: SheetQuestion, raw: unknown, path: Path): ReadGiven {
  const error = (finding: Omit<Finding, 'level'>): ReadGiven => ({
    findings: [{ ...finding, level: 'error' } as Finding],
  });
  if (question.type === 'computed') {
    return error({ code: 'answer-computed', args: { id: question.id }, path, at: 'key' });
  }
  if (question.type !== 'choice' || question.fact) {
    const because = question.type === 'choice' ? 'fact' : question.type;
    return error({ code: 'votes-not-possible', args: { because }, path, at: 'key' });
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    const args = { expected: ['map' as const], found: kindOfValue(raw), written: null };
    return error({ code: 'wrong-type', args, path });
  }
  const counts = raw as Record<string, unknown>;
  const findings = Object.entries(counts).flatMap(([key, count]): Finding[] => {
    const at = [...path, key];
    const isOption = options.some(({ value }) => String(value) === key);
    if (!isOption) return [{ ...notAnOption(options, key, 'choice'), level: 'error', path: at, at: 'key' }];
    if (isCount(count) || count === null) return [];
    return [{ code: 'votes-not-a-count', args: { value: shown(count) }, level: 'error', path: at }];
  });
  const votes = options.flatMap(({ value }): Tally[] => {
    const count = Object.hasOwn(counts, String(value)) ? counts[String(value)] : 0;
    return isCount(count) && count > 0 ? [{ value, count }] : [];
  });
  if (findings.length > 0) return { findings };
  if (votes.length === 0) return error({ code: 'votes-empty', args: {}, path, at: 'key' });
  return { given: { kind: 'votes', votes }, findings };
}

function isCount(count: unknown): count is number {
  return Number.isInteger(count) && Number(count) >= 0 && Number(count) <= votesAtMost;
}
