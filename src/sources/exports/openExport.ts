import type { Diagnostic, Place, Problem } from '../../model/diagnostics/diagnostic.js';
import type { Mapping } from '../../model/mapping.js';
import { nearest } from '../../model/nearest.js';
import { type Platform, platforms } from '../../model/platform.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { limitsOf } from './limits.js';
import { openTable, type Pieces } from './open.js';
import type { OpenTable } from './openTable.js';
import { type ExportPlan, planExport } from './plan.js';
import { platformsLike, presetOf } from './presets/presets.js';

/** An export that is open, with what its columns mean. */
export interface OpenExport {
  file: string;
  platform: Platform;
  table: OpenTable;
  headerRows: number;
  plan: ExportPlan;
  /** What is wrong with its columns, and advice on it. */
  diagnostics: Diagnostic[];
}

/** What a command line says of exports. */
export interface ExportOptions {
  from?: Platform | undefined;
  groupBy?: string | undefined;
  /** Megabytes. */
  maxSize?: number | undefined;
}

/** Opens an export and finds what its columns mean; diagnostics alone where it cannot be opened. */
export async function openExport(
  file: string,
  pieces: Pieces,
  mapping: Mapping,
  definition: Questionnaire,
  { from, groupBy, maxSize }: ExportOptions = {},
): Promise<OpenExport | Diagnostic[]> {
  const placeOfFile: Place = { file, line: 1, column: 1, length: 1, text: '' };
  const failed = (problem: Problem, line = 1): Diagnostic[] => [
    { ...problem, level: 'error', place: { ...placeOfFile, line } },
  ];
  const table = await openTable(pieces, mapping, limitsOf(maxSize));
  if (!('beginning' in table)) return failed(table.problem, table.line);
  const named = from ?? mapping.from;
  const like = named ? [named] : platformsLike(table.beginning);
  const [platform, ...others] = like;
  if (platform === undefined || others.length > 0) {
    return failed({ code: 'export-unrecognised', args: { platforms: like, known: platforms } });
  }
  const preset = presetOf(platform);
  const headerRows = mapping.read?.headerRows ?? preset.headerRows(table.beginning);
  const heads = preset.heads(table.beginning.rows.slice(0, headerRows));
  const plan = planExport(heads, preset, mapping, definition, groupBy);
  const advice: Diagnostic[] =
    table.encoding === 'windows-1252' && mapping.read?.encoding !== 'windows-1252'
      ? [
          {
            code: 'export-old-encoding',
            args: { encoding: 'Windows-1252' },
            level: 'advice',
            place: placeOfFile,
          },
        ]
      : [];
  return {
    file,
    platform,
    table,
    headerRows,
    plan,
    diagnostics: [...advice, ...columnProblems(plan, placeOfFile)],
  };
}

/** Everything that is wrong with the columns. */
function columnProblems(plan: ExportPlan, place: Place): Diagnostic[] {
  const { columns, questions, names } = plan;
  const error = (problem: Problem): Diagnostic => ({ ...problem, level: 'error', place });
  const headers = columns.heads.map(({ header }) => header);
  const unknown = columns.uses.flatMap((use, at): Diagnostic[] => {
    const column = headers[at] ?? '';
    if (use.kind === 'ambiguous') {
      const called = use.targets.map(({ question, option }) =>
        option === undefined ? question.question.id : `${question.question.id}[${option}]`,
      );
      return [error({ code: 'column-ambiguous', args: { column, questions: called } })];
    }
    if (use.kind !== 'unknown') return [];
    return [
      error({
        code: 'column-unknown',
        args: { column, at: at + 1, nearest: nearest(column, names.byId.keys()) },
      }),
    ];
  });
  const missing = columns.missing.map(({ column, found }) =>
    error({ code: 'column-missing', args: { column, found, nearest: nearest(column, headers) } }),
  );
  if (questions.length === 0 && missing.length === 0) {
    return [error({ code: 'export-no-questions', args: { columns: headers.length } })];
  }
  return [...missing, ...twice(plan, error), ...unknown];
}

/** Questions that several columns answer. */
function twice(
  { columns: { heads, uses } }: ExportPlan,
  error: (problem: Problem) => Diagnostic,
): Diagnostic[] {
  const byTarget = new Map<string, string[]>();
  uses.forEach((use, at) => {
    if (use.kind !== 'answer' && use.kind !== 'option') return;
    const key =
      use.kind === 'answer' ? use.question.question.id : `${use.question.question.id}[${use.option}]`;
    byTarget.set(key, [...(byTarget.get(key) ?? []), heads[at]?.header ?? '']);
  });
  return [...byTarget]
    .filter(([, columns]) => columns.length > 1)
    .map(([question, columns]) => error({ code: 'column-twice', args: { question, columns } }));
}
