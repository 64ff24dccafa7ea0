import type { ScreenWords } from '../../locales/interviewScreen.js';
import { type Backing, headFields } from '../asking.js';
import type { Outlook } from '../session/outlook.js';
import { takesWords } from '../session/ownWords.js';
import { unansweredIn } from '../session/review.js';
import { mostVotes, type Session, withHead } from '../session/session.js';
import { target } from '../session/target.js';
import { askAgain, back, goOn, jump } from '../session/walk.js';
import { nextNumber } from '../text/reviewText.js';
import { keys } from '../typing/typedLine.js';
import { noteAgreements } from './agreePages.js';
import { movedIn } from './choose.js';
import { type Desk, shown } from './desk.js';
import { askHeadPages } from './headPages.js';
import { isKey, type Key, leadsBack, pageStep } from './key.js';
import { writeRemarks } from './ownPages.js';
import { reviewSections } from './reviewItems.js';
import { reviewPage } from './reviewPage.js';
import { leftBy, movedTo, type Scene } from './scene.js';

/** What one can go to in the overview: something to do, or a question. */
export type ReviewRow =
  | { kind: 'goOn' | 'open' | 'finish' | 'remarks' | 'actions' | 'head' | 'pause' }
  | { kind: 'question'; id: string };

/** The key that does what one can do, at once. */
export function doingKey(kind: Exclude<ReviewRow['kind'], 'question'>, { letter }: ScreenWords): string {
  return kind === 'pause' ? keys.pause : letter[kind];
}

/** What a person has done in the overview. */
export interface Reviewing {
  at: number;
  everything: boolean;
  /** The number of a question that is being typed. */
  digits: string;
  /** A number under which nothing is asked. */
  unknown?: string | undefined;
}

type ReviewWish = ReviewRow | { kind: 'back' | 'interrupted' | 'ended' };

/** Shows what is open and what that means, and goes where one wishes. */
export async function atReview(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { session } = scene;
  const outlook = backing.outlook(session);
  const wish = await wished(session, outlook, desk);
  const move = (to: Session) => movedTo(to, scene, desk, backing);
  switch (wish.kind) {
    case 'goOn':
      return move(goOn(session));
    case 'open':
      return move(goOn(askAgain(session, unansweredIn(session))));
    case 'question':
      return move(jump(session, wish.id));
    case 'back':
      return move(back(session));
    case 'finish':
      return { ...scene, ending: 'finished' };
    case 'remarks':
      return writeRemarks(scene, desk, backing);
    case 'actions':
      return noteAgreements(scene, desk, backing);
    case 'head':
      return askHeadAgain(scene, desk, backing);
    default:
      return leftBy(scene, wish.kind);
  }
}

/** Asks once more who answers, for a table at which somebody has come or gone. */
async function askHeadAgain(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { session } = scene;
  const asking = { above: () => [], memory: new Map(), again: true, least: mostVotes(session) };
  const { head, ending } = await askHeadPages(session.head, headFields, asking, desk);
  if (ending !== undefined)
    return leftBy(scene, ending === 'paused' ? 'pause' : ending === 'interrupted' ? ending : 'ended');
  return movedTo(withHead(session, head), scene, desk, backing);
}

async function wished(session: Session, outlook: Outlook, desk: Desk): Promise<ReviewWish> {
  let reviewing: Reviewing = { at: 0, everything: false, digits: '' };
  for (;;) {
    const rows = reviewRows(session, reviewing.everything);
    const key = await shown(desk, (sheet) => reviewPage(session, outlook, rows, reviewing, sheet));
    const next = pressedInReview(session, rows, reviewing, key, desk.speech.words.screen);
    if ('kind' in next) return next;
    reviewing = next;
  }
}

/** What one can go to: first what to do next, then the questions. */
export function reviewRows(session: Session, everything: boolean): ReviewRow[] {
  const open = unansweredIn(session).length;
  return [
    ...(nextNumber(session) === undefined ? [] : [{ kind: 'goOn' } as const]),
    ...(open > 0 ? [{ kind: 'open' } as const] : []),
    { kind: 'finish' },
    ...(takesWords(session) ? ([{ kind: 'remarks' }, { kind: 'actions' }] as const) : []),
    { kind: 'head' },
    { kind: 'pause' },
    ...reviewSections(session, everything).flatMap(({ items }) =>
      items.map(({ id }) => ({ kind: 'question', id }) as const),
    ),
  ];
}

function pressedInReview(
  session: Session,
  rows: readonly ReviewRow[],
  reviewing: Reviewing,
  key: Key,
  words: ScreenWords,
): Reviewing | ReviewWish {
  const { at, everything, digits } = reviewing;
  if (key.kind === 'interrupt') return { kind: 'interrupted' };
  if (key.kind === 'closed') return { kind: 'ended' };
  if (key.kind === 'text') return typedInReview(session, rows, reviewing, key.text.toLowerCase(), words);
  if (digits !== '' && isKey(key, 'backspace')) return { at, everything, digits: digits.slice(0, -1) };
  if (leadsBack(key) || isKey(key, 'escape')) return { kind: 'back' };
  if (isKey(key, 'enter')) return entered(session, rows, reviewing);
  const to = movedIn(at, rows.length, key) ?? 0;
  return { at: Math.max(0, Math.min(rows.length - 1, to + pageStep(key))), everything, digits: '' };
}

function entered(
  session: Session,
  rows: readonly ReviewRow[],
  { at, everything, digits }: Reviewing,
): Reviewing | ReviewWish {
  if (digits === '') return rows[at] ?? { at, everything, digits };
  const id = target(session, digits);
  return id === undefined ? { at, everything, digits: '', unknown: digits } : { kind: 'question', id };
}

function typedInReview(
  session: Session,
  rows: readonly ReviewRow[],
  { at, everything, digits }: Reviewing,
  text: string,
  words: ScreenWords,
): Reviewing | ReviewWish {
  if (/^\d$/.test(text)) return { at, everything, digits: (digits + text).slice(-3) };
  if (text === keys.back) return { kind: 'back' };
  const doing = rows.find(({ kind }) => kind !== 'question' && doingKey(kind, words) === text);
  if (doing !== undefined) return doing;
  if (text !== 'a') return { at, everything, digits: '' };
  // Where one is stays in sight when more is listed, or less.
  const others = reviewRows(session, !everything);
  const present = rows[at];
  const found = others.findIndex((row) => JSON.stringify(row) === JSON.stringify(present));
  return { at: Math.max(0, found), everything: !everything, digits: '' };
}
