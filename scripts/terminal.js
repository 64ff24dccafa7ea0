// Runs a program in a pseudo-terminal and reads its screen: for tests, measurements and recordings. What each
// function does stands in terminal.d.ts.
import { childOf } from './terminal/child.js';
import { emulatorOf } from './terminal/emulator.js';
import { bytesOf } from './terminal/keys.js';
import { waitingRoom } from './terminal/waiting.js';

/**
 * Starts a program in a pseudo-terminal of its own.
 * @param {import('./terminal.d.ts').TerminalSetting} setting
 * @returns {import('./terminal.d.ts').Terminal}
 */
export function openTerminal({ columns = 80, rows = 24, ...setting }) {
  // What the emulator answers goes to a child that is there before anything can ask.
  const emulator = emulatorOf(columns, rows, (text) => child.write(text));
  const room = waitingRoom(() => pictureOf(emulator));
  const chunks = [];
  const receive = (bytes) => {
    chunks.push(bytes);
    emulator.draw(bytes, room.expect());
  };
  const child = childOf({ ...setting, columns, rows }, receive);
  const exited = child.ended.then(async (exit) => {
    await emulator.drawn();
    room.end();
    return exit;
  });
  const terminal = {
    pid: child.pid,
    exited,
    output: () => Buffer.concat(chunks).toString(),
    ...typing(child, emulator),
    ...reading(emulator),
    kill: child.kill,
    hangUp: child.hangUp,
    resize(...size) {
      // The emulator comes first, so that what the program draws for the new size finds it.
      emulator.resize(...size);
      child.resize(...size);
    },
    async close() {
      child.endAll();
      await exited;
    },
  };
  return Object.assign(terminal, waits(terminal, room));
}

function typing({ write }, { modes }) {
  return {
    type: write,
    press(...keys) {
      for (const key of keys) write(bytesOf(key, modes().applicationCursorKeys));
    },
    paste(text) {
      const typed = text.replaceAll(/\r?\n/g, '\r');
      write(modes().bracketedPaste ? `\x1b[200~${typed}\x1b[201~` : typed);
    },
  };
}

function reading(emulator) {
  const { screen, cells, cursor, size, isAlternate, modes } = emulator;
  return { screen, cells, cursor, size, isAlternate, modes, text: () => textOf(emulator) };
}

const textOf = ({ screen }) => screen().join('\n').replace(/\n+$/, '');

function pictureOf(emulator) {
  const { row, column, hidden } = emulator.cursor();
  const frame = emulator.modes().synchronizedOutput ? ', in the middle of a frame' : '';
  const where = `cursor in row ${row}, column ${column}${hidden ? ', hidden' : ''}`;
  return `The screen (${where}${frame}):\n${textOf(emulator).replaceAll(/^/gm, '| ')}`;
}

function waits(terminal, room) {
  // A frame that is still being drawn is not yet to be seen.
  const isSeen = () => room.hasEnded() || !terminal.modes().synchronizedOutput;
  const until = (predicate, patience) => room.until(() => isSeen() && predicate(terminal), patience);
  return {
    async until(predicate, patience) {
      await until(predicate, patience);
    },
    async waitFor(wanted, patience) {
      const what = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
      await until(() => isIn(terminal.screen().join('\n'), wanted), { ...patience, what });
    },
    settled: room.settled,
    async timeOf(action, predicate, patience) {
      if (predicate(terminal)) throw new Error('What is to be timed is on the screen already.');
      const start = performance.now();
      action();
      return (await until(predicate, patience)) - start;
    },
  };
}

// A search starts at the beginning, whatever the flags of the expression and its earlier uses.
const isIn = (text, wanted) =>
  typeof wanted === 'string' ? text.includes(wanted) : text.search(wanted) >= 0;
