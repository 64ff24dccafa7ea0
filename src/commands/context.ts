import type { Io, Stream } from '../io.js';
import type { Brand } from '../model/brand.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';

/** What every command is given besides its own options. */
export interface Context {
  io: Io;
  /** The language that the command line asks for. */
  asked: Language | undefined;
  /** The language of prompts and diagnostics: the one asked for, else a file's, else the environment's. */
  language: Language;
  noColor: boolean;
  quiet: boolean;
  /** Whose name reports carry, once the project file was read. */
  brand?: Brand | undefined;
}

/** What every command line may say. */
export interface CommonOptions {
  questionnaire?: string;
  from?: string;
  format?: string;
  output?: string;
  organization?: string;
  common?: string[];
  /** What the columns of an export mean. */
  mapping?: string;
  /** Whether rows with problems are left out. */
  skipInvalid?: boolean;
  /** The project file. */
  config?: string;
  /** How many megabytes are read of an export. */
  maxSize?: number;
}

/** Lets prompts and diagnostics speak a file's language, unless the command line asked for one. */
export function speak(context: Context, language: Language | undefined): void {
  if (language && !context.asked) context.language = language;
}

/** Whether a stream gets colours (https://no-color.org). */
export function hasColour({ io, noColor }: Pick<Context, 'io' | 'noColor'>, stream: Stream): boolean {
  return stream.isTerminal && !noColor && !io.env.NO_COLOR;
}

/** Writes diagnostics to standard error; advice only where it is wanted. */
export async function tell(context: Context, diagnostics: readonly Diagnostic[]): Promise<void> {
  const told = diagnostics.filter(({ level }) => level === 'error' || !context.quiet);
  if (told.length === 0) return;
  const { renderDiagnostic } = await import('../locales/diagnostics.js');
  const { stderr } = context.io;
  for (const diagnostic of told) {
    const text = renderDiagnostic(diagnostic, context.language, stderr.columns);
    stderr.write(`${context.io.env.GITHUB_ACTIONS === 'true' ? commandless(text) : text}\n`);
  }
}

/** Text in which a runner that reads the log finds no command: a diagnostic shows lines of files, whatever they hold. */
function commandless(text: string): string {
  return text.replaceAll('##[', '## [').replaceAll(/^(\s*)::/gm, '$1: :');
}
