import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../src/', import.meta.url);

/** Every file of the source by its path below `src/`; scripts and tests stand outside and may do as they need. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort();

const textOf = new Map(files.map((path) => [path, readFileSync(new URL(path, root), 'utf8')]));

/** What a text imports: statically, for its types, or when first needed. */
function importsIn(text: string): string[] {
  const pattern = /(?:\bfrom|^import|\bimport\()\s*'([^']+)'/gm;
  return [...text.matchAll(pattern)].map(([, target = '']) => target);
}

/** What a file imports: a path below `src/`, or the name of a package. */
function importsOf(path: string): string[] {
  return importsIn(textOf.get(path) ?? '').map((target) =>
    target.startsWith('.')
      ? new URL(target.replace(/\.js$/, '.ts'), new URL(path, root)).href.slice(root.href.length)
      : target,
  );
}

/** Every import that goes from one place to another, as `from -> to`. */
function crossings(from: RegExp, to: RegExp): string[] {
  return files
    .filter((path) => from.test(path))
    .flatMap((path) => importsOf(path).map((target) => [path, target] as const))
    .filter(([, target]) => to.test(target))
    .map(([path, target]) => `${path} -> ${target}`);
}

/** A floor: files in `place` never import what `never` names. */
type Floor = [because: string, place: RegExp, never: RegExp];

const inSource =
  '((bin|cli|crew|io)\\.ts|(io|commandLine|commands|sources|scoring|interview|reports|model|locales)/)';
const below = (...allowed: string[]): RegExp => new RegExp(`^(?!(?:${allowed.join('|')})\\b)${inSource}`);

const directions: Floor[] = [
  ['the nouns stand on nothing, so that every part can speak of them', /^model\//, below('model')],
  [
    'sentences know the nouns that they speak of, and nobody who says them',
    /^locales\//,
    below('locales', 'model'),
  ],
  [
    'scores depend on the questionnaire and the answers alone: no sentence, no file, no screen changes them',
    /^scoring\//,
    below('scoring', 'model'),
  ],
  [
    'any source can be read without scoring it or showing it; the two meet in commands',
    /^sources\//,
    below('sources', 'model', 'locales'),
  ],
  [
    'the interview asks and never judges, so that a person is not led by the score; the two meet in commands',
    /^interview\//,
    below('interview', 'model', 'locales', 'io\\.ts'),
  ],
  [
    'a report shows an assessment, from wherever it came; it computes and reads nothing',
    /^reports\//,
    below('reports', 'model', 'locales'),
  ],
  [
    'a command takes what it needs as arguments; it does not know how it was called',
    /^commands\//,
    below('commands', 'sources', 'scoring', 'interview', 'reports', 'model', 'locales', 'io\\.ts'),
  ],
  [
    'the command line names a command and hands over; the work is in commands',
    /^(cli\.ts|commandLine\/)/,
    below('cli', 'commandLine', 'commands', 'model', 'locales', 'io\\.ts'),
  ],
  [
    'the process starts the program, a thread its helper; nothing starts these',
    /^(?!bin\.ts)/,
    /^(bin|crew)\.ts/,
  ],
  [
    'what a terminal or a file system does comes in as Io, so that everything else runs without one',
    /^(?!(bin|crew)\.ts|io\/)/,
    /^io\//,
  ],
];

const packages: Floor[] = [
  [
    'only the process and its Io touch the machine: everything else is tested without one',
    /^(?!(bin|crew|io)\.ts|io\/)/,
    /^node:/,
  ],
  ['a spinner belongs to the process', /^(?!bin\.ts|io\.ts|io\/)/, /^ora$/],
  [
    'the rest of the program can be called without a command line',
    /^(?!cli\.ts|commandLine\/)/,
    /^commander$/,
  ],
  [
    'a report is one layout; only what is shown on a terminal knows colours',
    /^(?!reports\/terminal|interview\/screen\/tones\.ts)/,
    /^chalk$/,
  ],
  ['a report is one layout; only the terminal dialect knows boxes', /^(?!reports\/terminal)/, /^cli-table3$/],
  [
    'one file turns a terminal into keys and a picture; the pages of the interview are tested without one',
    /^(?!interview\/screen\/device\.ts)/,
    /^@?inquirer/,
  ],
  [
    'the expression library parses and checks types; what it would give is decided in scoring by closures of ours',
    /^(?!model\/expression\/)/,
    /^@marcbachmann\/cel-js/,
  ],
  [
    'a zip is opened in one place, which bounds what comes out of it',
    /^(?!sources\/exports\/workbook\/container\.ts)/,
    /^yauzl$/,
  ],
  ['only the page draws charts and knows its own hash', /^(?!reports\/html\/)/, /^(d3-|@noble\/hashes)/],
  [
    'a drawing from elsewhere is parsed in one place, which makes it safe',
    /^(?!sources\/brand\/svg\.ts)/,
    /^htmlparser2$/,
  ],
  ['a zip is written in one place, without a clock', /^(?!reports\/zip\.ts)/, /^fflate/],
  [
    'scoring a questionnaire needs no library: the same plan takes one person or ten million rows',
    /^scoring\//,
    /^[a-z@][^/]*(?<!\.ts)$/,
  ],
  [
    'reports come from the assessment alone, which is data: nothing is left to parse',
    /^reports\//,
    /^(yaml|zod|csv-)/,
  ],
];

describe.each([
  ['one direction: bin, cli, commands, the four, model and locales', directions],
  ['each library has its place', packages],
])('%s', (_title, floors) => {
  it.each(floors)('%s', (_because, place, never) => {
    expect(files.some((path) => place.test(path))).toBe(true);
    expect(crossings(place, never)).toEqual([]);
  });
});

/** The code of a file without its comments. */
const codeOf = (path: string): string =>
  (textOf.get(path) ?? '').replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '');

describe('the same input gives the same bytes', () => {
  it.each([
    ['streams and the environment come in as Io', /\bprocess\.(?!ts)|\bconsole\./, /^(bin\.ts|io\/)/],
    ['the clock comes in as Io', /\bDate\.now\b|\bnew Date\(\)|\bperformance\./, /^io\//],
    ['nothing is left to chance', /\bMath\.random\b|\brandomUUID\b/, /^$/],
    [
      'the locale of the machine formats nothing',
      /\.toLocale\w+\(\)|\bIntl\.\w+\(\)|\blocaleCompare\(/,
      /^$/,
    ],
  ])('%s', (_because, pattern, allowed) => {
    const users = files.filter((path) => !allowed.test(path) && pattern.test(codeOf(path)));
    expect(users).toEqual([]);
  });
});

describe('the floors see every import', () => {
  it.each([
    ["import { a } from '../scoring/plan.js';", '../scoring/plan.js'],
    ["import type { A } from './a.js';", './a.js'],
    ["export { a } from './a.js';", './a.js'],
    ["import 'node:fs';", 'node:fs'],
    ["import {\n  a,\n  b,\n} from 'yaml';", 'yaml'],
    ["const { a } = await import('../reports/registry.js');", '../reports/registry.js'],
  ])('%s', (text, target) => {
    expect(importsIn(text)).toEqual([target]);
  });

  it('follows every relative import to a file that exists', () => {
    const targets = files.flatMap(importsOf).filter((target) => target.endsWith('.ts'));
    expect(targets.filter((target) => !textOf.has(target))).toEqual([]);
    expect(targets.length).toBeGreaterThan(files.length);
  });

  it('would find a crossing: commands do import scoring', () => {
    expect(crossings(/^commands\//, /^scoring\//)).not.toEqual([]);
  });
});
