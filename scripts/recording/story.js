// What is shown: an interview is begun, a number is given, a vote counted, an option chosen with its evidence; then what
// is possible, and how to go on another day.
import { readFileSync } from 'node:fs';
import { isDrawn, placeOf } from '../terminal/page.js';

const questionnaire = new URL('../../dist/questionnaires/social-business.json', import.meta.url);

/** The number of a question while none is hidden. */
function numberOf(id) {
  const { sections } = JSON.parse(readFileSync(questionnaire, 'utf8')).definition;
  const asked = sections.flatMap(({ questions }) => questions).filter(({ type }) => type !== 'computed');
  return asked.findIndex((question) => question.id === id) + 1;
}

/** Plays the whole story before a camera at a shell. */
export async function playInterview(camera) {
  await begin(camera);
  await giveNumbers(camera);
  await vote(camera);
  await chooseWithEvidence(camera);
  await pause(camera);
}

async function begin({ terminal, shot, types }) {
  await terminal.waitFor('$');
  await shot(0.8);
  await types(['read', 'iness', ' asse', 'ss'], 0.15);
  await onward(terminal, 'enter');
  await shot(1.6);
  await types(['Nor', 'thw', 'ind'], 0.2);
  await onward(terminal, 'enter');
  await shot(0.9);
  await onward(terminal, '1');
  await shot(0.6);
  await onward(terminal, 'enter');
  await types(['8'], 0.6);
  await onward(terminal, 'enter');
}

async function giveNumbers({ terminal, shot, types }) {
  await shot(1.1);
  await onward(terminal, 'enter');
  await shot(0.4);
  await types(['12', '00'], 0.3);
  await onward(terminal, 'enter');
  // The other facts, in quick motion.
  for (const answer of ['300', '1', '1', '3', '2', '16', '40', 'A wiki, years ago']) {
    await types([answer], 0.15);
    await onward(terminal, 'enter');
  }
}

async function vote({ terminal, shot, types, still }) {
  await mustBeAt(terminal, 'beliefRunsItself');
  await shot(1.3);
  await onward(terminal, 'enter');
  await shot(0.7);
  await types(['0', ' 3', ' 0', ' 5', ' 0'], 0.3);
  await onward(terminal, 'enter');
  await shot(1.8);
  still();
  await onward(terminal, 'enter');
}

async function chooseWithEvidence({ terminal, shot, types }) {
  await onward(terminal, 'r');
  await types([...String(numberOf('dataProtection'))], 0.3);
  await onward(terminal, 'enter');
  await mustBeAt(terminal, 'dataProtection');
  await shot(0.6);
  await onward(terminal, 'enter');
  await shot(0.7);
  for (let row = 0; row < 3; row += 1) {
    await onward(terminal, 'down');
    await shot(0.35);
  }
  await onward(terminal, 'enter');
  await shot(0.5);
  await types(['Record of ', 'processing, ', '12 May'], 0.35);
  await onward(terminal, 'enter');
}

async function pause({ terminal, shot }) {
  await onward(terminal, 'r');
  await shot(2.6);
  terminal.press('q');
  await terminal.until(() => !terminal.isAlternate() && terminal.screen()[terminal.cursor().row] === '$');
  await shot(4);
}

/** Presses a key and waits for what it leads to, to the last row. */
async function onward(terminal, key) {
  await terminal.settled({ quiet: 120 });
  const before = terminal.text();
  terminal.press(key);
  await terminal.until(() => isDrawn(terminal) && terminal.text() !== before);
}

async function mustBeAt(terminal, id) {
  const number = numberOf(id);
  if (placeOf(terminal).startsWith(`[${number}/`)) return;
  throw new Error(`The story no longer fits the questionnaire: it is not at ${id}.\n${terminal.text()}`);
}
