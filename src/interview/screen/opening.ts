import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { headLines } from './progressHead.js';
import { type Read, readPage } from './readPage.js';
import { hasWayBack } from './wayBack.js';

/** Shows what a section is about, on a page of its own, so that the room can listen before it reads the question. */
export function showOpening(asked: Asked, session: Session, desk: Desk): Promise<Read> {
  return readPage(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    body: (sheet) => openingLines(asked, session, sheet),
    goOn: desk.speech.words.screen.does.goOn,
    hasBack: hasWayBack(session),
    hasReview: true,
    passesOn: true,
  });
}

function openingLines({ section }: Asked, { sequence }: Session, { style, measure }: Sheet): Line[] {
  const count = section.questions.filter(({ id }) => sequence.includes(id)).length;
  return [
    ...textLines(inLanguage(section.title, style.language), measure, { tone: 'strong' }),
    blank,
    ...(section.intro ? textLines(inLanguage(section.intro, style.language), measure) : []),
    blank,
    ...textLines(style.words.screen.questionsHere(count), measure),
  ];
}
