import type { Language } from '../../model/language.js';
import type { Tally } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import { findOption } from './findOption.js';

/** Why what was typed is no count of votes. */
export type TallyProblem =
  | { code: 'no-tally'; text: string }
  | { code: 'tally-option'; text: string; numbers: number[] }
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
  const votes = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (votes === 0) return { code: 'tally-empty' };
  if (people !== undefined && votes > people) return { code: 'tally-too-many', votes, people };
  return options.flatMap(({ option: { value } }) => {
    const count = counts.get(value) ?? 0;
    return count > 0 ? [{ value, count }] : [];
  });
}

function partsOf(typed: string): string[] {
  const joined = typed.replace(/\s*:\s*/g, ':');
  return joined.split(/[\s,;+]+/).filter((part) => part !== '');
}
