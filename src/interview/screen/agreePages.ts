import { inLanguage } from '../../model/language.js';
import type { Agreement } from '../../model/response.js';
import type { Backing } from '../asking.js';
import { type Agreeable, agreeables, withAgreement } from '../session/ownWords.js';
import { agreementText } from '../text/ownText.js';
import { typedDate } from '../typing/date.js';
import { type Chosen, choose } from './choose.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { leftBy, persisted, type Scene, titleLines } from './scene.js';
import { type Typed, typeText } from './typeText.js';

type Left = Extract<Typed, { left: string }>;

/** Lets a person note who does what by when, one action after the other, until they go back. */
export async function noteAgreements(start: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  let scene = start;
  for (let at = 0; scene.ending === undefined; ) {
    const list = agreeables(scene.session);
    const { own } = desk.speech.words;
    const chosen = await choose<number>(desk, {
      head: titleLines(own.agreementsTitle),
      above: ({ measure }) => [...textLines(own.agreementsHelp, measure), blank],
      choices: list.map((each, id) => ({ id, key: String(id + 1), label: labelOf(each, desk) })),
      start: at,
    });
    if ('left' in chosen) return chosen.left === 'back' ? scene : leftBy(scene, chosen.left);
    at = chosen.id;
    const about = list[at];
    if (about) scene = await noteAgreement(about, scene, desk, backing);
  }
  return scene;
}

function labelOf({ title, agreed }: Agreeable, { speech }: Desk): string {
  const said = agreementText(agreed, speech);
  return `${inLanguage(title, speech.language)}${said === '' ? '' : `: ${said}`}`;
}

async function noteAgreement(about: Agreeable, scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const agreed = await agreementFor(about, desk);
  if (agreed !== undefined && 'left' in agreed) {
    return agreed.left === 'back' ? scene : leftBy(scene, agreed.left);
  }
  return persisted({ ...scene, session: withAgreement(scene.session, about.id, agreed) }, desk, backing);
}

/** Who, by when, and how it stands; undefined: nothing is agreed any more. */
async function agreementFor(about: Agreeable, desk: Desk): Promise<Agreement | undefined | Left> {
  const { own } = desk.speech.words;
  const owner = await typed(about, own.owner, about.agreed?.owner ?? '', desk);
  if ('left' in owner) return owner;
  const due = await typed(about, own.due, about.agreed?.due ?? '', desk, own.noDate);
  if ('left' in due) return due;
  const status = await standing(about, desk);
  if ('left' in status) return status;
  if (status.id === 'none') return undefined;
  const [who, day] = [owner.text.trim(), typedDate(due.text)];
  return { ...(who !== '' && { owner: who }), ...(day !== undefined && { due: day }), status: status.id };
}

/** A line of text; with `noDate` only a date, or nothing. */
function typed(about: Agreeable, asks: string, text: string, desk: Desk, noDate?: string): Promise<Typed> {
  const { screen } = desk.speech.words;
  return typeText(desk, {
    ...framed(about, asks, desk),
    text,
    keys: () => [
      [screen.key.enter, screen.does.goOnOrLeave],
      [screen.key.shiftTab, screen.does.discard],
    ],
    ...(noDate !== undefined && {
      check: (said: string) => (said.trim() === '' || typedDate(said) ? undefined : noDate),
    }),
  });
}

function standing(about: Agreeable, desk: Desk): Promise<Chosen<'open' | 'done' | 'none'>> {
  const { own } = desk.speech.words;
  return choose<'open' | 'done' | 'none'>(desk, {
    ...framed(about, own.standing, desk),
    choices: [
      { id: 'open', key: '1', label: own.status.open },
      { id: 'done', key: '2', label: own.status.done },
      { id: 'none', key: '3', label: own.nothingAgreed },
    ],
    start: about.agreed?.status === 'done' ? 1 : 0,
  });
}

function framed({ title, action }: Agreeable, asks: string, { speech: { language } }: Desk) {
  return {
    head: titleLines(inLanguage(title, language)),
    above: ({ measure }: Sheet): Line[] => [
      ...textLines(inLanguage(action, language), measure),
      blank,
      ...textLines(asks, measure, { tone: 'strong' }),
      blank,
    ],
  };
}
