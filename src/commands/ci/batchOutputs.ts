import { ciWords } from '../../locales/ciWords.js';
import { numbersIn } from '../../locales/numbers.js';
import { undetermined } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { idsIn, resultIn } from '../../model/summary.js';
import type { Text } from '../../model/text.js';
import type { BatchRow } from '../../reports/batch/columns.js';
import type { TestCase } from '../../reports/ci/suite.js';
import { batchHead, batchPiece } from '../../reports/ci/summaryPieces.js';
import { escapeWords } from '../../reports/markdown/escape.js';
import { bandTitle } from '../bandTitle.js';
import type { Context } from '../context.js';
import { type CiOptions, type CiOutputs, ciOutputs, writesForCi } from './outputs.js';

/** Hears of every row of a batch, and writes them for CI. */
export interface BatchOutputs {
  row(row: BatchRow, definition: Questionnaire): void;
  /** `summary` says in words what they came to, `mean` is that of the overall scores. */
  finish(summary: string, mean: number | undefined): Promise<void>;
  discard(): void;
}

/** What is written for CI of a batch; undefined where nothing is. It holds no more than what fits a job summary. */
export function batchOutputs(
  context: Context,
  options: CiOptions & { date?: string },
): BatchOutputs | undefined {
  if (!writesForCi(context, options)) return undefined;
  const outputs = ciOutputs(context, options);
  let rows = 0;
  return {
    row(row, definition) {
      rows += 1;
      addRow(outputs, row, { definition, language: context.language, date: options.date ?? null });
    },
    finish: async (summary, mean) => {
      const words = ciWords(context.language);
      const average = mean === undefined ? null : numbersIn(context.language).points(mean);
      const badge = { label: words.badge, message: words.badgeRows(rows, average), mood: 'plain' } as const;
      const lines = summary.split('\n').map(escapeWords).join('  \n');
      await outputs.finish(
        badge,
        `## ${words.summary.batchTitle}\n\n${lines}\n\n${batchHead(words.summary)}`,
      );
    },
    discard: () => outputs.discard(),
  };
}

interface About {
  definition: Questionnaire;
  language: Language;
  date: string | null;
}

function addRow(outputs: CiOutputs, row: BatchRow, about: About): void {
  const { language, definition } = about;
  const words = ciWords(language);
  const { verdict, isProvisional, score: points } = resultIn(row);
  const { missedGates, raisedWarnings } = row.summaries;
  const title = bandTitle(verdict, definition, language);
  const gates = idsIn(missedGates[row.at]).map((id) => named(id, questionsOf(definition), language));
  const red = idsIn(raisedWarnings[row.at])
    .filter((each) => each.endsWith(':red'))
    .map((each) => named(each.replace(/:red$/, ''), definition.warnings ?? [], language));
  const cases: TestCase[] = [
    {
      name: words.cases.verdict,
      status: verdict === undetermined ? 'skipped' : 'passed',
      message: title,
      lines: [],
    },
    testOf(words.cases.gates, gates, words.gatesMissed),
    testOf(words.cases.warnings, red, words.redWarnings),
  ];
  const shown = isProvisional ? words.summary.provisional(title) : title;
  const score = points === null ? '' : numbersIn(language).points(points);
  const failed = cases.filter(({ status }) => status === 'failed');
  outputs.add(
    { name: row.id, date: about.date, cases },
    batchPiece({ id: row.id, verdict: shown, overall: score, gates, warnings: red }),
    failed.length > 0 ? 'missed' : 'passed',
  );
  if (failed.length === 0) return;
  const message = [shown, ...failed.map(({ name, message: says }) => `${name}: ${says}`)].join('\n');
  outputs.annotations.add({ level: 'warning', title: row.id, message });
}

function testOf(name: string, found: string[], says: (titles: string[]) => string): TestCase {
  if (found.length === 0) return { name, status: 'passed', message: '', lines: [] };
  return { name, status: 'failed', message: says(found), lines: [] };
}

function named(id: string, all: readonly { id: string; title?: Text }[], language: Language): string {
  const found = all.find((each) => each.id === id);
  return found?.title ? inLanguage(found.title, language) : id;
}
