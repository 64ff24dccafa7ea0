import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Outlook } from '../session/outlook.js';
import { takesWords } from '../session/ownWords.js';
import { dontKnowCount, review, type SectionReview, unansweredIn } from '../session/review.js';
import type { Session } from '../session/session.js';
import { goOn } from '../session/walk.js';
import { pointsText, verdictText } from './outlookText.js';
import type { Style } from './questionText.js';

/** What is open, section by section, what that means for the result, and what can be done about it. */
export function reviewText(session: Session, outlook: Outlook, style: Style): string {
  const { words, width } = style;
  const total = session.sequence.length;
  const answered = total - unansweredIn(session).length;
  return [
    '',
    wrap(words.review.title({ answered, total, dontKnow: dontKnowCount(session) }), width),
    wrap(verdictText(outlook, style), width),
    '',
    openText(session, style, outlook),
    '',
    keysText(session, style),
  ].join('\n');
}

/** What is open, section by section; questions that are still to come are only counted. */
export function openText(session: Session, style: Style, outlook?: Outlook): string {
  const sections = review(session).filter((one) => one.unanswered.length + one.dontKnow.length > 0);
  if (sections.length === 0) return style.words.review.complete;
  return sections.map((section) => sectionText(section, style, outlook)).join('\n');
}

function sectionText(
  { id, title, unanswered, dontKnow }: SectionReview,
  { words, language, width }: Style,
  outlook: Outlook | undefined,
): string {
  const skipped = unanswered.filter(({ isSkipped }) => isSkipped);
  const of = {
    title: inLanguage(title, language),
    skipped: skipped.length,
    dontKnow: dontKnow.length,
    toCome: unanswered.length - skipped.length,
    points: pointsText(outlook?.sections.get(id), { words, language }),
  };
  const listed = [
    ...skipped.map((one) => ({ ...one, state: words.review.unanswered })),
    ...dontKnow.map((one) => ({ ...one, state: words.answer.absent['dont-know'] })),
  ].sort((a, b) => a.number - b.number);
  const lines = listed.map((one) => {
    const first = `  ${String(one.number).padStart(3)}  `;
    return wrap(`${inLanguage(one.title, language)} (${one.state})`, width, {
      first,
      rest: ' '.repeat(first.length),
    });
  });
  return [wrap(words.review.section(of), width), ...lines].join('\n');
}

/** Where Enter leads from the review: the number of a question; undefined where there is nothing to go on with. */
export function nextNumber(session: Session): number | undefined {
  const { position } = goOn(session);
  return position === null ? undefined : session.sequence.indexOf(position) + 1;
}

function keysText(session: Session, { words, width }: Style): string {
  const { keys } = words.review;
  const next = nextNumber(session);
  const isComplete = unansweredIn(session).length === 0;
  const enter = next === undefined ? [] : [keys.goOn(next)];
  const own = takesWords(session) ? [keys.remarks, keys.actions] : [];
  const finish = next === undefined && isComplete ? keys.enterFinishes : keys.finish;
  return [
    ...enter,
    keys.jump,
    ...(isComplete ? [] : [keys.open]),
    finish,
    keys.back,
    ...own,
    keys.head,
    keys.pause,
  ]
    .map((line) => wrap(line, width, { first: '  ', rest: '    ' }))
    .join('\n');
}
