import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { openTerminal, type Terminal } from '../../scripts/terminal.js';

/** The built program. */
export const program = fileURLToPath(new URL('../../dist/bin.js', import.meta.url));

/** How a program of a test is started. */
export interface Setting {
  /** 80 where it is left out. */
  columns?: number;
  /** 24 where it is left out. */
  rows?: number;
  /** What differs from the environment that every test has; undefined takes a variable away. */
  env?: Record<string, string | undefined>;
  /** Files that are written into the folder of the test first, by name. */
  files?: Record<string, string>;
}

/** The folders of the running test. */
interface Place {
  work: string;
  home: string;
}

let present: Place | undefined;

/** The folders of the running test: made when first asked for, and removed after it. */
function place(): Place {
  if (present) return present;
  const root = mkdtempSync(join(tmpdir(), 'readiness-terminal-'));
  const made = { work: join(root, 'work'), home: join(root, 'home') };
  for (const folder of Object.values(made)) mkdirSync(folder);
  onTestFinished(() => {
    present = undefined;
    rmSync(root, { recursive: true, force: true });
  });
  present = made;
  return made;
}

/** The folder that the programs of the running test work in. */
export const folder = (): string => place().work;

/** The names in the folder of the running test. */
export const filesThere = (): string[] => readdirSync(folder()).sort();

/** The content of a file in the folder of the running test. */
export const contentOf = (name: string): string => readFileSync(join(folder(), name), 'utf8');

/** The same environment on every machine; a test may differ in what it names. */
function environment(own: Setting['env']): Record<string, string | undefined> {
  const { PATH } = process.env;
  return { PATH, HOME: place().home, TERM: 'xterm-256color', LANG: 'de_DE.UTF-8', ...own };
}

/** Starts a program in a terminal, in the folder of the running test; it is ended after the test. */
export function start(command: string, args: readonly string[], setting: Setting = {}): Terminal {
  const { files = {}, env, ...size } = setting;
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder(), name), content);
  const terminal = openTerminal({ command, args, cwd: folder(), env: environment(env), ...size });
  onTestFinished(() => terminal.close());
  return terminal;
}

/** Starts the built program's `readiness assess` in a terminal, in German unless the environment says otherwise. */
export function assess(args: readonly string[], setting?: Setting): Terminal {
  if (!existsSync(program)) throw new Error('The program is not built: npm run build.');
  return start(process.execPath, [program, 'assess', ...args], setting);
}

/** The screen as text that is the same on every day. */
export const screenshot = (terminal: Terminal): string =>
  terminal.text().replaceAll(/\d{4}-\d\d-\d\d/g, '<date>');
