import { inLanguage } from '../../model/text.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { type Desk, shown } from './desk.js';
import type { Wish } from './draft.js';
import { commandOf } from './draft.js';
import { isKey } from './key.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Page } from './page.js';
import { headLines } from './progressHead.js';

/** Shows what a section is about, on a page of its own, so that the room can listen before it reads the question. */
export async function showOpening(
  asked: Asked,
  session: Session,
  desk: Desk,
): Promise<Wish | { kind: 'stay' } | { kind: 'interrupted' | 'ended' }> {
  for (;;) {
    const key = await shown(desk, (sheet) => openingPage(asked, session, sheet));
    if (key.kind === 'interrupt') return { kind: 'interrupted' };
    if (key.kind === 'closed') return { kind: 'ended' };
    if (isKey(key, 'enter', 'right', 'down')) return { kind: 'stay' };
    if (isKey(key, 'left', 'backspace', 'shiftTab')) return { kind: 'back' };
    const command = key.kind === 'text' ? commandOf(key.text, asked) : undefined;
    if (command?.kind === 'review' || command?.kind === 'pause') return command;
  }
}

function openingPage(asked: Asked, session: Session, sheet: Sheet): Page {
  const { style, measure } = sheet;
  const { section } = asked;
  const { screen } = style.words;
  const count = section.questions.filter(({ id }) => session.sequence.includes(id)).length;
  return {
    head: headLines(asked, session, sheet),
    body: [
      ...textLines(inLanguage(section.title, style.language), measure, { tone: 'strong' }),
      blank,
      ...textLines(section.intro === undefined ? '' : inLanguage(section.intro, style.language), measure),
      blank,
      ...textLines(screen.questionsHere(count), measure),
    ],
    foot: [
      blank,
      ...keyLines(
        [
          [screen.key.enter, screen.does.goOn],
          [screen.key.left, screen.does.back],
          [keys.review, screen.does.review],
          [keys.pause, screen.does.pause],
        ],
        measure,
      ),
    ],
  };
}
