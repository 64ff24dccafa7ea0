// The built program's interview in a terminal, in a folder of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDrawn, placeOf } from '../terminal/page.js';
import { openTerminal } from '../terminal.js';

const program = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

/** An answers file as the program begins one, which leaves nothing to be asked before the first question. */
const answers = `questionnaire: social-business
version: 1.0.0
language: de
organization: Beispiel
respondent: {role: leadership, people: 1}
date: 2026-11-23
`;

/** Runs something in a folder with an answers file that says who answers, and takes the folder away again. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-bench-'));
  writeFileSync(join(folder, 'a.answers.yaml'), answers);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Starts the interview in that file. */
export function openInterview(folder, size = {}) {
  const { PATH } = process.env;
  const env = { PATH, HOME: folder, TERM: 'xterm-256color', LANG: 'de_DE.UTF-8' };
  const args = [program, 'assess', '--answers', 'a.answers.yaml'];
  return openTerminal({ command: process.execPath, args, cwd: folder, env, ...size });
}

/**
 * Goes on by Enter until a question can be answered: the first one is typed. Gives the milliseconds that the program
 * took, up to the arrival of each page: what this process takes to draw it into its emulator is not the program's.
 */
export async function toFirstQuestion(terminal) {
  let time = await terminal.timeOf(() => undefined, isDrawn);
  while (placeOf(terminal) === '' || terminal.cursor().hidden) {
    const before = terminal.text();
    time += await terminal.timeOf(
      () => terminal.press('enter'),
      () => isDrawn(terminal) && terminal.text() !== before,
    );
    // Where one types is shown last.
    await terminal.settled({ quiet: 0 });
  }
  return time;
}
