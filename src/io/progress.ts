import type { Progress, ProgressState } from '../io.js';

/** How often it is said anew, in milliseconds. */
const often = 200;

/** What takes less is not worth a word. */
const silence = 1000;

/** Says how far something is on a terminal's standard error, with a spinner; nothing before a second has passed. */
export function progressOn(
  stream: NodeJS.WriteStream,
  bytes: number | undefined,
  say: (state: ProgressState) => string,
): Progress {
  const start = performance.now();
  let spinner: { text: string; stop(): unknown } | undefined;
  let isBegun = false;
  let isOver = false;
  let last = 0;
  const begin = async (text: string): Promise<void> => {
    const { default: ora } = await import('ora');
    if (!isOver) spinner = ora({ stream, text, discardStdin: false }).start();
  };
  return {
    update(rows, done) {
      const passed = performance.now() - start;
      if (isOver || passed < silence || passed - last < often) return;
      last = passed;
      const seconds = passed / 1000;
      const left = bytes && done > 0 ? (seconds * (bytes - done)) / done : undefined;
      const text = say({
        rows,
        rate: Math.round(rows / seconds),
        ...(left !== undefined && { seconds: Math.ceil(left) }),
      });
      if (spinner) spinner.text = text;
      else if (!isBegun) void begin(text);
      isBegun = true;
    },
    stop() {
      isOver = true;
      spinner?.stop();
    },
  };
}
