import { inLanguage } from '../../model/language.js';
import type { Outlook } from '../session/outlook.js';
import { ownWordsOf } from '../session/ownWords.js';
import { dontKnowCount, unansweredIn } from '../session/review.js';
import type { Session } from '../session/session.js';
import { pointsText, verdictText } from '../text/outlookText.js';
import { nextNumber } from '../text/reviewText.js';
import { keys } from '../typing/typedLine.js';
import { doingKey, type Reviewing, type ReviewRow } from './atReview.js';
import type { Sheet } from './desk.js';
import { keyLines, leftAndRight, textLines } from './lines.js';
import { blank, type Line, type Page } from './page.js';
import { type ReviewItem, reviewSections } from './reviewItems.js';
import { titleLines } from './scene.js';
import { hasWayBack } from './wayBack.js';

/** The overview: how many questions are answered, what that means for the verdict, what to do, what is open. */
export function reviewPage(
  session: Session,
  outlook: Outlook,
  rows: readonly ReviewRow[],
  reviewing: Reviewing,
  sheet: Sheet,
): Page {
  const { style, measure } = sheet;
  const { review } = style.words;
  const total = session.sequence.length;
  const answered = total - unansweredIn(session).length;
  const title = review.title({ answered, total, dontKnow: dontKnowCount(session) });
  const body: Line[] = [...textLines(verdictText(outlook, style), measure), blank];
  let focus: [number, number] = [0, 0];
  const add = (lines: Line[], position: number): void => {
    if (position === reviewing.at) focus = [body.length, body.length + lines.length - 1];
    body.push(...lines);
  };
  const isDoing = (row: ReviewRow) => row.kind !== 'question';
  for (const [position, row] of rows.entries()) {
    if (isDoing(row)) add(doingLines(session, row, position === reviewing.at, sheet), position);
  }
  let position = rows.filter(isDoing).length;
  for (const section of reviewSections(session, reviewing.everything)) {
    const points = pointsText(outlook.sections.get(section.id), style);
    const open = section.unanswered.length + section.dontKnow.length;
    if (section.items.length === 0 && open === 0) continue;
    const counts = style.words.screen.review.section({
      answered: section.total - section.unanswered.length,
      total: section.total,
    });
    const right = [counts, points].filter((part) => part !== undefined).join(' · ');
    body.push(blank, ...leftAndRight(inLanguage(section.title, style.language), right, measure, 'strong'));
    for (const item of section.items) {
      add(itemLines(item, position === reviewing.at, sheet), position);
      position += 1;
    }
  }
  // Below the last question may stand sections of which nothing is listed.
  const last = reviewing.at === rows.length - 1 ? body.length - 1 : focus[1];
  return {
    head: titleLines(title)(sheet),
    body,
    foot: footLines(session, reviewing, sheet),
    focus: [focus[0], last],
  };
}

function doingLines(session: Session, row: ReviewRow, isPresent: boolean, { style, measure }: Sheet): Line[] {
  if (row.kind === 'question') return [];
  const { review } = style.words.screen;
  const open = unansweredIn(session).length;
  const text = {
    goOn: review.goOn(nextNumber(session) ?? 0),
    open: review.open,
    finish: open === 0 ? review.finish : review.finishOpen(open),
    remarks: review.remarks(Object.keys(ownWordsOf(session).remarks).length),
    actions: review.actions(Object.keys(ownWordsOf(session).agreements).length),
    head: review.head(whoText(session, style)),
    pause: review.pause,
  }[row.kind];
  const first = `${isPresent ? '❯ ' : '  '}${doingKey(row.kind, style.words.screen)}  `;
  return textLines(text, measure, { first, tone: isPresent ? 'chosen' : undefined });
}

/** Who answers: a role, and how many people. */
function whoText({ head: { respondent } }: Session, { words }: Sheet['style']): string {
  const { role, people } = respondent;
  const parts = [role && words.roles[role], people && words.screen.peopleCount(people)].filter(
    (part) => part,
  );
  return parts.length > 0 ? parts.join(', ') : words.screen.noAnswer;
}

function itemLines(
  { number, title, standing }: ReviewItem,
  isPresent: boolean,
  { style, measure }: Sheet,
): Line[] {
  const { words, language } = style;
  const says = {
    answered: words.screen.review.answered,
    'dont-know': words.answer.absent['dont-know'],
    open: words.review.unanswered,
    toCome: words.screen.review.toCome,
  }[standing];
  const first = `${isPresent ? '❯ ' : '  '}${String(number).padStart(3)}  `;
  return textLines(`${inLanguage(title, language)} (${says})`, measure, {
    first,
    tone: isPresent ? 'chosen' : undefined,
  });
}

function footLines(session: Session, { digits, unknown, everything }: Reviewing, sheet: Sheet): Line[] {
  const { style, measure } = sheet;
  const { key, does, review } = style.words.screen;
  const typed =
    digits !== ''
      ? textLines(review.jumpTo(digits), measure, { tone: 'strong' })
      : unknown !== undefined
        ? textLines(`! ${review.noSuchQuestion(unknown)}`, measure, { tone: 'alert' })
        : [];
  return [
    ...typed,
    blank,
    ...keyLines(
      [
        [key.arrows, does.choose],
        [key.enter, does.goOn],
        [key.question, does.jump],
        ['a', everything ? does.onlyOpen : does.all],
        ...(hasWayBack(session) ? [[key.left, does.back] satisfies [string, string]] : []),
        [keys.pause, does.pause],
      ],
      measure,
    ),
  ];
}
