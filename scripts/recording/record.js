// The film of an interview, from what the built program really shows.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openTerminal } from '../terminal.js';
import { cameraFor } from './camera.js';
import { filmOf } from './film.js';
import { playInterview } from './story.js';

const program = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));
const size = { columns: 90, rows: 26 };

/** Plays the story in a shell of its own; returns the SVG, the same for the same program. */
export async function record() {
  const root = mkdtempSync(join(tmpdir(), 'readiness-film-'));
  const terminal = openTerminal(shellIn(root));
  try {
    const camera = cameraFor(terminal);
    await playInterview(camera);
    return filmOf({ title: 'readiness assess', ...size, ...camera.taken() });
  } finally {
    await terminal.close();
    rmSync(root, { recursive: true, force: true });
  }
}

/** A shell that has `readiness` on its path, and nothing of this machine. */
function shellIn(root) {
  const [home, bin] = [join(root, 'work'), join(root, 'bin')];
  for (const folder of [home, bin]) mkdirSync(folder);
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(bin, 'readiness'), script, { mode: 0o755 });
  const env = {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: home,
    TERM: 'xterm-256color',
    LANG: 'en_US.UTF-8',
    PS1: '$ ',
  };
  return { command: 'bash', args: ['--norc', '--noprofile', '--noediting'], cwd: home, env, ...size };
}
