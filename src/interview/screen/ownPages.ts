import { remarkKeys } from '../../model/remarkKeys.js';
import type { Backing } from '../asking.js';
import { ownWordsOf, withRemark } from '../session/ownWords.js';
import type { Session } from '../session/session.js';
import { beginningOf, remarkTitle } from '../text/ownText.js';
import { choose } from './choose.js';
import type { Desk } from './desk.js';
import { textLines } from './lines.js';
import { blank } from './page.js';
import { leftBy, persisted, type Scene, titleLines } from './scene.js';
import { typeText } from './typeText.js';

/** Lets a person write on the whole and on sections, one after the other, until they go back. */
export async function writeRemarks(start: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  let scene = start;
  for (let at = 0; scene.ending === undefined; ) {
    const { session } = scene;
    const list = remarkKeys(session.questionnaire);
    const { own } = desk.speech.words;
    const chosen = await choose<string>(desk, {
      head: titleLines(own.remarksTitle),
      above: ({ measure }) => [...textLines(own.remarksHelp, measure), blank],
      choices: list.map((id, position) => ({
        id,
        key: String(position + 1),
        label: labelOf(session, id, desk),
      })),
      start: at,
    });
    if ('left' in chosen) return chosen.left === 'back' ? scene : leftBy(scene, chosen.left);
    at = list.indexOf(chosen.id);
    scene = await writeRemark(chosen.id, scene, desk, backing);
  }
  return scene;
}

function labelOf(session: Session, key: string, { speech }: Desk): string {
  const title = remarkTitle(session, key, speech);
  const text = beginningOf(ownWordsOf(session).remarks[key]);
  return text === '' ? title : `${title}: ${text}`;
}

/** What was typed is kept also by who is interrupted; only going back discards it. */
async function writeRemark(key: string, scene: Scene, desk: Desk, backing: Backing): Promise<Scene> {
  const { own, screen } = desk.speech.words;
  const before = ownWordsOf(scene.session).remarks[key] ?? '';
  let latest = before;
  const typed = await typeText(desk, {
    head: titleLines(remarkTitle(scene.session, key, desk.speech)),
    above: ({ measure }) => [...textLines(own.remarkHelp, measure), blank],
    text: before,
    lines: true,
    onTyped: (text) => {
      latest = text;
    },
    keys: () => [
      [screen.key.enter, screen.does.save],
      [screen.key.altEnter, screen.does.newLine],
      [screen.key.shiftTab, screen.does.discard],
    ],
  });
  if ('left' in typed && typed.left === 'back') return scene;
  const text = ('text' in typed ? typed.text : latest).trim();
  const session = withRemark(scene.session, key, text);
  const saved = text === before ? scene : await persisted({ ...scene, session }, desk, backing);
  return 'left' in typed && typed.left !== 'back' ? leftBy(saved, typed.left) : saved;
}
