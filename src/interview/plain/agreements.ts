import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Agreement } from '../../model/response.js';
import { type Agreeable, agreeables, withAgreement } from '../session/ownWords.js';
import { agreementText } from '../text/ownText.js';
import { typedDate } from '../typing/date.js';
import { chosenFrom, type Leaving, leaving, numbered } from './ownWords.js';
import { persist } from './persist.js';
import { isDash } from './remarks.js';
import type { State, Talk } from './state.js';

/** Asks who does what by when, as often as a number is given. */
export async function noteAgreements(start: State, talk: Talk): Promise<State> {
  const { conversation, style } = talk;
  let state: State = { ...start, shown: undefined };
  while (state.ending === undefined) {
    const list = agreeables(state.session);
    const titles = list.map(({ title, agreed }) => {
      const said = agreementText(agreed, style);
      return `${inLanguage(title, style.language)}${said === '' ? '' : `: ${said}`}`;
    });
    conversation.say(numbered(style.words.own.agreementsHelp, titles, talk));
    const about = await chosenFrom(list, talk);
    if (about === 'back') return state;
    if (about === 'ended' || about === 'paused') return leaving(state, about);
    const agreed = await agreementFor(about.chosen, talk);
    if (agreed === 'ended' || agreed === 'paused') return leaving(state, agreed);
    if (agreed === 'back') continue;
    const { id } = about.chosen;
    const session = withAgreement(state.session, id, agreed === 'none' ? undefined : agreed);
    state = await persist({ ...state, session }, talk);
  }
  return state;
}

/** Who, by when, and how it stands; `-` for who takes back what was agreed. */
async function agreementFor(
  { action, agreed }: Agreeable,
  talk: Talk,
): Promise<Agreement | 'none' | Leaving> {
  const { style, conversation } = talk;
  const { own } = style.words;
  conversation.say(wrap(inLanguage(action, style.language), style.width));
  const owner = await asked(own.ownerPrompt(agreed?.owner ?? undefined), talk, () => undefined);
  if ('left' in owner) return owner.left;
  if (isDash(owner.text)) return 'none';
  const known = agreed?.due ? own.date(agreed.due) : undefined;
  const due = await asked(own.duePrompt(known), talk, (text) =>
    text === '' || isDash(text) || typedDate(text) ? undefined : own.noDate,
  );
  if ('left' in due) return due.left;
  const present = agreed?.status ?? 'open';
  const status = await asked(own.statusPrompt(own.status[present]), talk, (text) =>
    text === '' || statusOf(text, own.status) ? undefined : own.noStatus,
  );
  if ('left' in status) return status.left;
  const who = owner.text === '' ? agreed?.owner : owner.text;
  const day = due.text === '' ? agreed?.due : typedDate(due.text);
  return {
    ...(who && { owner: who }),
    ...(day && { due: day }),
    status: status.text === '' ? present : (statusOf(status.text, own.status) ?? present),
  };
}

/** A status by its first letter, or its number in the order that is shown. */
function statusOf(text: string, words: Record<'open' | 'done', string>): 'open' | 'done' | undefined {
  const said = text.toLowerCase();
  const found = (['open', 'done'] as const).filter((each) => words[each].toLowerCase().startsWith(said));
  return found.length === 1 ? found[0] : undefined;
}

/** A line, asked for again while it is none of what is wanted. */
async function asked(
  prompt: string,
  { conversation, style }: Talk,
  problemOf: (text: string) => string | undefined,
): Promise<{ text: string } | { left: Leaving }> {
  for (;;) {
    const line = await conversation.ask(prompt);
    if (line === undefined) return { left: 'ended' };
    const text = line.trim();
    if (text === '<') return { left: 'back' };
    if (text.toLowerCase() === 'q') return { left: 'paused' };
    const problem = problemOf(text);
    if (problem === undefined) return { text };
    conversation.say(wrap(problem, style.width));
  }
}
