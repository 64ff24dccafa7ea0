import { mappingWords } from '../locales/mappingWords.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import { type Context, tell } from './context.js';
import { mappingOf, namedQuestionnaire, openedAnyway } from './exports.js';
import type { InputOptions } from './inputs.js';
import { defaultQuestionnaire, loadQuestionnaire } from './load.js';
import { allowedFormat, destination, mustNotOverwrite } from './output.js';
import { reconciliation } from './reconciliation.js';

const formats = ['terminal', 'yaml'] as const;

/**
 * Shows what the columns and cells of an export are taken for, and writes that as a mapping: with `-o` to a file, with
 * `-f yaml` instead of what is shown.
 */
export async function mapping(context: Context, file: string, options: InputOptions): Promise<number> {
  const { io, language } = context;
  const format = options.format ? allowedFormat(options.format, formats) : 'terminal';
  mustNotOverwrite(context, [file], [options.output]);
  const output = options.output === undefined ? undefined : destination(context, options.output);
  const reference = await namedQuestionnaire(io, options.questionnaire, options.mapping);
  const questionnaire = await loadQuestionnaire(io, reference ?? defaultQuestionnaire);
  const given = await mappingOf(io, options.mapping, questionnaire);
  const pieces = file === '-' ? io.stdin.pieces() : io.files.pieces(file);
  const { from, maxSize } = options;
  const opened = await openedAnyway(file, pieces, given, questionnaire, { from, maxSize });
  const { readExport } = await import('../sources/exports/readExport.js');
  const read = await readExport(opened, () => undefined, {}, true);
  const { explicitMapping, mappingYaml } = await import('../sources/exports/explicitMapping.js');
  const words = mappingWords(language);
  const { id } = questionnaire.definition;
  const yaml = mappingYaml(explicitMapping(opened, id), words.comment(io.files.basename(file)));
  if (format === 'yaml') {
    if (output) throw unusable({ code: 'excess-argument', args: { argument: '-o' } });
    io.stdout.write(yaml);
  } else {
    io.stdout.write(reconciliation(opened, read, questionnaire.definition, words));
    output?.write(yaml);
  }
  await tell(context, [...opened.diagnostics, ...read.diagnostics]);
  return 0;
}
