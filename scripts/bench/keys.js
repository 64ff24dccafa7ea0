// How long it takes from a key press to the last of what it changes on the screen, through a pseudo-terminal, on the
// shipped questionnaire.

import { isDrawn, placeOf } from '../terminal/page.js';
import { median, quantile } from './figures.js';
import { inFolder, openInterview, toFirstQuestion } from './interview.js';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
];

/** The times by kind of key and size of the screen. */
export async function keyTimes() {
  const figures = [];
  for (const size of sizes) {
    const times = await inFolder((folder) => timesIn(folder, size));
    for (const [kind, own] of Object.entries(times)) {
      figures.push({
        name: `${kind} ${size.columns}×${size.rows}`,
        count: own.length,
        median: median(own),
        high: quantile(own, 0.95),
        most: Math.max(...own),
      });
    }
  }
  return figures;
}

async function timesIn(folder, size) {
  const terminal = openInterview(folder, size);
  await toFirstQuestion(terminal);
  const timed = timer(terminal);
  const early = await overview(timed);
  const enter = await throughAllQuestions(terminal, timed);
  // From the overview back to the last question, which is one with options.
  await timed('left');
  const late = await overview(timed);
  const times = {
    arrow: await inTurn(timed, ['down', 'up']),
    digit: await inTurn(timed, ['2', '3']),
    note: await note(timed),
    Escape: await leaveHelp(timed),
    'Enter that saves': enter,
    overview: [...early, ...late],
    resize: await resize(terminal, size),
  };
  await terminal.close();
  return times;
}

/** Presses a key, and tells how long it took until the page was another one, or had changed, to its last row. */
function timer(terminal) {
  return (key) => {
    const before = terminal.text();
    return terminal.timeOf(
      () => terminal.press(key),
      () => isDrawn(terminal) && terminal.text() !== before,
    );
  };
}

/** The times of keys that are pressed in turn. */
async function inTurn(timed, keys, count = 60) {
  const times = [];
  for (let at = 0; at < count; at += 1) times.push(await timed(keys[at % keys.length]));
  return times;
}

/** Leaves the help by Escape, some times. */
async function leaveHelp(timed) {
  const times = [];
  for (let at = 0; at < 30; at += 1) {
    await timed('?');
    times.push(await timed('escape'));
  }
  return times;
}

/** Opens the overview and leaves it, some times; only what opens it counts. */
async function overview(timed) {
  const times = await inTurn(timed, ['r', 'left'], 40);
  return times.filter((_, at) => at % 2 === 0);
}

/** Types a note, and discards it. */
async function note(timed) {
  await timed('n');
  const times = await inTurn(timed, [...'Protokoll']);
  await timed('shift-tab');
  return times;
}

/** Makes the window smaller and larger again. */
async function resize(terminal, { columns, rows }) {
  const times = [];
  for (let at = 0; at < 40; at += 1) {
    const before = terminal.output().length;
    const isSmall = at % 2 === 0;
    const time = await terminal.timeOf(
      () => terminal.resize(columns - (isSmall ? 10 : 0), rows - (isSmall ? 4 : 0)),
      () => terminal.output().length > before && isDrawn(terminal),
    );
    times.push(time);
  }
  return times;
}

/** Answers one question after the other up to the overview; the times of what records an answer and shows the next. */
async function throughAllQuestions(terminal, timed) {
  const times = [];
  while (placeOf(terminal) !== '') {
    const place = placeOf(terminal);
    const isAnswered = await answer(terminal, timed);
    const time = await timed('enter');
    if (isAnswered) times.push(time);
    // Evidence is asked for at the same place; without any it goes on.
    if (isAnswered && placeOf(terminal) === place) await timed('enter');
  }
  return times;
}

/** Answers a question up to the key that records it; false where there is nothing to answer. */
async function answer(terminal, timed) {
  const rows = terminal.screen();
  if (!terminal.cursor().hidden) {
    for (const key of '20') await timed(key);
    return true;
  }
  // What a section is about has no keys before its rows.
  if (!rows.some((row) => /^\s*(?:❯ )?\d+ {2}/.test(row))) return false;
  // Where several can be marked, the first one is gone to already.
  await timed(rows.some((row) => row.includes('[ ]')) ? 'space' : '1');
  return true;
}
