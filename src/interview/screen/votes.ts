import type { OptionValue } from '../../model/question.js';
import type { Tally } from '../../model/response.js';
import { inLanguage } from '../../model/text.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { typingText } from '../text/typingText.js';
import { readCounts, votesIn } from '../typing/tally.js';
import { keys } from '../typing/typedLine.js';
import { type Chosen, choose } from './choose.js';
import { type Desk, type Sheet, shown } from './desk.js';
import { type Command, commandOf } from './draft.js';
import { edited, type Field, fieldOf, layField, leavesBack, textIn } from './field.js';
import { isKey, type Key } from './key.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';
import { headLines } from './progressHead.js';
import { tallyLines } from './tallyLines.js';

/** What the count of votes leads to: votes, one answer instead, or a command. */
export type VoteOutcome = Command | { kind: 'single' } | { kind: 'interrupted' | 'ended' };

interface Counting {
  field: Field;
  problem?: string | undefined;
  /** Whether fewer votes than people have been pointed out: Enter once more takes them. */
  isWarned: boolean;
}

/** Takes the count for each option, in order, and shows the spread while it is typed. */
export async function askVotes(asked: Asked, session: Session, desk: Desk): Promise<VoteOutcome> {
  let counting: Counting = { field: fieldOf(earlierCounts(asked)), isWarned: false };
  for (;;) {
    const key = await shown(desk, (sheet) => votePage(asked, counting, session, sheet));
    if (key.kind === 'interrupt') return { kind: 'interrupted' };
    if (key.kind === 'closed') return { kind: 'ended' };
    const next = isKey(key, 'enter') ? counted(counting, asked, desk) : typed(counting, key, asked);
    if ('kind' in next) return next;
    counting = next;
  }
}

function earlierCounts({ answer, options }: Asked): string {
  if (answer?.given.kind !== 'votes') return '';
  const { votes } = answer.given;
  return options.map(({ option }) => votes.find(({ value }) => value === option.value)?.count ?? 0).join(' ');
}

function typed({ field }: Counting, key: Key, asked: Asked): Counting | VoteOutcome {
  const asIs: Counting = { field, isWarned: false };
  if (isKey(key, 'tab')) return { kind: 'menu' };
  if (leavesBack(field, key)) return { kind: 'back' };
  if (isKey(key, 'right') && field.characters.length === 0) return { kind: asked.answer ? 'keep' : 'skip' };
  if (key.kind !== 'text' || /^[\d ,;]+$/.test(key.text))
    return { field: edited(field, key), isWarned: false };
  if (key.text.toLowerCase() === keys.votes) return { kind: 'single' };
  return commandOf(key.text, asked) ?? asIs;
}

function counted({ field, isWarned }: Counting, asked: Asked, { speech }: Desk): Counting | VoteOutcome {
  if (textIn(field).trim() === '') return { kind: asked.answer ? 'keep' : 'skip' };
  const read = readCounts(asked, textIn(field));
  if (!Array.isArray(read)) {
    return { field, isWarned: false, problem: typingText(read, { ...speech, width: Infinity }) };
  }
  const missing = (asked.people ?? 0) - votesIn(read);
  if (missing > 0 && !isWarned) {
    return { field, isWarned: true, problem: speech.words.screen.votes.fewer(missing) };
  }
  return { kind: 'given', given: { kind: 'votes', votes: read } };
}

function votePage(asked: Asked, { field, problem }: Counting, session: Session, sheet: Sheet): Page {
  const { style, measure } = sheet;
  const { screen } = style.words;
  const text = textIn(field);
  const parts = text.split(/[\s,;]+/).filter((part) => part !== '');
  const counts = parts.map(Number);
  const present = /[\s,;]$/.test(text) || text === '' ? parts.length : parts.length - 1;
  const laid = layField(field, measure.width - 3);
  const body: Line[] = [
    ...textLines(inLanguage(asked.question.ask, style.language), measure, { tone: 'strong' }),
    blank,
    ...tallyLines(asked, counts, Math.min(present, asked.options.length - 1), sheet),
    blank,
    ...textLines(screen.votes.prompt(exampleOf(asked)), measure),
  ];
  const row = body.length;
  body.push(
    ...laid.lines.map((part) => line(`${measure.margin}❯ ${part}`, 'strong')),
    ...textLines(
      screen.votes.counted(
        counts.reduce((sum, count) => sum + count, 0),
        asked.people,
      ),
      measure,
    ),
  );
  const complaint =
    problem === undefined ? [] : textLines(`! ${problem}`, measure, { rest: '  ', tone: 'alert' });
  return {
    head: headLines(asked, session, sheet),
    body,
    foot: [...complaint, blank, ...keyLines(voteKeys(sheet), measure)],
    focus: [row, row + 1],
    cursor: { row: row + laid.row, column: measure.margin.length + 2 + laid.column },
  };
}

/** Counts as one could type them, one for each option. */
function exampleOf({ options }: Asked): string {
  return options.map((_, at) => [0, 3, 0, 5][at % 4]).join(' ');
}

function voteKeys({ style }: Sheet): [string, string][] {
  const { key, does } = style.words.screen;
  return [
    [key.enter, does.save],
    [key.shiftTab, does.back],
    [keys.votes, does.single],
    [keys.help, does.help],
    [keys.review, does.review],
    [keys.pause, does.pause],
    [key.tab, does.menu],
  ];
}

/** What follows a vote: going on, an answer that the room agrees on, or counting again. */
export async function afterVotes(
  asked: Asked,
  votes: readonly Tally[],
  session: Session,
  desk: Desk,
): Promise<Chosen<'goOn' | 'agree'>> {
  const { screen } = desk.speech.words;
  const counts = asked.options.map(
    ({ option }) => votes.find(({ value }) => value === option.value)?.count ?? 0,
  );
  return choose<'goOn' | 'agree'>(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    above: (sheet) => [
      ...textLines(inLanguage(asked.question.ask, sheet.style.language), sheet.measure, { tone: 'strong' }),
      blank,
      ...tallyLines(asked, counts, undefined, sheet),
      blank,
      ...textLines(screen.votes.counted(votesIn(votes), asked.people), sheet.measure),
      blank,
    ],
    choices: [
      { id: 'goOn', key: 'w', label: screen.does.goOn },
      { id: 'agree', key: 'a', label: screen.does.agree },
    ],
    start: 0,
  });
}

/** Which answer the room agrees on. */
export async function agreedAnswer(asked: Asked, session: Session, desk: Desk): Promise<Chosen<OptionValue>> {
  const { screen } = desk.speech.words;
  return choose<OptionValue>(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    above: (sheet) => [...textLines(screen.votes.agreeTitle, sheet.measure, { tone: 'strong' }), blank],
    choices: asked.options.map(({ number, option }) => ({
      id: option.value,
      key: String(number),
      label: inLanguage(option.label, desk.speech.language),
    })),
  });
}
