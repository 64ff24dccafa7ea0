import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { textIn } from './field.js';
import { layField } from './fieldLayout.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';
import { headLines } from './progressHead.js';
import { answeredLines, leaving } from './questionFoot.js';
import { tallyLines } from './tallyLines.js';
import type { Counting } from './votes.js';
import { hasWayBack } from './wayBack.js';

/** A question with the counts that are being typed, as numbers and as bars, and how many votes that makes. */
export function votePage(asked: Asked, { field, problem }: Counting, session: Session, sheet: Sheet): Page {
  const { style, measure } = sheet;
  const text = textIn(field);
  const counts = text
    .split(/[\s,;]+/)
    .filter((part) => part !== '')
    .map(Number);
  const isBetween = /[\s,;]$/.test(text) || text === '';
  const present = Math.min(isBetween ? counts.length : counts.length - 1, asked.options.length - 1);
  const laid = layField(field, measure.width - 3);
  const above: Line[] = [
    ...textLines(inLanguage(asked.question.ask, style.language), measure, { tone: 'strong' }),
    blank,
    ...tallyLines(asked, counts, present, sheet),
    blank,
    ...textLines(style.words.screen.votes.prompt(exampleOf(asked)), measure),
  ];
  const row = above.length;
  const complaint =
    problem === undefined ? [] : textLines(`! ${problem}`, measure, { rest: '  ', tone: 'alert' });
  return {
    head: headLines(asked, session, sheet),
    body: [
      ...above,
      ...laid.lines.map((part) => line(`${measure.margin}❯ ${part}`, 'strong')),
      ...sumLines(asked, counts, sheet),
    ],
    foot: [
      ...complaint,
      ...remarkLines(asked, sheet),
      blank,
      ...keyLines(voteKeys(asked, text, session, sheet), measure),
    ],
    focus: [row, row + 1],
    cursor: { row: row + laid.row, column: measure.margin.length + 2 + laid.column },
  };
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

function voteKeys(asked: Asked, text: string, session: Session, { style }: Sheet): [string, string][] {
  const { key, does } = style.words.screen;
  const isCleared = asked.answer?.given.kind === 'votes';
  const enter = text.trim() !== '' ? does.save : isCleared ? does.clear : leaving(asked, does);
  return [
    [key.enter, enter],
    ...(hasWayBack(session) ? [[key.shiftTab, does.back] satisfies [string, string]] : []),
    [keys.votes, does.single],
    [keys.help, does.help],
    [keys.note, does.note],
    [keys.evidence, does.evidence],
    [`${keys['dont-know']} ${keys['not-applicable']}`, does.noValue],
    [keys.review, does.review],
    [keys.pause, does.pause],
  ];
}
