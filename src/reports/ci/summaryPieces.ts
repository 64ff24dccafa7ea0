import type { SummaryWords } from '../../locales/ci.js';
import { escapeGiven, escapeWords } from '../markdown/escape.js';
import { countOf, type TestCase, type TestSuite } from './suite.js';

const signs: Record<TestCase['status'], string> = { passed: '✅', failed: '❌', skipped: '⏸️' };

/** One organization of a check in a job summary: every requirement, and what would unblock those that are missed. */
export function checkPiece(suite: TestSuite, words: SummaryWords): string {
  const { result, requirement, is } = words.head;
  const [failed, waived] = [countOf(suite, 'failed'), countOf(suite, 'skipped')];
  const total = suite.cases.length;
  return [
    `### ${escapeGiven(suite.name)}`,
    '',
    failed > 0 ? words.missed(failed, total) : words.met(total, waived),
    '',
    `| ${result} | ${requirement} | ${is} |`,
    '|---|---|---|',
    ...suite.cases.map((each) => `| ${signs[each.status]} | ${cell(each.name)} | ${isCell(each)} |`),
    '',
    '',
  ].join('\n');
}

function isCell({ message, lines }: TestCase): string {
  return [message, ...lines.map((line) => `• ${line}`)].map(cell).join('<br>');
}

const cell = (text: string): string => escapeWords(text).trim();

/** What a batch’s job summary shows of one assessment. */
export interface SummaryRow {
  id: string;
  verdict: string;
  overall: string;
  gates: readonly string[];
  warnings: readonly string[];
}

/** How the table of a batch begins. */
export function batchHead({ rowHead }: SummaryWords): string {
  const { id, verdict, overall, gates, warnings } = rowHead;
  return `| ${id} | ${verdict} | ${overall} | ${gates} | ${warnings} |\n|---|---|---:|---|---|\n`;
}

/** One row of it. */
export function batchPiece({ id, verdict, overall, gates, warnings }: SummaryRow): string {
  const cells = [id, verdict, overall, gates.join('; '), warnings.join('; ')];
  return `| ${cells.map((text) => cell(text) || '–').join(' | ')} |\n`;
}
