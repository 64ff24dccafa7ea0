import type { Backing, Ending } from '../asking.js';
import { unansweredIn } from '../session/review.js';
import type { Session } from '../session/session.js';
import { choose } from './choose.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, line } from './page.js';
import { readPage } from './readPage.js';

/** Where asking on the screen stands. */
export interface Scene {
  session: Session;
  /** Whether everything is in the file. */
  isSaved: boolean;
  /** Whether one has stopped though not everything could be saved. */
  isGivenUp?: boolean;
  /** Sections whose introduction has been shown. */
  introduced: readonly string[];
  ending?: Ending | undefined;
}

/** Saves. Where that fails, says why and tries again on request; the answers stay in any case. */
export async function persisted(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  for (;;) {
    const { failed, notice, session } = backing.save(scene.session);
    desk.isUnsaved = failed !== undefined;
    if (failed === undefined) {
      const saved = { ...scene, session, isSaved: true };
      return notice === undefined ? saved : pointOut(notice, saved, desk);
    }
    const wish = await afterFailure(desk, failed);
    if (wish === 'goOn') return { ...scene, isSaved: false };
    if (wish !== 'retry') return { ...scene, isSaved: false, isGivenUp: true, ending: wish };
  }
}

/** Shows what somebody else did to the file, until it has been read. */
export async function pointOut(notice: string, scene: Scene, desk: Desk): Promise<Scene> {
  const { screen } = desk.speech.words;
  const read = await readPage(desk, {
    head: titleLines(screen.noticeTitle),
    body: ({ measure }) => textLines(notice, measure),
    goOn: screen.does.goOn,
  });
  return read === 'pause' || read === 'interrupted' || read === 'ended' ? leftBy(scene, read) : scene;
}

/** Goes where a step leads, and saves that; what could not be saved is tried again with the next answer. */
export async function movedTo(session: Session, scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const next = { ...scene, session };
  return session === scene.session || !scene.isSaved ? next : persisted(next, desk, backing);
}

async function afterFailure(desk: Desk, why: string): Promise<'retry' | 'goOn' | Ending> {
  const { saving, letter } = desk.speech.words.screen;
  const chosen = await choose<'retry' | 'goOn' | 'paused'>(desk, {
    head: ({ measure }) => [line(measure.margin + saving.title, 'alert'), blank],
    above: ({ measure, style }) => [...textLines(style.words.saving.failed(why), measure), blank],
    choices: [
      { id: 'retry', key: letter.retry, label: saving.retry },
      { id: 'goOn', key: letter.goOn, label: saving.goOn },
      { id: 'paused', key: 'q', label: saving.stop },
    ],
    start: 0,
    hasBack: false,
    hasPause: false,
  });
  if ('id' in chosen) return chosen.id;
  return chosen.left === 'interrupted' ? 'interrupted' : 'ended';
}

/** The scene after asking was left without an answer. */
export function leftBy(scene: Scene, left: 'pause' | 'interrupted' | 'ended'): Scene {
  if (left !== 'ended') return { ...scene, ending: left === 'pause' ? 'paused' : left };
  // Where nothing is missing, the end of the input is as good as finishing.
  return { ...scene, ending: unansweredIn(scene.session).length === 0 ? 'finished' : 'ended' };
}

/** A title at the top of a page, with a line below. */
export function titleLines(title: string) {
  return ({ measure, size }: Sheet) => [
    ...textLines(title, measure, { tone: 'accent' }),
    line(measure.margin + '─'.repeat(Math.max(1, size.columns - 1 - 2 * measure.margin.length)), 'soft'),
    ...(size.rows >= 16 ? [blank] : []),
  ];
}
