import type { Given } from '../../model/response.js';
import type { Backing } from '../asking.js';
import { type Asked, askedNow, lacksEvidence } from '../session/asked.js';
import { agree, answer, type Session } from '../session/session.js';
import { ownWay } from '../session/voting.js';
import { back, goOn, toReview } from '../session/walk.js';
import { givenText } from '../text/given.js';
import { commandMenu } from './commandMenu.js';
import { type Desk, shown } from './desk.js';
import { type Command, draftOf, pressed, type Wish } from './draft.js';
import { showHelp } from './help.js';
import { showOpening } from './opening.js';
import { questionPage } from './questionPage.js';
import { noteEvidence, noteRemark } from './remark.js';
import { leftBy, movedTo, persisted, type Scene } from './scene.js';
import { afterVotes, agreedAnswer, askVotes } from './votes.js';

/** What a question's screen leads to: a command, or the end of asking. */
type Outcome = Wish | Left;

/** How a screen is left without a command. */
type Left = { kind: 'interrupted' | 'ended' };

/** Asks the present question until it leads somewhere else; before the first one of a section, says what it is about. */
export async function atQuestion(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const asked = askedNow(scene.session);
  if (asked === undefined) return scene;
  const { section } = asked;
  if (section.intro === undefined || scene.introduced.includes(section.id)) {
    return act(await outcomeOf(asked, scene.session, desk), asked, scene, desk, backing);
  }
  const introduced = { ...scene, introduced: [...scene.introduced, section.id] };
  const read = await showOpening(asked, scene.session, desk);
  return read === 'on' ? introduced : act({ kind: read }, asked, introduced, desk, backing);
}

/** Asks for one answer or for votes, as the room wishes. */
async function outcomeOf(asked: Asked, session: Session, desk: Desk): Promise<Outcome> {
  let isVote = ownWay(asked) === 'votes' && asked.answer?.given.kind !== 'value';
  for (;;) {
    const outcome = isVote ? await askVotes(asked, session, desk) : await ask(asked, session, desk);
    const wish = outcome.kind === 'menu' ? await commandMenu(asked, session, desk) : outcome;
    if (wish.kind === 'votes') isVote = true;
    else if (wish.kind === 'single') isVote = false;
    else if (wish.kind !== 'stay') return wish;
  }
}

/** Shows a question until a key asks for something. */
async function ask(asked: Asked, session: Session, desk: Desk): Promise<Command | Left> {
  let draft = draftOf(asked, desk.speech.language);
  for (;;) {
    const key = await shown(desk, (sheet) => questionPage(draft, session, sheet));
    if (key.kind === 'interrupt') return { kind: 'interrupted' };
    if (key.kind === 'closed') return { kind: 'ended' };
    const next = pressed(draft, key, desk.speech);
    if ('kind' in next) return next;
    draft = next;
  }
}

/** Does what was asked for. */
async function act(
  outcome: Outcome,
  asked: Asked,
  scene: Scene,
  desk: Desk,
  backing: Backing,
): Promise<Scene> {
  const { session } = scene;
  const move = (to: Session) => movedTo(to, scene, desk, backing);
  switch (outcome.kind) {
    case 'given':
      return record(outcome.given, scene, desk, backing);
    case 'keep':
    case 'skip':
      return move(goOn(session));
    case 'back':
      return move(back(session));
    case 'review':
      return move(toReview(session));
    case 'note':
    case 'evidence':
      return noteRemark(outcome.kind, asked, scene, desk, backing);
    case 'help':
      return showHelp(asked, scene, desk);
    case 'pause':
    case 'interrupted':
    case 'ended':
      return leftBy(scene, outcome.kind);
  }
}

/** Records an answer, asks for evidence where it is expected, and goes on; saved before anything else is asked. */
async function record(given: Given, scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const answered = { ...scene, session: answer(scene.session, given) };
  if (given.kind !== 'votes') return goOnFrom(answered, desk, backing);
  const saved = await persisted(answered, desk, backing);
  return saved.ending === undefined ? settle(saved, desk, backing) : saved;
}

/** Shows the spread of a vote that has just been saved, and takes the answer that the room agrees on, if any. */
async function settle(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { session } = scene;
  const asked = askedNow(session);
  if (asked?.answer?.given.kind !== 'votes') return scene;
  const wish = await afterVotes(asked, asked.answer.given.votes, session, desk);
  if ('left' in wish) return wish.left === 'back' ? scene : leftBy(scene, wish.left);
  if (wish.id === 'goOn') return goOnFrom(scene, desk, backing);
  const agreed = await agreedAnswer(asked, session, desk);
  if ('left' in agreed)
    return agreed.left === 'back' ? settle(scene, desk, backing) : leftBy(scene, agreed.left);
  const { words } = desk.speech;
  const tally = words.votes.note(givenText(asked, asked.answer.given, { ...desk.speech, width: 80 }));
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
