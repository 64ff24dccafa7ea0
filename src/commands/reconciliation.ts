import type { MappingWords } from '../locales/mapping.js';
import { printable } from '../locales/printable.js';
import { questionsOf } from '../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Meaning } from '../sources/exports/cells.js';
import type { ColumnUse } from '../sources/exports/columns.js';
import type { OpenExport } from '../sources/exports/openExport.js';
import type { PlannedColumn } from '../sources/exports/plan.js';
import type { ReadExport } from '../sources/exports/tally.js';

/** As many different cells of a column as are shown. */
const valuesAtMost = 30;

/** What became of an export: where it comes from, what each column is, which rows count, and what cells mean. */
export function reconciliation(
  { file, platform, table, headerRows, plan }: OpenExport,
  read: ReadExport,
  definition: Questionnaire,
  words: MappingWords,
): string {
  const { heads, uses } = plan.columns;
  const columns = heads.map(
    ({ header }, at) =>
      `${String(at + 1).padStart(4)}  ${shown(header)}  ${words.arrow} ${useText(uses[at], at, plan.respondent, words)}`,
  );
  const asked = new Set(plan.questions.map(({ question }) => question.question.id));
  const without = questionsOf(definition)
    .filter(({ id, type }) => type !== 'computed' && !asked.has(id))
    .map(({ id }) => id);
  return [
    words.source({
      file: printable(file),
      platform,
      kind: table.beginning.kind,
      ...written(table),
      headerRows,
    }),
    '',
    words.columns,
    ...columns,
    '',
    words.rows(read.rows, read.responses, read.invalid.count),
    ...read.dropped.map(({ rule, count }) => `  ${words.dropped(count, rule.because, shown(rule.header))}`),
    '',
    ...(without.length > 0 ? [words.without(without), ''] : []),
    words.values,
    ...plan.questions.flatMap((column) => valueLines(column, words)),
    '',
  ].join('\n');
}

function written({ delimiter, encoding }: OpenExport['table']) {
  return { ...(delimiter && { delimiter }), ...(encoding && { encoding }) };
}

/** A header or cell in one line, and not too long. */
function shown(text: string): string {
  const line = printable(text.replaceAll('\u001f', ', ')).replaceAll(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

function useText(
  use: ColumnUse | undefined,
  at: number,
  respondent: OpenExport['plan']['respondent'],
  words: MappingWords,
): string {
  const field = Object.entries(respondent).find(([, column]) => column === at)?.[0];
  if (field !== undefined) return words.respondent[field as keyof MappingWords['respondent']];
  switch (use?.kind) {
    case 'answer':
      return `${use.question.question.id} (${words.by[use.by]})`;
    case 'option':
      return `${use.question.question.id}: ${use.option} (${words.by[use.by]})`;
    case 'remark':
      return `${use.question.question.id}: ${words.remarks[use.remark]}`;
    case 'own':
      // Of several columns that say the same, one is read.
      return words.own[use.own === 'personal' ? 'personal' : 'internal'];
    case 'ambiguous':
      return words.ambiguous(use.targets.map(({ question }) => question.question.id));
    case 'unknown':
      return words.unknown;
    default:
      return words.ignored;
  }
}

/** What the cells of a question with options were taken for, and how often each was met. */
function valueLines({ question, answer, options }: PlannedColumn, words: MappingWords): string[] {
  const { id, type } = question.question;
  if (answer && type !== 'text' && type !== 'number') {
    const met = [...answer.memo.met()].sort(
      (one, other) => other.count - one.count || (one.text < other.text ? -1 : 1),
    );
    const lines = met
      .slice(0, valuesAtMost)
      .map(
        ({ text, meaning, count }) =>
          `  ${String(count).padStart(8)}  ${shown(text) || words.empty}  ${words.arrow} ${meaningText(meaning, words)}`,
      );
    const rest = met.length - lines.length;
    return [id, ...lines, ...(rest > 0 ? [`            ${words.more(rest)}`] : [])];
  }
  if (options.length === 0) return [];
  const chosen = options.map(({ value, memo }) => {
    const count = memo.met().reduce((sum, { meaning, count: times }) => sum + (meaning ? times : 0), 0);
    return `  ${String(count).padStart(8)}  ${value}`;
  });
  return [id, ...chosen];
}

function meaningText({ given, problem }: Meaning, words: MappingWords): string {
  if (problem) return words.problem;
  if (!given) return words.nothing;
  if (given.kind === 'value') return [given.value].flat().join(', ');
  return given.kind === 'dont-know' || given.kind === 'not-applicable'
    ? words.absent[given.kind]
    : words.nothing;
}
