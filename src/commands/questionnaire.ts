import { referenceBeside } from '../interview/file/fileNames.js';
import { commandWords } from '../locales/commandWords.js';
import { type CheckedQuestionnaire, questionsOf } from '../model/checkedQuestionnaire.js';
import { isPath } from '../model/isPath.js';
import { inLanguage, type Language, languagesOf } from '../model/language.js';
import type { CommonOptions, Context } from './context.js';
import { defaultQuestionnaire, loadQuestionnaire, resultLanguage } from './load.js';
import { allowedFormat, destination, surface } from './output.js';

type Options = CommonOptions & { language?: Language };

/** Lists the questionnaires that ship. */
export async function list(context: Context, options: Options): Promise<number> {
  const format = options.format ? allowedFormat(options.format, ['terminal', 'json']) : 'terminal';
  const output = destination(context, options.output);
  const { io, language } = context;
  const all = await Promise.all(io.files.shippedQuestionnaires().map((id) => loadQuestionnaire(io, id)));
  const rows = all.map(({ definition }) => ({
    id: definition.id,
    version: definition.version,
    title: inLanguage(definition.title, language),
    languages: languagesOf(definition.title),
    questions: questionsOf(definition).filter(({ type }) => type !== 'computed').length,
  }));
  if (format === 'json') output.write(`${JSON.stringify(rows, null, 2)}\n`);
  else
    output.write(
      table(
        rows.map((row) => [row.id, row.version, row.languages.join(', '), String(row.questions), row.title]),
        context,
      ),
    );
  return 0;
}

function table(rows: string[][], { language }: Context): string {
  const { id, version, languages, questions, title } = commandWords(language).questionnaireList;
  const all = [[id, version, languages, questions, title], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return `${all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')}\n`;
}

/** Shows a questionnaire in readable form. */
export async function show(context: Context, options: Options): Promise<number> {
  const { sheetFormats, renderSheet } = await import('../reports/questionnaireSheet.js');
  const byDefault = context.io.stdout.isTerminal && options.output === undefined ? 'terminal' : 'markdown';
  const format = options.format ? allowedFormat(options.format, sheetFormats) : byDefault;
  const output = destination(context, options.output);
  const questionnaire = await chosen(context, options);
  const language = resultLanguage(context.asked, [], questionnaire);
  output.write(
    renderSheet(questionnaire.definition, format, { language, ...surface(context, options.output) }),
  );
  return 0;
}

/** Writes the JSON Schema of questionnaires (draft-07). */
export async function schema(context: Context, options: Options): Promise<number> {
  const output = destination(context, options.output);
  const { questionnaireSchema } = await import('../model/schemas.js');
  output.write(`${JSON.stringify(questionnaireSchema(), null, 2)}\n`);
  return 0;
}

/** Writes an empty answers file (YAML) or table (CSV). */
export async function template(context: Context, options: Options): Promise<number> {
  const byEnding = options.output?.endsWith('.csv') ? 'csv' : 'yaml';
  const format = options.format ? allowedFormat(options.format, ['yaml', 'csv']) : byEnding;
  const output = destination(context, options.output);
  const questionnaire = await chosen(context, options);
  const language = resultLanguage(context.asked, [], questionnaire);
  const { answersTable, answersTemplate } = await import('../sources/template.js');
  const written = format === 'csv' ? answersTable : answersTemplate;
  output.write(written(questionnaire, language, referenceFor(options, questionnaire)));
  return 0;
}

/** How the written file names its questionnaire: by its id, or by a path as seen from the file's folder. */
function referenceFor(
  { questionnaire: given, output }: Options,
  { definition }: CheckedQuestionnaire,
): string {
  if (given === undefined || !isPath(given)) return definition.id;
  return output === undefined ? given : referenceBeside(output, given);
}

function chosen({ io }: Context, { questionnaire }: Options): Promise<CheckedQuestionnaire> {
  return loadQuestionnaire(io, questionnaire ?? defaultQuestionnaire);
}
