import type { StageResult } from '../../../model/assessment.js';
import { type Block, type Figure, figures, heading, list, note, paragraph, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, soft } from '../inline.js';
import type { View } from '../view.js';
import { handbook } from './handbook.js';

/** The roadmap's stages with their weeks and what belongs to each, and the handbook's chapters. */
export const roadmap: Chapter = {
  id: 'roadmap',
  title: ({ words: says, definition }) => {
    if (!definition.roadmap) return says.roadmap.handbook;
    return definition.handbook ? says.roadmap.chapterWithHandbook : says.roadmap.chapter;
  },
  blocks: (view) => [...stages(view), ...handbook(view)],
};

function stages(view: View): Block[] {
  const { roadmap: results } = view.assessment;
  if (results.length === 0) return [];
  const { roadmap: says } = view.words;
  return [paragraph(says.introduction), timeline(view), note(says.weeksNote), ...results.flatMap(stage)];

  function stage(result: StageResult, at: number): Block[] {
    const { items = [], title } = definitionOf(view, result.id) ?? {};
    const shown = result.items.flatMap((position) => items[position] ?? []);
    if (!title || shown.length === 0) return [];
    return [
      heading(`stage-${result.id}`, says.stage(at, view.say(title))),
      ...list(shown.map(({ text }) => view.say(text))),
    ];
  }
}

function definitionOf({ definition }: View, id: string) {
  return definition.roadmap?.find((stage) => stage.id === id);
}

function timeline(view: View): Figure {
  const { roadmap: says, common } = view.words;
  const rows = view.assessment.roadmap.map(({ id, weeks }, at) => {
    const stage = definitionOf(view, id);
    const release = stage?.release ? view.title('milestone', stage.release) : null;
    return { label: says.stage(at, stage ? view.say(stage.title) : id), weeks, release, phase: stage?.phase };
  });
  const cells = rows.map(({ label, weeks, release, phase }): Inline[] => [
    label,
    phase ? view.title('phase', phase) : soft(says.noPhase),
    weeks === null ? soft(says.open) : view.numbers.plain(weeks),
    release ?? soft(says.noRelease),
  ]);
  return {
    kind: 'figure',
    id: 'figure-timeline',
    title: says.title,
    alternative: rows.map(({ label, weeks }) => says.stageWeeks(label, weeks)).join('; '),
    chart: { kind: 'timeline', stages: rows.map(({ label, weeks, release }) => ({ label, weeks, release })) },
    table: table(
      [words(says.stages), words(common.columns.phase), figures(says.weeks), words(says.endsWith)],
      cells,
    ),
  };
}
