// Waiting for what a stream of events brings about.
import { setTimeout as delay, setImmediate } from 'node:timers/promises';

const patienceOf = ({ timeout = 10_000 } = {}) => timeout;

/**
 * Lets others wait for conditions that are asked anew at every event.
 * @param {() => string} situation says how things stand, for the message of a wait in vain
 */
export function waitingRoom(situation) {
  const state = { waiting: new Set(), hasEnded: false, expected: 0, last: 0 };
  const look = (at) => {
    for (const each of [...state.waiting]) each(at);
  };
  return {
    /** An event has come; returns what is to be called when it has taken effect. */
    expect() {
      const at = performance.now();
      state.expected += 1;
      state.last = at;
      return () => {
        state.expected -= 1;
        look(at);
      };
    },
    /** Nothing will happen any more. */
    end() {
      state.hasEnded = true;
      look(performance.now());
    },
    hasEnded: () => state.hasEnded,
    until: (holds, patience) => until(state, holds, patience, situation),
    settled: (patience) => settled(state, patience, situation),
  };
}

/**
 * Resolves with the time of the event at which the condition holds; asks at once as well.
 * @param {object} state
 * @param {() => boolean} holds
 * @param {{ timeout?: number, what?: string } | undefined} patience
 * @param {() => string} situation
 * @returns {Promise<number>}
 */
function until(state, holds, patience, situation) {
  const { waiting } = state;
  return new Promise((resolve, reject) => {
    const leave = (then, value) => {
      waiting.delete(look);
      clearTimeout(timer);
      then(value);
    };
    const fail = (why) => leave(reject, inVain(why, patience?.what ?? 'what was waited for', situation));
    const look = (at) => {
      try {
        if (holds()) leave(resolve, at);
        else if (state.hasEnded) fail('The program has ended');
      } catch (error) {
        // A failure of the condition is told to who waits, not to who brings the event.
        leave(reject, error);
      }
    };
    const timeout = patienceOf(patience);
    const timer = setTimeout(() => fail(`${timeout} ms have passed`), timeout);
    waiting.add(look);
    look(performance.now());
  });
}

/** Resolves when no event has come for `quiet` milliseconds. */
async function settled(state, patience, situation) {
  const start = performance.now();
  const { quiet = 40 } = patience ?? {};
  for (;;) {
    const now = performance.now();
    const rest = Math.max(start, state.last) + quiet - now;
    if (state.hasEnded || (rest <= 0 && state.expected === 0)) return;
    if (now - start > patienceOf(patience))
      throw inVain(`${patienceOf(patience)} ms have passed`, 'a pause', situation);
    await delay(Math.max(1, rest));
    // Where this process was kept busy, timers come due before what is waiting to be read.
    await setImmediate();
  }
}

const inVain = (why, what, situation) => new Error(`${why} without ${what}.\n${situation()}`);
