import type { Stream } from '../../io.js';
import { printable } from '../../locales/printable.js';
import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Asking, Backing, ChosenFile, Outcome, Said, Speech, Unfinished } from '../asking.js';
import type { Session } from '../session/session.js';
import { startParagraphs } from '../text/startText.js';
import { atQuestion } from './atQuestion.js';
import { atReview } from './atReview.js';
import { begunIn, withBegun } from './begun.js';
import { choose } from './choose.js';
import type { Desk } from './desk.js';
import type { Device } from './device.js';
import { askHeadPages, type HeadMemory, hasPagesBefore, knownIn } from './headPages.js';
import { textLines } from './lines.js';
import { blank } from './page.js';
import { isLong, readFirst, readSaid, saidLines } from './saidPages.js';
import { leftBy, persisted, type Scene, titleLines } from './scene.js';
import { tonesFor } from './tones.js';

/**
 * Asks on the screen of a terminal, a page for each question. What is said after it is closed goes to `after`, below
 * what stood there before.
 */
export function screenAsking(device: Device, after: Stream, start: Speech, colour: boolean): Asking {
  const desk: Desk = { device, speech: start, tones: tonesFor(colour), begun: new Map() };
  let said: Said[] = [];
  // What stood over the first page of the head, which one may go back to.
  let saidFirst: Said[] = [];
  const memory: HeadMemory = new Map();
  let isOpen = true;
  const take = (): Said[] => {
    const parts = said;
    said = [];
    return parts;
  };
  return {
    speak(speech) {
      desk.speech = speech;
    },
    introduce(session) {
      said = startParagraphs(session, desk.speech);
    },
    say(...parts) {
      if (isOpen) said.push(...parts);
      else for (const part of parts) after.write(`${printed(part, after.columns || 80)}\n`);
    },
    async chooseFile(files) {
      const ending = isLong(said, desk, files.length) ? await readFirst(take(), desk) : undefined;
      return ending === undefined ? chooseFile(files, take(), desk) : { ending };
    },
    async askHead(head, fields) {
      const isAsked = fields.some((field) => knownIn(head, field) === undefined);
      const ending = isAsked && isLong(said, desk) ? await readFirst(take(), desk) : undefined;
      if (ending !== undefined) return { head, ending };
      if (!hasPagesBefore(memory, fields)) saidFirst = [...said];
      const asked = await askHeadPages(head, fields, { above: saidLines(said), memory }, desk);
      if (asked.isBack) said = saidFirst;
      // It stood above the first field, whatever was answered there.
      else if (isAsked) take();
      return asked;
    },
    hold: (session, backing) => holdOnScreen(session, take(), desk, backing),
    pending: (session) => withBegun(session, desk.begun, desk.speech),
    leave: device.leave,
    async close() {
      if (!isOpen) return;
      isOpen = false;
      await device.close();
    },
  };
}

function printed(part: Said, width: number): string {
  return typeof part === 'string' ? wrap(part, width) : `  ${printable(part.command)}`;
}

/** Offers what was begun, and a new interview. */
async function chooseFile(files: readonly Unfinished[], said: Said[], desk: Desk): Promise<ChosenFile> {
  const { words, language } = desk.speech;
  const chosen = await choose<string | undefined>(desk, {
    head: titleLines(words.screen.startTitle),
    above: (sheet) => [
      ...saidLines(said)(sheet),
      ...textLines(words.unfinished.title, sheet.measure, { tone: 'strong' }),
      blank,
    ],
    choices: [
      ...files.map((one, at) => ({
        id: one.file,
        key: String(at + 1),
        label: words.unfinished.line({ ...one, title: inLanguage(one.title, language) }),
      })),
      { id: undefined, key: 'n', label: words.screen.newInterview },
    ],
    start: 0,
    hasBack: false,
  });
  if ('id' in chosen) return { file: chosen.id };
  return { ending: chosen.left === 'pause' || chosen.left === 'back' ? 'paused' : chosen.left };
}

/** Says what is to be said before the first question, then asks until an end is wished for. */
async function holdOnScreen(
  session: Session,
  said: Said[],
  desk: Desk,
  { save, outlook }: Backing,
): Promise<Outcome> {
  let scene: Scene = { session, isSaved: true, introduced: startedSections(session) };
  desk.begun = begunIn(session);
  const backing: Backing = { save: (one) => save(withBegun(one, desk.begun, desk.speech)), outlook };
  if (said.length > 0) scene = await begin(scene, said, desk);
  do scene = await leaving(await askOn(scene, desk, backing), desk, backing);
  while (scene.ending === undefined);
  const isSaved = scene.isSaved || backing.save(scene.session).failed === undefined;
  return { ending: scene.ending, session: scene.session, isSaved };
}

/** Asks until an end is wished for. */
async function askOn(start: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  let scene = start;
  while (scene.ending === undefined) {
    const at = scene.session.position === null ? atReview : atQuestion;
    scene = await at(scene, desk, backing);
  }
  return scene;
}

/** Saves what is left to save at the end; where that fails and one would rather go on, it is the end no longer. */
async function leaving(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { ending } = scene;
  // Who finishes wants nothing of what was only begun.
  if (ending === 'finished') desk.begun = new Map();
  const session = withBegun(scene.session, desk.begun, desk.speech);
  const left = session === scene.session ? scene : { ...scene, session, isSaved: false };
  if (left.isSaved || scene.isGivenUp || (ending !== 'finished' && ending !== 'paused')) return left;
  const saved = await persisted({ ...left, ending: undefined }, desk, backing);
  return saved.isSaved ? { ...saved, ending } : saved;
}

/** Sections in which something was asked before: whoever resumes there knows what they are about. */
function startedSections({ questionnaire, history }: Session): string[] {
  return questionnaire.sections
    .filter(({ questions }) => questions.some(({ id }) => history.includes(id)))
    .map(({ id }) => id);
}

async function begin(scene: Scene, said: Said[], desk: Desk): Promise<Scene> {
  const { does } = desk.speech.words.screen;
  const read = await readSaid(said, scene.session.history.length > 0 ? does.goOn : does.begin, desk);
  return read === 'pause' || read === 'interrupted' || read === 'ended' ? leftBy(scene, read) : scene;
}
