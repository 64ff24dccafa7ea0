import type { Output } from '../io.js';
import { commandWords } from '../locales/commandWords.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Formats } from '../reports/formats.js';
import { type Format, type ReportContext, reportFormats } from '../reports/registry.js';
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

/** The format of a report: the one asked for, else by the ending of its file; terminal on a terminal, else Markdown. */
export function reportFormat(context: Context, options: CommonOptions): Format {
  return chosenFormat(context, options, reportFormats, usualText(context, options));
}

/** The format of a text for which nothing else is asked: terminal on a terminal, else Markdown. */
export function usualText(context: Context, options: CommonOptions): 'terminal' | 'markdown' {
  return isSeen(context, options) ? 'terminal' : 'markdown';
}

/** The format of a document: the one asked for, else by the ending of its file, else the usual one. */
export function chosenFormat<Name extends string>(
  context: Context,
  options: CommonOptions,
  formats: Formats<Name>,
  usual: Name,
): Name {
  const { format, output } = options;
  if (format === undefined || format === 'pdf') mustNotBePdf(format ?? output);
  const chosen =
    format === undefined ? formatByEnding(output, formats, usual) : allowedFormat(format, formats.names);
  if (isSeen(context, options) && formats.isBinary(chosen)) {
    throw unusable({ code: 'binary-on-terminal', args: { format: chosen } });
  }
  return chosen;
}

/** The format by a file's ending; an ending of another document is refused, any other means the usual one. */
export function formatByEnding<Name extends string>(
  path: string | undefined,
  { names, of }: Formats<Name>,
  usual: Name,
): Name {
  const format = of(path);
  if (format !== undefined || path === undefined) return format ?? usual;
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined || !documents.has(ending)) return usual;
  throw unusable({ code: 'ending-not-written', args: { file: path, ending, allowed: [...names] } });
}

/** Endings of files that programs open by them: what stands in such a file has to be what it says. */
const documents = new Set(
  'csv doc docx htm html json md ndjson odt ods pdf png rtf svg tsv txt xls xlsx xml yaml yml'.split(' '),
);

/** Whether a result is shown on a terminal. */
function isSeen({ io }: Context, { output }: CommonOptions): boolean {
  return io.stdout.isTerminal && (output === undefined || output === '-');
}

/** The format of a report beside the result, by the ending of its file; Markdown for any other ending. */
export function formatBeside(path: string): Format {
  mustNotBePdf(path);
  return formatByEnding(path, reportFormats, 'markdown');
}

/** A PDF is what a browser prints: what is asked to be one is refused, with how to get it. */
function mustNotBePdf(asked: string | undefined): void {
  if (asked === undefined || !/(^|\.)pdf$/i.test(asked)) return;
  const name = /[^/\\]\.pdf$/i.test(asked) ? asked.replace(/\.pdf$/i, '') : 'report';
  throw unusable({ code: 'pdf-by-browser', args: { html: `${name}.html`, pdf: `${name}.pdf` } });
}

/** A format that is allowed. Throws `Unusable` with the nearest one otherwise. */
export function allowedFormat<Name extends string>(
  value: string,
  allowed: readonly Name[],
  option = '--format',
): Name {
  const known = allowed.find((name) => name === value);
  if (known) return known;
  throw unusable({
    code: 'invalid-choice',
    args: { option, value, allowed: [...allowed], nearest: nearest(value, allowed) },
  });
}

/** What a report is written on: a terminal with its width and colours, or a file; and whose name it carries. */
export type Surface = Omit<ReportContext, 'language'>;

/** The terminal's width and colours, for what goes to standard output; plain text of 80 columns for a file. */
export function surface(context: Context, path: string | undefined): Surface {
  const { stdout } = context.io;
  if (path !== undefined && path !== '-') return paper(context);
  return { columns: stdout.columns ?? 80, colour: hasColour(context, stdout), brand: context.brand };
}

/** A file: plain text of 80 columns. */
export function paper({ brand }: Context): Surface {
  return { columns: 80, colour: false, brand };
}

/** Refuses outputs that would overwrite an input, or each other. */
export function mustNotOverwrite(
  { io }: Context,
  inputs: readonly string[],
  outputs: readonly (string | undefined)[],
): void {
  for (const [at, output] of outputs.entries()) {
    const isInput = inputs.some(
      (input) => input !== '-' && output !== undefined && io.files.isSame(input, output),
    );
    if (isInput && output !== undefined) throw unusable({ code: 'output-is-input', args: { file: output } });
    const isTwice = outputs.some(
      (other, place) =>
        place < at && other !== undefined && output !== undefined && io.files.isSame(other, output),
    );
    if (isTwice && output !== undefined) throw unusable({ code: 'output-twice', args: { file: output } });
  }
}
