import type { Terminal } from '../../io.js';
import type { Frame } from './device.js';

/** Hides the terminal's own cursor; it is shown where one types. */
export const hide = '\u001b[?25l';

const show = '\u001b[?25h';

const moveTo = (row: number, column: number) => `\u001b[${row + 1};${column + 1}H`;

/** Between these, a terminal that knows them shows nothing, so that no half-painted screen is seen. */
const frameMarks = ['\u001b[?2026h', '\u001b[?2026l'];

/** Paints frames by the library once it has begun, until then only keeps the latest. */
export function painterOn(output: Terminal['output']) {
  let repaint: ((text: string) => void) | undefined;
  let waiting: Frame | undefined;
  let height = 1;
  let hasEnded = false;
  const paint = (frame: Frame): void => {
    if (hasEnded) return;
    if (repaint === undefined) {
      waiting = frame;
      return;
    }
    const { lines, cursor } = frame;
    // The library paints from the last line that it has painted upwards.
    output.write(frameMarks[0] + hide + moveTo(height - 1, 0));
    height = lines.length;
    repaint(lines.join('\n'));
    output.write((cursor ? moveTo(cursor.row, cursor.column) + show : '') + frameMarks[1]);
  };
  return {
    paint,
    end(): void {
      hasEnded = true;
    },
    begin(by: (text: string) => void): void {
      repaint = by;
      if (waiting) paint(waiting);
    },
  };
}
