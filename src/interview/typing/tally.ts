import type { Language } from '../../model/language.js';
import type { Tally } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import { findOption } from './findOption.js';

/** Why what was typed is no count of votes. */
export type TallyProblem =
  | { code: 'no-tally'; text: string }
  | { code: 'tally-option'; text: string; numbers: number[] }
  | { code: 'tally-length'; counts: number; options: number }
  | { code: 'tally-twice'; text: string }
  | { code: 'tally-empty' }
  | { code: 'tally-too-many'; votes: number; people: number };

/** More votes for one option than any room holds; an answers file takes no more. */
const mostVotes = 10_000;

/** Whether a line is meant as counted votes, `4:3 5:4`: every part of it has a colon. */
export function looksLikeTally(typed: string): boolean {
  return partsOf(typed).every((part) => part.includes(':'));
}

/** Reads counted votes, an option and its count in each part; gives them in the order of the options. */
export function readTally(
  { options, people }: Asked,
  typed: string,
  language: Language,
): Tally[] | TallyProblem {
  const counts = new Map<string | number, number>();
  for (const part of partsOf(typed)) {
    const [, name = '', count = ''] = /^(.+):(\d+)$/.exec(part) ?? [];
    if (name === '' || Number(count) > mostVotes) return { code: 'no-tally', text: part };
    const found = findOption(options, name, language);
    if (found === undefined) {
      return { code: 'tally-option', text: name, numbers: options.map(({ number }) => number) };
    }
    if (counts.has(found.option.value)) return { code: 'tally-twice', text: name };
    counts.set(found.option.value, Number(count));
  }
  return tallyOf(
    options.map(({ option: { value } }) => ({ value, count: counts.get(value) ?? 0 })),
    people,
  );
}

/** Whether a line is meant as one count for each option, `0 3 0 5 0`: several whole numbers. */
export function looksLikeCounts(typed: string): boolean {
  const parts = countsIn(typed);
  return parts.length > 1 && parts.every((part) => /^\d+$/.test(part));
}

/**
 * Whether a line without any word for it is meant as counted votes: as many counts as there are options, or numbers
 * that cannot be several different options.
 */
export function meansCounts({ options }: Asked, typed: string, language: Language): boolean {
  if (!looksLikeCounts(typed) || options.length < 2) return false;
  const parts = countsIn(typed);
  const chosen = new Set(parts.map((part) => findOption(options, part, language)));
  if (parts.length === options.length) return true;
  // Two numbers that fit no tally may just as well be a number with a decimal comma.
  return parts.length > 2 && (chosen.size < parts.length || chosen.has(undefined));
}

/** Reads one count for each option, in the order of the options. */
export function readCounts({ options, people }: Asked, typed: string): Tally[] | TallyProblem {
  const parts = countsIn(typed);
  const odd = parts.find((part) => !/^\d+$/.test(part) || Number(part) > mostVotes);
  if (odd !== undefined) return { code: 'no-tally', text: odd };
  if (parts.length > 0 && parts.length !== options.length) {
    return { code: 'tally-length', counts: parts.length, options: options.length };
  }
  return tallyOf(
    options.map(({ option: { value } }, at) => ({ value, count: Number(parts[at] ?? 0) })),
    people,
  );
}

/** How many votes were counted. */
export function votesIn(tally: readonly Tally[]): number {
  return tally.reduce((sum, { count }) => sum + count, 0);
}

function tallyOf(counts: Tally[], people: number | undefined): Tally[] | TallyProblem {
  const votes = votesIn(counts);
  if (votes === 0) return { code: 'tally-empty' };
  if (people !== undefined && votes > people) return { code: 'tally-too-many', votes, people };
  return counts.filter(({ count }) => count > 0);
}

function countsIn(typed: string): string[] {
  return typed.split(/[\s,;+]+/).filter((part) => part !== '');
}

function partsOf(typed: string): string[] {
  const joined = typed.replace(/\s*:\s*/g, ':');
  return joined.split(/[\s,;+]+/).filter((part) => part !== '');
}

/** Earlier votes as one types them; empty where there are none. */
export function earlierCounts({ answer, options }: Asked): string {
  if (answer?.given.kind !== 'votes') return '';
  const { votes } = answer.given;
  return options.map(({ option }) => votes.find(({ value }) => value === option.value)?.count ?? 0).join(' ');
}
