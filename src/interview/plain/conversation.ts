import type { Io } from '../../io.js';
import { printable } from '../../locales/printable.js';

/** Talking with a person line by line. */
export interface Conversation {
  /** Asks and waits for a line; undefined when the input has ended. */
  ask(prompt: string): Promise<string | undefined>;
  /** Shows lines of text. */
  say(text: string): void;
  /** Characters in a line. */
  width: number;
  /** Ends it, so that nothing waits for input any more. */
  close(): Promise<void>;
}

/** Starts to talk over standard input and standard error; input that nobody sees while it is typed is repeated. */
export function converse({ stdin, stderr }: Pick<Io, 'stdin' | 'stderr'>): Conversation {
  const lines = stdin.lines()[Symbol.asyncIterator]();
  return {
    async ask(prompt) {
      stderr.write(printable(prompt));
      const { value, done } = await lines.next();
      if (done === true) {
        stderr.write('\n');
        return undefined;
      }
      const line = printable(value);
      if (!stdin.isTerminal) stderr.write(`${line}\n`);
      return line;
    },
    say: (text) => stderr.write(`${printable(text)}\n`),
    width: Math.max(20, stderr.columns || 80),
    async close() {
      await lines.return?.();
    },
  };
}
