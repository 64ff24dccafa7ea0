import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { Response } from '../model/response.js';
import { LanguageCode } from '../model/text.js';
import { type AnswerSheet, answerSheetOf } from './answerSheet.js';
import { type Document, notationOf, type ReadDocuments, readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { readResponse } from './readResponse.js';
import { isAnswersTable } from './separator.js';
import { atStart, megabytesAtMost } from './text.js';

/** How answers are written down. */
export const answerFormats = ['yaml', 'json', 'ndjson', 'csv'] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** What a file says of its questionnaire, before that is read. */
export interface AnswersHead {
  /** An id, or a path beside the file. */
  questionnaire?: string;
  version?: string;
  language?: Language;
}

/** Responses, where their file has no error, and everything that is to be said about the file. */
export interface ReadAnswers {
  responses: Response[];
  diagnostics: Diagnostic[];
}

/** What an answers file says of its questionnaire: the first of its responses that says so. Reports nothing. */
export async function peekAnswers(file: string, bytes: Uint8Array, from?: string): Promise<AnswersHead> {
  const { documents } = await documentsOf(file, bytes, from);
  const responses = responsesIn(documents).map(({ data }) => data);
  const first = (key: string): string | undefined => {
    for (const data of responses) {
      const value = data !== null && typeof data === 'object' ? (data as Record<string, unknown>)[key] : null;
      if (typeof value === 'string' && value !== '') return value;
    }
    return undefined;
  };
  const questionnaire = first('questionnaire');
  const version = first('version');
  const language = LanguageCode.safeParse(first('language')).data;
  return {
    ...(questionnaire && { questionnaire }),
    ...(version && { version }),
    ...(language && { language }),
  };
}

/**
 * Reads answers: one response or a list of them in YAML or JSON, one on each line of NDJSON, or one in a table.
 * Every answer is held against its question; all problems are reported together, those of other lines beside a
 * broken one too, and with an error there are no responses.
 */
export async function readAnswers(
  file: string,
  bytes: Uint8Array,
  { definition }: CheckedQuestionnaire,
  from?: string,
): Promise<ReadAnswers> {
  const sheet = answerSheetOf(definition);
  return responsesOf(file, await documentsOf(file, bytes, from, sheet), sheet);
}

/** Reads answers in YAML, at once. */
export function readAnswersYaml(
  file: string,
  bytes: Uint8Array,
  { definition }: CheckedQuestionnaire,
): ReadAnswers {
  return responsesOf(file, readDocuments(file, bytes, 'yaml'), answerSheetOf(definition));
}

function responsesOf(
  file: string,
  { documents, diagnostics: syntax }: ReadDocuments,
  sheet: AnswerSheet,
): ReadAnswers {
  const responses: Response[] = [];
  const diagnostics = [...syntax];
  const found = responsesIn(documents.filter(({ isBroken }) => !isBroken));
  for (const { document, data, path } of found) {
    const read = readResponse(sheet, data, path, document.written);
    responses.push(read.response);
    diagnostics.push(...located(document, read.findings));
  }
  if (found.length === 0 && !syntax.some(({ level }) => level === 'error'))
    diagnostics.push(atStart(file, { code: 'no-responses', args: {} }));
  const hasError = diagnostics.some(({ level }) => level === 'error');
  return { responses: hasError ? [] : responses, diagnostics: limited(inOrder(diagnostics)) };
}

interface Found {
  document: Document;
  data: unknown;
  path: number[];
}

function responsesIn(documents: readonly Document[]): Found[] {
  return documents.flatMap((document): Found[] => {
    const { value } = document;
    if (!Array.isArray(value)) return [{ document, data: value, path: [] }];
    return value.map((data: unknown, position) => ({ document, data, path: [position] }));
  });
}

/** The format of answers: the one that is named, else that of the file's name, else by how its text begins. */
export function answerFormatOf(file: string, bytes: Uint8Array, from?: string): AnswerFormat {
  const named = answerFormats.find((format) => format === from);
  if (named) return named;
  if (/\.(csv|tsv)$/i.test(file)) return 'csv';
  const notation = notationOf(file);
  if (notation !== 'yaml' || /\.ya?ml$/i.test(file)) return notation;
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536));
  if (isAnswersTable(start)) return 'csv';
  if (/^\s*\{[^\n]*\}[ \t\r]*\n\s*\{/.test(start)) return 'ndjson';
  return isJson(bytes, start) ? 'json' : 'yaml';
}

/** Whether bytes are JSON: YAML reads it as well, but takes many times as long. */
function isJson(bytes: Uint8Array, start: string): boolean {
  if (bytes.length > megabytesAtMost * 2 ** 20 || !/^\s*[{[]/.test(start)) return false;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return true;
  } catch {
    return false;
  }
}

/** The documents of answers; what reads tables is loaded for tables alone. */
async function documentsOf(
  file: string,
  bytes: Uint8Array,
  from: string | undefined,
  sheet?: AnswerSheet,
): Promise<ReadDocuments> {
  const format = answerFormatOf(file, bytes, from);
  if (format !== 'csv') return readDocuments(file, bytes, format);
  const { readAnswersTable } = await import('./tableAnswers.js');
  const { document, diagnostics } = readAnswersTable(file, bytes, sheet);
  return { documents: document ? [document] : [], diagnostics };
}
