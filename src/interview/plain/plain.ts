import type { Io } from '../../io.js';
import { printable } from '../../locales/printable.js';
import { wrap } from '../../locales/wrap.js';
import type { Asking, Said, Speech } from '../asking.js';
import { startParagraphs } from '../text/startText.js';
import { chooseFile } from './chooseFile.js';
import { converse } from './conversation.js';
import { dialogue } from './dialogue.js';
import { askHead } from './head.js';

/** Asks line by line: over a pipe, for a screen reader, wherever nothing is to be painted over. */
export function plainAsking(io: Pick<Io, 'stdin' | 'stderr'>, start: Speech): Asking {
  let speech = start;
  const conversation = converse(io, (count) => speech.words.typing.severalLines(count));
  let style = { ...start, width: conversation.width };
  const say = (...parts: Said[]) => {
    for (const part of parts) {
      const isText = typeof part === 'string';
      conversation.say(isText ? wrap(part, style.width) : `  ${printable(part.command)}`);
    }
  };
  return {
    speak(next) {
      speech = next;
      style = { ...speech, width: conversation.width };
    },
    introduce: (session) => say(...startParagraphs(session, style), style.words.start.keys, ''),
    say,
    chooseFile: (files) => chooseFile(files, { conversation, style }),
    askHead: (head, fields) => askHead(head, fields, { conversation, style }),
    hold: (session, backing) => dialogue(session, { conversation, style, ...backing }),
    pending: (session) => session,
    leave: () => '',
    close: () => conversation.close(),
  };
}
