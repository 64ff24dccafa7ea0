import { inLanguage } from '../../model/language.js';
import type { Given } from '../../model/response.js';
import type { Backing } from '../asking.js';
import { agree, lostBetween } from '../session/answering.js';
import { type Asked, askedAt, askedNow, lacksEvidence } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { back, goOn, toReview } from '../session/walk.js';
import { answered, tallyNote } from '../text/tallyNote.js';
import { afterVotes, agreedAnswer } from './afterVotes.js';
import { type Outcome, outcomeOf } from './askQuestion.js';
import { type Kept, typedIn } from './begun.js';
import type { Desk } from './desk.js';
import { showHelp } from './help.js';
import { showOpening } from './opening.js';
import { noteEvidence, noteRemark } from './remark.js';
import { leftBy, movedTo, persisted, pointOut, type Scene } from './scene.js';

/** Asks the present question until it leads somewhere else; before the first one of a section, says what it is about. */
export async function atQuestion(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const asked = askedNow(scene.session);
  if (asked === undefined) return scene;
  const { section, question } = asked;
  if (section.intro === undefined || scene.introduced.includes(section.id)) {
    const outcome = await outcomeOf(asked, desk.begun.get(question.id) ?? {}, scene.session, desk);
    keep(outcome, asked, desk);
    return act(outcome, asked, scene, desk, backing);
  }
  const introduced = { ...scene, introduced: [...scene.introduced, section.id] };
  const read = await showOpening(asked, scene.session, desk);
  if (read === 'on') return introduced;
  return act({ wish: { kind: read }, kept: {} }, asked, introduced, desk, backing);
}

/** Keeps what was begun at a question: all of it where one comes straight back, else what was typed there. */
function keep({ wish, kept }: Outcome, asked: Asked, { begun, speech }: Desk): void {
  const { id } = asked.question;
  const isAnswered = wish.kind === 'given' || wish.kind === 'keep';
  const isAside = wish.kind === 'note' || wish.kind === 'evidence' || wish.kind === 'help';
  if (isAside) begun.set(id, kept);
  else {
    const { answer, ...remarks } = typedIn(asked, kept, speech.language);
    if (answer !== undefined && !isAnswered) begun.set(id, withoutPlace(kept));
    else if (Object.keys(remarks).length > 0) begun.set(id, { remarks });
    else begun.delete(id);
  }
}

/** What was begun, without where one stood. */
function withoutPlace({ draft: { at: _, ...draft } = {}, ...kept }: Kept): Kept {
  return { ...kept, draft };
}

/** Does what was asked for. */
async function act(
  { wish, kept }: Outcome,
  asked: Asked,
  scene: Scene,
  desk: Desk,
  backing: Backing,
): Promise<Scene> {
  const { session } = scene;
  const move = (to: Session) => movedTo(to, scene, desk, backing);
  switch (wish.kind) {
    case 'given':
      return record(wish.given, asked, scene, desk, backing);
    case 'keep':
    case 'skip':
      return move(goOn(session));
    case 'back':
      return move(back(session));
    case 'review':
      return move(toReview(session));
    case 'note':
    case 'evidence':
      return noteRemark(wish.kind, asked, scene, desk, backing);
    case 'help':
      return showHelp(asked, kept.isVote === true, scene, desk);
    case 'pause':
    case 'interrupted':
    case 'ended':
      return leftBy(scene, wish.kind);
  }
}

/** Records an answer, asks for evidence where it is expected, and goes on; saved before anything else is asked. */
async function record(
  given: Given,
  asked: Asked,
  scene: Scene,
  desk: Desk,
  backing: Backing,
): Promise<Scene> {
  const next = { ...scene, session: answered(scene.session, asked, given, desk.speech) };
  // The answer itself may have been taken away, on purpose.
  const lost = lostBetween(scene.session, next.session).filter((id) => id !== asked.question.id);
  if (given.kind !== 'votes' && lost.length === 0) return goOnFrom(next, desk, backing);
  const saved = await persisted(next, desk, backing);
  if (saved.ending !== undefined) return saved;
  if (given.kind === 'votes') return settle(saved, desk, backing);
  const told = await pointOut(lostText(lost, next.session, desk), saved, desk);
  return told.ending === undefined ? goOnFrom(told, desk, backing) : told;
}

/** What is said of answers that an answer has made void. */
function lostText(ids: readonly string[], session: Session, { speech: { words, language } }: Desk): string {
  return ids
    .flatMap((id) => askedAt(session, id) ?? [])
    .map(({ question: { id, title } }) =>
      words.answer.droppedFor(inLanguage(title, language), session.sequence.includes(id)),
    )
    .join('\n');
}

/** Shows the spread of a vote that has just been saved, and takes the answer that the room agrees on, if any. */
async function settle(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { session } = scene;
  const asked = askedNow(session);
  if (asked?.answer?.given.kind !== 'votes') return scene;
  const wish = await afterVotes(asked, asked.answer.given.votes, session, desk);
  if ('left' in wish) return wish.left === 'back' ? scene : leftBy(scene, wish.left);
  if (wish.id === 'goOn') return goOnFrom(scene, desk, backing);
  const agreed = await agreedAnswer(asked, asked.answer.given.votes, session, desk);
  if ('left' in agreed)
    return agreed.left === 'back' ? settle(scene, desk, backing) : leftBy(scene, agreed.left);
  const tally = tallyNote(asked, asked.answer.given.votes, desk.speech);
  return goOnFrom({ ...scene, session: agree(session, agreed.id, tally) }, desk, backing);
}

/** Goes on from an answer that was just given, by way of the evidence that it lacks. */
async function goOnFrom(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const asked = askedNow(scene.session);
  if (asked === undefined || !lacksEvidence(asked)) {
    return persisted({ ...scene, session: goOn(scene.session) }, desk, backing);
  }
  const saved = await persisted(scene, desk, backing);
  return saved.ending === undefined ? noteEvidence(asked, saved, desk, backing) : saved;
}
