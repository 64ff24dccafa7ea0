import type { ScreenWords } from '../../locales/interviewScreen.js';
import type { Asked } from '../session/asked.js';
import type { Session } from '../session/session.js';
import { keys } from '../typing/typedLine.js';
import { leaving } from './questionFoot.js';
import { hasWayBack } from './wayBack.js';

type NamedKey = [key: string, does: string];

/** The keys that work where votes are counted; `isTight`: where there is no room for all, how to find the others. */
export function voteKeys(
  asked: Asked,
  text: string,
  session: Session,
  { key, does }: ScreenWords,
  isTight: boolean,
): NamedKey[] {
  const isCleared = asked.answer?.given.kind === 'votes';
  const enter = text.trim() !== '' ? does.save : isCleared ? does.clear : leaving(asked, does);
  const back: NamedKey[] = hasWayBack(session) ? [[key.shiftTab, does.back]] : [];
  if (isTight) return [[key.enter, enter], [key.tab, does.menu], ...back, [keys.help, does.help]];
  return [
    [key.enter, enter],
    ...back,
    [keys.votes, does.single],
    [keys.help, does.help],
    [keys.note, does.note],
    [keys.evidence, does.evidence],
    [`${keys['dont-know']} ${keys['not-applicable']}`, does.noValue],
    [keys.review, does.review],
    [keys.pause, does.pause],
  ];
}
