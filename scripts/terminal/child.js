// A process in a pseudo-terminal, and all that it writes.
import { readSync } from 'node:fs';
import { constants } from 'node:os';
import pty from '@lydell/node-pty';

/** The pseudo-terminals that are open, in the order of their start. */
let open = [];

/**
 * Starts a process in a pseudo-terminal of its own. Whatever is done to it after its end does nothing.
 * @param {import('../terminal.d.ts').TerminalSetting} setting
 * @param {(bytes: Buffer) => void} receive takes what it writes, in pieces
 */
export function childOf({ command, args = [], cwd, env, columns, rows }, receive) {
  const { TERM = 'xterm-256color', ...variables } = defined(env ?? process.env);
  const size = { cols: columns, rows };
  const child = pty.spawn(command, [...args], {
    name: TERM,
    cwd: cwd ?? process.cwd(),
    env: variables,
    ...size,
  });
  open.push(child);
  // One character for each byte. Nothing has been read yet, and a line is still edited by characters of UTF-8, as
  // it would not be if the library were told so from the start.
  child.setEncoding('latin1');
  child.onData((bytes) => receive(Buffer.from(bytes, 'latin1')));
  readToTheEnd(child, receive);
  const ended = endOf(child);
  return { pid: child.pid, ended, ...terminalOf(child), ...signalsTo(child) };
}

const defined = (variables) =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined));

/** How it ended, when everything it had written is received. */
function endOf(child) {
  return new Promise((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      open = open.filter((one) => one !== child);
      resolve(signal ? { code: null, signal: signalName(signal) } : { code: exitCode, signal: null });
    });
  });
}

const signalName = (number) => Object.entries(constants.signals).find(([, each]) => each === number)?.[0];

function terminalOf(child) {
  const { _socket: socket } = child;
  return {
    write(text) {
      if (!socket.destroyed) child.write(text);
    },
    resize(columns, rows) {
      if (!socket.destroyed) child.resize(columns, rows);
    },
    hangUp() {
      // Every process inherits the pseudo-terminals that were open when it started.
      if (open.includes(child) && open.at(-1) !== child) {
        throw new Error('A terminal that was opened later keeps this one open; close it first.');
      }
      // `destroy` of the library itself would send a second SIGHUP after that of the system.
      socket.destroy();
    },
  };
}

function signalsTo(child) {
  const send = (pid, signal) => {
    if (!open.includes(child)) return;
    try {
      process.kill(pid, signal);
    } catch (error) {
      // It has just ended by itself.
      if (error.code !== 'ESRCH') throw error;
    }
  };
  return {
    kill: (signal) => send(child.pid, signal),
    /** Ends it with all that it has started. */
    endAll() {
      // It leads a group of its own, but not yet in the first moment.
      send(-child.pid, 'SIGKILL');
      send(child.pid, 'SIGKILL');
    },
  };
}

/**
 * Reads what is left when the terminal is closed: at the end of the process Node takes the first piece of it for the
 * last one.
 */
function readToTheEnd(child, receive) {
  const { _socket: socket, fd } = child;
  const { destroy } = socket;
  socket.destroy = (...reason) => {
    if (!socket.destroyed) for (const piece of piecesOf(fd)) receive(piece);
    return destroy.apply(socket, reason);
  };
}

/** What can be read without waiting. */
function* piecesOf(fd) {
  const room = Buffer.alloc(65_536);
  for (;;) {
    let length = 0;
    try {
      length = readSync(fd, room);
    } catch {
      // Nothing is there, or nobody is any more.
    }
    if (length === 0) return;
    yield Buffer.from(room.subarray(0, length));
  }
}
