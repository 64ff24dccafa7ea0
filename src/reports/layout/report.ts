import { allActions } from './annex/allActions.js';
import { answers } from './annex/answers.js';
import { glossary } from './annex/glossary.js';
import { method } from './annex/method.js';
import { reasons } from './annex/reasons.js';
import { citedIn, sources } from './annex/sources.js';
import { views } from './annex/views.js';
import { votes } from './annex/votes.js';
import type { Block, Heading } from './block.js';
import type { Chapter } from './chapter.js';
import { actions } from './chapters/actions.js';
import { boundary } from './chapters/boundary.js';
import { conditions } from './chapters/conditions.js';
import { decision } from './chapters/decision.js';
import { open } from './chapters/open.js';
import { potential } from './chapters/potential.js';
import { profile } from './chapters/profile.js';
import { result } from './chapters/result.js';
import { roadmap } from './chapters/roadmap.js';
import { split } from './chapters/split.js';
import { warnings } from './chapters/warnings.js';
import { head } from './head.js';
import type { View } from './view.js';

/** The chapters, in the order of the report. */
const chapters: readonly Chapter[] = [
  result,
  boundary,
  potential,
  split,
  profile,
  conditions,
  warnings,
  actions,
  roadmap,
  decision,
  open,
];

/** The annex's parts before its sources and glossary. */
const annex: readonly Chapter[] = [answers, votes, views, allActions, reasons, method];

/** The whole report of an assessment: head, chapters with continuous numbers, annex with letters. */
export function reportBlocks(view: View): Block[] {
  const main = chapters
    .map((chapter) => ({ chapter, blocks: chapter.blocks(view) }))
    .filter(({ blocks }) => blocks.length > 0)
    .map(({ chapter, blocks }, at) => {
      const opening = title(2, chapter.id, String(at + 1), chapter.title(view));
      return [...pageBreak(blocks), opening, ...withoutBreak(blocks)];
    });
  const [first = [], ...rest] = main;
  const before = [
    ...head(view),
    ...first,
    { kind: 'contents', title: view.words.result.contents } as const,
    ...rest.flat(),
  ];
  return [
    ...before,
    { kind: 'break' },
    title(2, 'annex', '', view.words.annex.chapter),
    ...annexBlocks(view, before),
  ];
}

function annexBlocks(view: View, before: readonly Block[]): Block[] {
  const parts = annex.map(({ id, title: name, blocks }) => ({ id, name: name(view), blocks: blocks(view) }));
  const cited = citedIn(view, [...before, ...parts.flatMap(({ blocks }) => blocks)]);
  const all = [
    ...parts,
    { id: 'sources', name: view.words.annex.sources, blocks: sources(view, cited) },
    { id: glossary.id, name: glossary.title(view), blocks: glossary.blocks(view) },
  ];
  return all
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ id, name, blocks }, at) => [title(3, id, String.fromCharCode(65 + at), name), ...blocks]);
}

function title(level: 2 | 3, id: string, number: string, text: string): Heading {
  return { kind: 'heading', level, id, number, text };
}

/** A chapter that begins with a page break has it before its heading. */
function pageBreak([first]: readonly Block[]): Block[] {
  return first?.kind === 'break' ? [first] : [];
}

function withoutBreak(blocks: readonly Block[]): readonly Block[] {
  return blocks[0]?.kind === 'break' ? blocks.slice(1) : blocks;
}
