import { type Command, Option } from 'commander';
import type { Context } from '../commands/context.js';
import { formatsOf } from '../commands/formats.js';
import type { OptionName } from '../locales/commands.js';
import { commandWords } from '../locales/commandWords.js';
import { audiences } from '../model/audience.js';
import { isCalendarDate } from '../model/calendarDate.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { languages } from '../model/language.js';
import { nearest } from '../model/nearest.js';
import { platforms } from '../model/platform.js';

/** What the options of a command are made of: flags, and how a value is read. */
interface OptionSpec {
  flags: string;
  read?: (value: string, previous: unknown) => unknown;
  hidden?: boolean;
}

const collect = (value: string, previous: unknown): string[] => [
  ...((previous as string[] | undefined) ?? []),
  value,
];

/** Every option by its name in the locales. */
const specs: Record<Exclude<OptionName, 'help' | 'version'>, OptionSpec> = {
  questionnaire: { flags: '-q, --questionnaire <id or file>' },
  language: { flags: '-l, --language <language>', read: oneOf('--language', languages) },
  format: { flags: '-f, --format <format>' },
  from: { flags: '--from <format>', read: oneOf('--from', ['yaml', 'json', 'ndjson', 'csv', ...platforms]) },
  output: { flags: '-o, --output <file>' },
  organization: { flags: '--organization <name>' },
  common: { flags: '--common <file>', read: collect },
  noColor: { flags: '--no-color' },
  quiet: { flags: '--quiet' },
  date: { flags: '--date <date>', read: calendarDate },
  start: { flags: '--start <date>', read: calendarDate },
  referenceDoc: { flags: '--reference-doc <file>' },
  example: { flags: '--example' },
  answers: { flags: '--answers <file>' },
  audience: { flags: '--audience <role>', read: oneOf('--audience', audiences) },
  only: { flags: '--only <part>', read: oneOf('--only', ['gates', 'all']) },
  plain: { flags: '--plain' },
  noInput: { flags: '--no-input' },
  each: { flags: '--each' },
  verdict: { flags: '--verdict <least>', read: collect },
  released: { flags: '--released <milestone>', read: collect },
  min: { flags: '--min <name=score>', read: collect },
  maxWarnings: { flags: '--max-warnings <level=count>', read: collect },
  complete: { flags: '--complete' },
  acceptProvisional: { flags: '--accept-provisional' },
  report: { flags: '--report <file>', read: collect },
  mapping: { flags: '--mapping <file>' },
  config: { flags: '--config <file>' },
  skipInvalid: { flags: '--skip-invalid' },
  maxSize: { flags: '--max-size <MB>', read: megabytes },
  groupBy: { flags: '--group-by <column>' },
  individual: { flags: '--individual' },
  questions: { flags: '--questions' },
  reports: { flags: '--reports <folder>' },
  baseline: { flags: '--baseline <file>' },
  tolerance: { flags: '--tolerance <points>', read: pointsUpTo100 },
  waivers: { flags: '--waivers <file>' },
  exitCode: { flags: '--exit-code' },
  previous: { flags: '--previous <file>' },
  junit: { flags: '--junit <file>' },
  badge: { flags: '--badge <file>', read: badgeFile },
  reportsFormat: { flags: '--reports-format <format>' },
};

/** The options that every command takes. */
export const commonOptions = [
  'questionnaire',
  'language',
  'format',
  'from',
  'output',
  'organization',
  'common',
  'noColor',
  'quiet',
] as const;

/** The options of commands that read exports of surveys. */
export const exportOptions = ['mapping', 'skipInvalid', 'maxSize', 'config'] as const;

/** The options of commands that write for CI. */
export const ciOptions = ['junit', 'badge'] as const;

/** Adds options to a command, described in the language of the context. */
export function addOptions(
  command: Command,
  context: Context,
  names: readonly (keyof typeof specs)[],
): Command {
  for (const name of names) {
    const { flags, read } = specs[name];
    const described = commandWords(context.language).help.options[name];
    const formats = formatsFor(name, command.name());
    const option = new Option(flags, formats ? `${described}: ${formats.join(', ')}` : described);
    if (read) option.argParser(read);
    command.addOption(option);
  }
  return command;
}

/** The formats that an option takes. */
function formatsFor(name: OptionName, command: string): readonly string[] | undefined {
  if (name === 'reportsFormat') return formatsOf.report;
  return name === 'format' ? formatsOf[command] : undefined;
}

function oneOf(option: string, allowed: readonly string[]): (value: string) => string {
  return (value) => {
    if (allowed.includes(value)) return value;
    throw unusable({
      code: 'invalid-choice',
      args: { option, value, allowed: [...allowed], nearest: nearest(value, allowed) },
    });
  };
}

/** A size that may be read: a million megabytes are more than a machine has. */
function megabytes(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw unusable({ code: 'invalid-size', args: { option: '--max-size', value } });
}

/** Points by which a score may fall. */
function pointsUpTo100(value: string): number {
  if (/^\d{1,3}(\.\d+)?$/.test(value) && Number(value) <= 100) return Number(value);
  throw unusable({ code: 'invalid-points', args: { option: '--tolerance', value } });
}

/** A badge is JSON or a picture, by the ending of its file. */
function badgeFile(value: string, previous: unknown): string[] {
  if (/\.(json|svg)$/i.test(value)) return collect(value, previous);
  throw unusable({ code: 'invalid-badge', args: { value } });
}

function calendarDate(value: string): string {
  if (isCalendarDate(value)) return value;
  throw unusable({ code: 'invalid-date', args: { value } });
}
