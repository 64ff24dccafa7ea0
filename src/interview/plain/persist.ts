import { wrap } from '../../locales/wrap.js';
import type { Conversation } from './conversation.js';
import type { State, Talk } from './state.js';

/** Saves. Where that fails, says why and tries again on request; the answers stay in any case. */
export async function persist(state: State, { conversation, style, save }: Talk): Promise<State> {
  const { saving } = style.words;
  const unsaved = { ...state, isSaved: false };
  for (;;) {
    const { failed, notice, session } = save(state.session);
    if (notice !== undefined) conversation.say(wrap(notice, style.width));
    if (failed === undefined) return { ...state, session, isSaved: true };
    conversation.say(wrap(saving.failed(failed), style.width));
    const wish = await wishAfterFailure(conversation, saving.prompt);
    if (wish === 'stop') return { ...unsaved, ending: 'paused' };
    if (wish === 'ended') return { ...unsaved, ending: 'ended' };
    if (wish === 'goOn') {
      conversation.say(wrap(saving.goOn, style.width));
      return unsaved;
    }
  }
}

type Wish = 'retry' | 'goOn' | 'stop' | 'ended';

/** Takes no other line for a wish: it may have been typed ahead as an answer. */
async function wishAfterFailure(conversation: Conversation, prompt: string): Promise<Wish> {
  const wishes: Record<string, Wish> = { '': 'retry', w: 'goOn', q: 'stop' };
  for (;;) {
    const line = await conversation.ask(prompt);
    if (line === undefined) return 'ended';
    const wish = wishes[line.trim().toLowerCase()];
    if (wish !== undefined) return wish;
  }
}
