import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { ChosenFile, Unfinished } from '../asking.js';
import { typedNumber } from '../typing/number.js';
import { readLine } from '../typing/typedLine.js';
import type { Talk } from './state.js';

/** Lists interviews that were begun, and takes the number of the one to go on with; Enter begins a new one. */
export async function chooseFile(
  files: readonly Unfinished[],
  { conversation, style }: Pick<Talk, 'conversation' | 'style'>,
): Promise<ChosenFile> {
  const { unfinished } = style.words;
  conversation.say(wrap(unfinished.title, style.width));
  for (const [at, one] of files.entries()) {
    conversation.say(
      `  ${at + 1}  ${unfinished.line({ ...one, title: inLanguage(one.title, style.language) })}`,
    );
  }
  for (;;) {
    const line = await conversation.ask(unfinished.prompt);
    if (line === undefined) return { ending: 'ended' };
    const typed = readLine(line, true);
    if (typed.kind === 'skip') return {};
    if (typed.kind === 'pause') return { ending: 'paused' };
    const read = typed.kind === 'answer' ? typedNumber(typed.text) : undefined;
    const chosen = read?.kind === 'number' ? files[read.value - 1] : undefined;
    if (chosen) return { file: chosen.file };
    conversation.say(wrap(unfinished.unknown(files.length), style.width));
  }
}
