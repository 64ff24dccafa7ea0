import type { StageResult } from '../../../model/assessment.js';

/** When a stage takes place, in days from the beginning of the roadmap; `to` is its last day. null: not known yet. */
export interface Span {
  from: number | null;
  to: number | null;
}

interface Planned {
  id: string;
  with?: string | undefined;
}

const daysInWeek = 7;

/** Beyond this nobody plans, and dates have other forms. */
const daysAtMost = 100_000;

/**
 * The spans of the stages: each begins when all before it are over, or together with the one that it names. What
 * follows a stage of open length is open as well.
 */
export function scheduleOf(stages: readonly Planned[], results: readonly StageResult[]): Span[] {
  const weeks = new Map(results.map((result) => [result.id, result.weeks]));
  const starts = new Map<string, number | null>();
  /** The first day on which all stages so far are over. */
  let free: number | null = 0;
  return stages.map((stage): Span => {
    const from: number | null = stage.with === undefined ? free : (starts.get(stage.with) ?? null);
    starts.set(stage.id, from);
    const next = after(from, weeks.get(stage.id) ?? null);
    free = free === null || next === null ? null : Math.max(free, next);
    return { from, to: next === null ? null : Math.max(next - 1, from ?? 0) };
  });
}

function after(from: number | null, weeks: number | null): number | null {
  if (from === null || weeks === null) return null;
  const day = from + Math.round(weeks * daysInWeek);
  return day > daysAtMost ? null : day;
}

/** The calendar date, YYYY-MM-DD, so many days after another. */
export function dateAfter(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** A day, or where it falls on a weekend the Friday before it. */
export function workday(start: string, day: number): number {
  const inWeek = new Date(`${dateAfter(start, day)}T00:00:00Z`).getUTCDay();
  return day - ({ 6: 1, 0: 2 }[inWeek] ?? 0);
}

/** The week, from 1, in which a day lies. */
export function weekOf(day: number): number {
  return Math.floor(day / daysInWeek) + 1;
}
