import type { StageResult } from '../../../model/assessment.js';
import { type Inline, status } from '../inline.js';
import type { View } from '../view.js';
import { dateAfter, type Span, scheduleOf, weekOf, workday } from './schedule.js';

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
export function whenOf(view: HandbookView, span: Span): Inline {
  const { handbook: says, common } = view.words;
  if (span.from === null) return status('open', says.open);
  const [first, last] = [dayText(view, span.from), endOf(view, span)];
  if (last === null) return [says.from(first), ' ', status('open', says.endOpen)];
  return first === last ? first : common.range(first, last);
}

/** The last day of a stage on which people work, as a date or as its week; null: not known yet. */
export function endOf(view: HandbookView, { from, to }: Span): string | null {
  if (to === null) return null;
  const { start } = view;
  return dayText(view, start === null ? to : Math.max(from ?? 0, workday(start, to)));
}

/** One day, as a date or as its week. */
function dayText({ start, words, numbers }: HandbookView, day: number): string {
  return start === null
    ? words.handbook.week(numbers.plain(weekOf(day)))
    : words.common.date(dateAfter(start, day));
}
