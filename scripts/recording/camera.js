// Takes the screen when it has settled, for as long as it is to be seen.

/** Today as the program writes it, and the day of every film. */
const [anyDay, filmDay] = [/\d{4}-\d\d-\d\d/g, '2026-11-23'];

/** A camera before a terminal. */
export function cameraFor(terminal) {
  const frames = [];
  let still = 0;
  const shot = async (seconds) => {
    await terminal.settled({ quiet: 120 });
    const { row, column, hidden } = terminal.cursor();
    const rows = terminal.cells().map((runs) => runs.map(dated));
    frames.push({ rows, cursor: hidden ? undefined : { row, column }, seconds });
  };
  return {
    terminal,
    /** Shows the screen for so many seconds. */
    shot,
    /** Types a text in pieces, and shows it after each of them. */
    async types(pieces, seconds) {
      for (const piece of pieces) {
        const before = terminal.text();
        terminal.type(piece);
        await terminal.until(() => terminal.text() !== before);
        await shot(seconds);
      }
    },
    /** The last shot is the picture where nothing moves. */
    still() {
      still = frames.length - 1;
    },
    taken: () => ({ frames, still }),
  };
}

const dated = (run) => ({ ...run, text: run.text.replaceAll(anyDay, filmDay) });
