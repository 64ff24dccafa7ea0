import { inLanguage } from '../../model/language.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Tally } from '../../model/response.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { tallyNote } from '../text/tallyNote.js';
import { type Chosen, choose } from './choose.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { headLines } from './progressHead.js';
import { countLines, tallyBlocks } from './tallyLines.js';

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
    above: (sheet) => spreadLines(asked, counts, session, sheet),
    choices: [
      { id: 'goOn', key: screen.letter.goOn, label: screen.does.goOn },
      { id: 'agree', key: 'a', label: screen.does.agree },
    ],
    start: 0,
    isFixed: true,
  });
}

/** Which answer the room agrees on. */
export async function agreedAnswer(
  asked: Asked,
  votes: Tally[],
  session: Session,
  desk: Desk,
): Promise<Chosen<OptionValue>> {
  const { screen } = desk.speech.words;
  const tally = tallyNote(asked, votes, desk.speech);
  return choose<OptionValue>(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    above: (sheet) => [
      ...textLines(inLanguage(asked.question.ask, sheet.style.language), sheet.measure, { tone: 'strong' }),
      blank,
      ...textLines(tally, sheet.measure),
      ...textLines(screen.votes.agreeTitle, sheet.measure),
      blank,
    ],
    choices: asked.options.map(({ number, option }) => ({
      id: option.value,
      key: String(number),
      label: inLanguage(option.label, desk.speech.language),
    })),
  });
}

/** Rows for what can be done and the keys. */
const roomBelow = 5;

/** The question and its spread; where that is too long to be seen at once, the counts come before the wordings. */
function spreadLines(asked: Asked, counts: readonly number[], session: Session, sheet: Sheet): Line[] {
  const { style, measure, size } = sheet;
  const votes = counts.reduce((sum, count) => sum + count, 0);
  const asks = textLines(inLanguage(asked.question.ask, style.language), measure, { tone: 'strong' });
  const counted = textLines(style.words.screen.votes.counted(votes, asked.people), measure);
  const tally = tallyBlocks(asked, counts, undefined, sheet).flat();
  const whole = [...asks, blank, ...tally, blank, ...counted, blank];
  if (headLines(asked, session, sheet).length + whole.length + roomBelow <= size.rows) return whole;
  const wordings = tallyBlocks(asked, [], undefined, sheet).flat();
  return [...asks, blank, ...countLines(asked, counts, sheet), blank, ...counted, blank, ...wordings, blank];
}
