import type { Io } from '../../io.js';
import { printable } from '../../locales/printable.js';
import { wrap } from '../../locales/wrap.js';
import type { Asking, Said } from '../asking.js';
import { unansweredIn } from '../session/review.js';
import { isKnown } from './head.js';

/** What stands in for asking where no question may be put: everything that would be asked counts as left open. */
export function unasked({ stderr }: Pick<Io, 'stderr'>): Asking {
  const width = stderr.columns || 80;
  return {
    speak: () => undefined,
    introduce: () => undefined,
    say(...parts: Said[]) {
      for (const part of parts)
        stderr.write(`${typeof part === 'string' ? wrap(part, width) : `  ${printable(part.command)}`}\n`);
    },
    chooseFile: async () => ({}),
    askHead: async (head, fields) =>
      fields.every((field) => isKnown(head, field)) ? { head } : { head, ending: 'ended' },
    hold: async (session) => ({
      ending: unansweredIn(session).length === 0 ? 'finished' : 'ended',
      session,
      isSaved: true,
    }),
    pending: (session) => session,
    leave: () => '',
    close: async () => undefined,
  };
}
