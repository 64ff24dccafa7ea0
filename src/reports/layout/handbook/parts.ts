import type { Chapter, HandbookPart, handbookViews } from '../../../model/handbook.js';
import { type Block, heading, list, paragraph, type Table, table, words } from '../block.js';
import { withLevel } from '../chapters/warnings.js';
import { status } from '../inline.js';
import { remarksOf } from '../remarks.js';
import { actionsPart } from './actions.js';
import { answersPart } from './answers.js';
import { milestonesPart } from './milestones.js';
import type { HandbookView } from './plan.js';
import { roadmapPart } from './roadmap.js';

/** The parts of a chapter whose condition is true; lists, tables and open places that follow each other are one. */
export function partsOf(view: HandbookView, { id, parts = [] }: Chapter): Block[] {
  const shown = new Set(view.assessment.texts.handbook[id] ?? []);
  const visible = parts.filter((_, at) => shown.has(at));
  const blocks: Block[] = [];
  for (const [at, part] of visible.entries()) {
    const isBelow = visible.slice(0, at).some((each) => 'heading' in each);
    const own = partBlocks(view, part, `${id}-${at}`, isBelow ? 4 : 3);
    const before = canJoin(visible[at - 1], part) ? blocks.at(-1) : undefined;
    const one = before && own[0] ? together(before, own[0]) : undefined;
    if (one) blocks[blocks.length - 1] = one;
    blocks.push(...own.slice(one ? 1 : 0));
  }
  return blocks;
}

/** Whether two parts that follow each other are of a kind that makes one of several. */
function canJoin(before: HandbookPart | undefined, part: HandbookPart): boolean {
  const kinds = ['item', 'table', 'fill'];
  return before !== undefined && kinds.some((kind) => kind in before && kind in part);
}

function partBlocks(view: HandbookView, part: HandbookPart, id: string, level: 3 | 4): Block[] {
  const { say } = view;
  if ('text' in part) return [paragraph(say(part.text))];
  if ('heading' in part) return [heading(id, say(part.heading))];
  if ('item' in part) return list([say(part.item)]);
  if ('table' in part) return [cells(view, part.table)];
  if ('fill' in part) return [openPlace(view, say(part.fill))];
  if ('answers' in part) return answersPart(view, part.answers);
  if ('actions' in part) return actionsPart(view, part.actions);
  if ('remarks' in part) return part.remarks.flatMap((key) => remarks(view, key));
  return views[part.show](view, level);
}

/** What the program shows by itself; `level` is that of headings within the chapter. */
const views: Record<(typeof handbookViews)[number], (view: HandbookView, level: 3 | 4) => Block[]> = {
  roadmap: roadmapPart,
  milestones: milestonesPart,
  warnings: (view) =>
    list(
      (['red', 'amber'] as const).flatMap((level) =>
        withLevel(view, level).map(({ title, says }) => [
          status(level, `${view.say(title)}:`),
          ' ',
          view.say(says),
        ]),
      ),
    ),
};

function remarks(view: HandbookView, key: string): Block[] {
  return remarksOf(view, key, key === 'summary' ? view.words.result.remarks : view.title('section', key));
}

function cells(
  view: HandbookView,
  { columns, rows }: Extract<HandbookPart, { table: unknown }>['table'],
): Table {
  const open = status('open', view.words.handbook.fillIn);
  return table(
    columns.map((title) => words(view.say(title))),
    rows.map((row) => columns.map((_, at) => (row[at] ? view.say(row[at]) : open))),
  );
}

/** A place that the organization fills in. */
function openPlace({ words: { handbook: says } }: HandbookView, label: string): Block {
  return {
    kind: 'callout',
    tone: 'open',
    title: says.toFill,
    blocks: [{ kind: 'form', lines: [{ label }] }],
  };
}

/** Two blocks as one, where they are. */
function together(before: Block, block: Block): Block | undefined {
  if (before.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered)
    return { ...before, items: [...before.items, ...block.items] };
  if (before.kind === 'table' && block.kind === 'table' && sameColumns(before, block))
    return { ...before, rows: [...before.rows, ...block.rows] };
  if (before.kind === 'callout' && block.kind === 'callout' && before.title === block.title)
    return { ...before, blocks: [...before.blocks, ...block.blocks] };
  return undefined;
}

function sameColumns(one: Table, other: Table): boolean {
  return JSON.stringify(one.columns) === JSON.stringify(other.columns);
}
