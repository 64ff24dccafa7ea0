import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import type { Sheet } from './desk.js';
import { textIn } from './field.js';
import { layField } from './fieldLayout.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';
import { headLines } from './progressHead.js';
import { answeredLines } from './questionFoot.js';
import { tallyBlocks } from './tallyLines.js';
import { voteKeys } from './voteKeys.js';
import type { Counting } from './votes.js';

/**
 * A question with the counts that are being typed, as numbers and as bars, and how many votes that makes. Where one is
 * and where one types stay; the question and its options scroll between them, so that the one whose count is typed is
 * in sight with its whole wording.
 */
export function votePage(asked: Asked, counting: Counting, session: Session, sheet: Sheet): Page {
  const { style, measure, size } = sheet;
  const counts = countsIn(textIn(counting.field));
  const present = presentOf(counting, asked);
  const ask = textLines(inLanguage(asked.question.ask, style.language), measure, { tone: 'strong' });
  const blocks = tallyBlocks(asked, counts, present, sheet);
  const body = [...ask, blank, ...blocks.flat()];
  const before = blocks.slice(0, present).flat().length + ask.length + 1;
  const head = headLines(asked, session, sheet);
  const wide = footOf(asked, counting, session, sheet, false);
  const room = size.rows - head.length - wide.lines.length - body.length;
  const remarks = remarkLines(asked, sheet);
  const foot = room >= 0 ? wide : footOf(asked, counting, session, sheet, true);
  return {
    head,
    // A note gives way to the question.
    body: [...body, ...(room >= remarks.length ? remarks : [])],
    foot: foot.lines,
    focus: [before, before + (blocks[present]?.length ?? 1) - 1],
    cursor: { ...foot.cursor, isInFoot: true },
  };
}

/** What stays below: what is wrong or how it goes, where one types, the sum, the keys; `isTight`: the least of it. */
function footOf(
  asked: Asked,
  { field, problem }: Counting,
  session: Session,
  sheet: Sheet,
  isTight: boolean,
): { lines: Line[]; cursor: { row: number; column: number } } {
  const { style, measure } = sheet;
  const text = textIn(field);
  const above = hintLines(asked, text, problem, sheet, isTight);
  const laid = layField(field, measure.width - 3);
  return {
    lines: [
      ...above,
      ...laid.lines.map((part, at) => line(`${measure.margin}${at === 0 ? '❯' : ' '} ${part}`, 'strong')),
      ...sumLines(asked, countsIn(text), sheet),
      blank,
      ...keyLines(voteKeys(asked, text, session, style.words.screen, isTight), measure),
    ],
    cursor: { row: above.length + laid.row, column: measure.margin.length + 2 + laid.column },
  };
}

/** What is wrong; else how votes are typed, where there is room for that or nothing has been typed. */
function hintLines(
  asked: Asked,
  text: string,
  problem: string | undefined,
  { style, measure }: Sheet,
  isTight: boolean,
): Line[] {
  if (problem !== undefined)
    return [blank, ...textLines(`! ${problem}`, measure, { rest: '  ', tone: 'alert' })];
  const prompt = textLines(style.words.screen.votes.prompt(exampleOf(asked)), measure);
  if (!isTight) return [blank, ...prompt];
  return text === '' ? prompt : [blank];
}

function countsIn(text: string): number[] {
  return text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);
}

/** The option whose count is typed now: after a blank, the next one. */
function presentOf({ field: { characters, at } }: Counting, { options }: Asked): number {
  const before = characters.slice(0, at).join('');
  const isNext = before === '' || /[\s,;]$/.test(before);
  return Math.min(countsIn(before).length - (isNext ? 0 : 1), options.length - 1);
}

/** How many votes that makes; nothing while there are more counts than options, which are no votes. */
function sumLines({ options, people }: Asked, counts: readonly number[], { style, measure }: Sheet): Line[] {
  if (counts.length > options.length) return [blank];
  const sum = counts.reduce((total, count) => total + count, 0);
  const tone = sum > (people ?? sum) ? ('alert' as const) : undefined;
  return textLines(style.words.screen.votes.counted(sum, people), measure, { tone });
}

/** The note and the evidence, in a line each; votes that are counted already stand in the field. */
function remarkLines(asked: Asked, sheet: Sheet): Line[] {
  const { answer } = asked;
  return answeredLines(
    { ...asked, answer: answer && { ...answer, given: { kind: 'nothing' } } },
    sheet,
    true,
  );
}

/** Counts as one could type them, one for each option. */
function exampleOf({ options }: Asked): string {
  return options.map((_, at) => [0, 3, 0, 5][at % 4]).join(' ');
}
