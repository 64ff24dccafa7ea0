import type { Io } from '../../io.js';
import { printable } from '../../locales/printable.js';
import { wrap } from '../../locales/wrap.js';

/** Talking with a person line by line. */
export interface Conversation {
  /**
   * Asks and waits for a line; undefined when the input has ended. A paste of several lines is taken only where
   * `takesLines` says so of it: where one line answers, its other lines would answer what is asked next.
   */
  ask(prompt: string, takesLines?: (text: string) => boolean): Promise<string | undefined>;
  /** Shows lines of text. */
  say(text: string): void;
  /** Characters in a line. */
  width: number;
  /** Ends it, so that nothing waits for input any more. */
  close(): Promise<void>;
}

/**
 * Starts to talk over standard input and standard error; input that nobody sees while it is typed is repeated.
 * `severalLines` words that a paste of so many lines was not taken.
 */
export function converse(
  { stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>,
  severalLines: (count: number) => string,
): Conversation {
  const width = Math.max(20, stderr.columns || 80);
  const lines = stdin.lines()[Symbol.asyncIterator]();
  return {
    async ask(prompt, takesLines = () => false) {
      for (;;) {
        stderr.write(printable(prompt));
        const { value, done } = await lines.next();
        if (done === true) {
          stderr.write('\n');
          return undefined;
        }
        const text = printable(value);
        if (!stdin.isTerminal) stderr.write(`${text}\n`);
        const count = text.trim().split('\n').length;
        if (count === 1 || takesLines(text)) return text.replace(/^\s*\n|\s*\n\s*$/g, '');
        stderr.write(`${wrap(severalLines(count), width)}\n`);
      }
    },
    say: (text) => stderr.write(`${printable(text)}\n`),
    width,
    async close() {
      await lines.return?.();
    },
  };
}
