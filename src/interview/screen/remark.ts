import { inLanguage } from '../../model/language.js';
import type { Backing } from '../asking.js';
import { evidence, note } from '../session/answering.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { goOn } from '../session/walk.js';
import { deniesEvidence, showsAnything } from '../typing/evidence.js';
import { type Remark, withBegun } from './begun.js';
import type { Desk, Sheet } from './desk.js';
import { textLines } from './lines.js';
import { blank, type Line } from './page.js';
import { headLines } from './progressHead.js';
import { leftBy, movedTo, persisted, type Scene } from './scene.js';
import { typeText } from './typeText.js';

/** Lets a person write the note or the evidence of a question, the earlier one before them; an empty one deletes it. */
export async function noteRemark(
  kind: Remark,
  asked: Asked,
  scene: Scene,
  desk: Desk,
  backing: Backing,
): Promise<Scene> {
  const text = asked.answer?.[kind] ?? '';
  const { does } = desk.speech.words.screen;
  const typed = await typeRemark(kind, text, asked, scene, desk, does.save);
  if ('text' in typed) {
    const said = typed.text.trim();
    const session = withRemark(kind, scene.session, kind === 'evidence' && isNone(said, desk) ? '' : said);
    return typed.text === text
      ? discarded(scene, desk, backing)
      : persisted({ ...scene, session }, desk, backing);
  }
  return typed.left === 'back' ? discarded(scene, desk, backing) : leftBy(scene, typed.left);
}

/** The scene without a remark that an earlier sitting had begun; saved where there was one. */
function discarded(scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  return movedTo(withBegun(scene.session, desk.begun, desk.speech), scene, desk, backing);
}

/** Asks for the evidence of an answer that has just been saved, then goes on; without any where the field stays empty. */
export async function noteEvidence(asked: Asked, scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const typed = await typeRemark(
    'evidence',
    '',
    asked,
    scene,
    desk,
    desk.speech.words.screen.does.goOnWithout,
  );
  if (!('text' in typed)) {
    return typed.left === 'back' ? discarded(scene, desk, backing) : leftBy(scene, typed.left);
  }
  const text = typed.text.trim();
  const session = isNone(text, desk) ? scene.session : evidence(scene.session, text);
  return persisted({ ...scene, session: goOn(session) }, desk, backing);
}

/** Whether a text says that there is no evidence. */
function isNone(text: string, { speech }: Desk): boolean {
  return text === '' || /^[-–−]$/.test(text) || deniesEvidence(text, speech);
}

function withRemark(kind: Remark, session: Session, text: string): Session {
  return (kind === 'note' ? note : evidence)(session, text);
}

async function typeRemark(
  kind: Remark,
  text: string,
  asked: Asked,
  { session }: Scene,
  desk: Desk,
  enter: string,
) {
  const { screen } = desk.speech.words;
  const { id } = asked.question;
  const before = desk.begun.get(id);
  const { [kind]: begun, ...others } = before?.remarks ?? {};
  const typed = await typeText(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    above: (sheet) => aboveLines(kind, asked, sheet),
    text: begun ?? text,
    lines: kind === 'note',
    onTyped: (now) => desk.begun.set(id, { ...before, remarks: { ...others, [kind]: now } }),
    keys: () => [
      [screen.key.enter, enter],
      ...(kind === 'note' ? [[screen.key.altEnter, screen.does.newLine] as [string, string]] : []),
      [screen.key.shiftTab, screen.does.discard],
    ],
    ...(kind === 'evidence' && {
      check: (typed: string) =>
        isNone(typed.trim(), desk) || showsAnything(typed) ? undefined : screen.noProof,
    }),
  });
  const isCutOff = 'left' in typed && typed.left !== 'back';
  if (!isCutOff) desk.begun.set(id, { ...before, remarks: others });
  return typed;
}

function aboveLines(kind: Remark, { question }: Asked, { style, measure }: Sheet): Line[] {
  const stake = question.gate?.withoutEvidence;
  return [
    ...textLines(inLanguage(question.ask, style.language), measure, { tone: 'strong' }),
    blank,
    ...textLines(style.words.screen[kind], measure),
    ...(kind === 'evidence' && stake !== undefined
      ? textLines(style.words.screen.stake(stake), measure)
      : []),
    blank,
  ];
}
