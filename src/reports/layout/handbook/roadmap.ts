import { type Block, figures, heading, list, note, table, words } from '../block.js';
import { type Inline, soft, status } from '../inline.js';
import { type HandbookView, type PlannedStage, plannedStages, whenOf } from './plan.js';

/** The roadmap with dates, and what belongs to each stage. */
export function roadmapPart(view: HandbookView, level: 3 | 4): Block[] {
  const stages = plannedStages(view);
  if (stages.length === 0) return [];
  const { handbook: says, roadmap } = view.words;
  return [
    ...begin(view),
    table(
      [words(roadmap.stages), figures(roadmap.weeks), words(says.when), words(roadmap.endsWith)],
      stages.map((stage) => row(view, stage)),
    ),
    note(says.planNote),
    ...stages.flatMap((stage) => steps(view, stage, level)),
  ];
}

/** When it begins, or that this is still to be said. */
function begin({ start, words: { handbook: says } }: HandbookView): Block[] {
  if (start !== null) return [];
  return [
    {
      kind: 'callout',
      tone: 'open',
      title: says.startOpen,
      blocks: [{ kind: 'form', lines: [{ label: says.start }] }],
    },
  ];
}

function row(view: HandbookView, { number, title, weeks, span, release }: PlannedStage): Inline[] {
  const { handbook: says, roadmap } = view.words;
  return [
    roadmap.stage(number, title),
    weeks === null ? status('open', says.open) : view.numbers.plain(weeks),
    whenOf(view, span),
    release ? view.title('milestone', release) : soft(roadmap.noRelease),
  ];
}

function steps(view: HandbookView, { number, title, items, phase }: PlannedStage, level: 3 | 4): Block[] {
  if (items.length === 0) return [];
  const name = view.words.roadmap.stage(number, title);
  const own = phase === undefined ? '' : view.title('phase', phase);
  const said = own === '' || own === title ? name : view.words.handbook.inPhase(name, own);
  return [heading(`stage-${number}`, said, level), ...list(items)];
}
