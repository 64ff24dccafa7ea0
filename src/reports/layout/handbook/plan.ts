import type { StageResult } from '../../../model/assessment.js';
import { type Inline, status } from '../inline.js';
import type { View } from '../view.js';
import { dateAfter, type Span, scheduleOf, weekOf } from './schedule.js';

/** A view of an assessment for its handbook. */
export interface HandbookView extends View {
  /** When the roadmap begins, YYYY-MM-DD; null: not known yet. */
  start: string | null;
}

/** A stage as it is planned. */
export interface PlannedStage {
  /** From 0. */
  number: number;
  title: string;
  items: string[];
  weeks: number | null;
  span: Span;
  phase: string | undefined;
  release: string | undefined;
}

/** The stages of the roadmap with when they take place. */
export function plannedStages({ definition, assessment, say }: HandbookView): PlannedStage[] {
  const stages = definition.roadmap ?? [];
  const spans = scheduleOf(stages, assessment.roadmap);
  const results = new Map(assessment.roadmap.map((result): [string, StageResult] => [result.id, result]));
  return stages.map(({ id, title, items = [], phase, release }, number) => ({
    number,
    title: say(title),
    items: (results.get(id)?.items ?? []).flatMap((at) => (items[at] ? [say(items[at].text)] : [])),
    weeks: results.get(id)?.weeks ?? null,
    span: spans[number] ?? { from: null, to: null },
    phase,
    release,
  }));
}

/** From when to when, as dates or as weeks from the beginning. */
export function whenOf(view: HandbookView, { from, to }: Span): Inline {
  const { handbook: says } = view.words;
  if (from === null) return status('open', says.open);
  const [first, last] = [from, to].map((day) => (day === null ? null : dayText(view, day)));
  if (first === null || first === undefined) return status('open', says.open);
  if (last === null || last === undefined) return [says.from(first), ' ', status('open', says.endOpen)];
  return first === last ? first : view.words.common.range(first, last);
}

/** One day, as a date or as its week. */
export function dayText({ start, words, numbers }: HandbookView, day: number): string {
  return start === null
    ? words.handbook.week(numbers.plain(weekOf(day)))
    : words.common.date(dateAfter(start, day));
}
