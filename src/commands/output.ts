import type { Output } from '../io.js';
import { commandWords } from '../locales/commandWords.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import { type Format, formatNames, formatOf, isBinary } from '../reports/registry.js';
import { type CommonOptions, type Context, hasColour } from './context.js';

/** Where a result goes: a file, opened before the work starts, or standard output. */
export function destination(context: Context, path: string | undefined): Output {
  if (path === undefined || path === '-') return { write: (content) => toStdout(context, content) };
  const file = context.io.files.prepare(path);
  return {
    write: (content) => {
      file.write(content);
      if (!context.quiet) context.io.stderr.write(`${commandWords(context.language).written(path)}\n`);
    },
  };
}

function toStdout({ io: { stdout } }: Context, content: string | Uint8Array): void | Promise<void> {
  return typeof content === 'string' ? stdout.write(content) : stdout.send(content);
}

/** The formats of a document: their names, how its files end, which are no text, and the one that is meant of itself. */
interface Formats<Name extends string> {
  names: readonly Name[];
  of(path: string | undefined): Name | undefined;
  isBinary(format: Name): boolean;
  usual: Name;
}

/** The format of a report: the one asked for, else by the ending of its file; terminal on a terminal, else Markdown. */
export function reportFormat(context: Context, options: CommonOptions): Format {
  const usual = isSeen(context, options) ? 'terminal' : 'markdown';
  return chosenFormat(context, options, { names: formatNames, of: formatOf, isBinary, usual });
}

/** The format of a document: the one asked for, else by the ending of its file, else the usual one. */
export function chosenFormat<Name extends string>(
  context: Context,
  options: CommonOptions,
  formats: Formats<Name>,
): Name {
  const { format, output } = options;
  const named = format === undefined ? formats.of(output) : allowedFormat(format, formats.names);
  const chosen = named ?? formats.usual;
  if (isSeen(context, options) && formats.isBinary(chosen)) {
    throw unusable({ code: 'binary-on-terminal', args: { format: chosen } });
  }
  return chosen;
}

/** Whether a result is shown on a terminal. */
function isSeen({ io }: Context, { output }: CommonOptions): boolean {
  return io.stdout.isTerminal && (output === undefined || output === '-');
}

/** A format that is allowed. Throws `Unusable` with the nearest one otherwise. */
export function allowedFormat<Name extends string>(value: string, allowed: readonly Name[]): Name {
  const known = allowed.find((name) => name === value);
  if (known) return known;
  throw unusable({
    code: 'invalid-choice',
    args: { option: '--format', value, allowed: [...allowed], nearest: nearest(value, allowed) },
  });
}

/** The terminal's width and colours, for what goes to standard output; plain text of 80 columns for a file. */
export function surface(context: Context, path: string | undefined): { columns: number; colour: boolean } {
  const { stdout } = context.io;
  if (path !== undefined && path !== '-') return { columns: 80, colour: false };
  return { columns: stdout.columns ?? 80, colour: hasColour(context, stdout) };
}

/** Refuses outputs that would overwrite an input. */
export function mustNotOverwrite(
  { io }: Context,
  inputs: readonly string[],
  outputs: readonly (string | undefined)[],
): void {
  for (const output of outputs) {
    const isInput = inputs.some(
      (input) => input !== '-' && output !== undefined && io.files.isSame(input, output),
    );
    if (isInput && output !== undefined) throw unusable({ code: 'output-is-input', args: { file: output } });
  }
}
