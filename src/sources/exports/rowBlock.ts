import type { Answer, Response } from '../../model/response.js';
import { type AnswerColumn, emptyColumn, type ResponseBlock } from '../../model/responseBlock.js';
import type { RowHead } from './respondent.js';

/** As many rows as are collected at once: enough to be worth it, few enough to stay near the processor. */
export const rowsAtOnce = 256;

/** More different answers to one question are not kept from block to block, nor more of those that no text stands for. */
const answersAtMost = { all: 20_000, loose: rowsAtOnce };

/** A column of answers that is being filled. */
export interface RowColumn extends AnswerColumn {
  /** How many of the answers are loose: remembered for no text, so that each belongs to one row alone. */
  loose: number;
  /** The number of the loose answer that came last; -1 where none did, or it was taken back. */
  looseAt: number;
}

/** Rows of an export that count, with what they say of who answered; grows until it is full. */
export interface RowBlock {
  size: number;
  heads: RowHead[];
  /** By the position of the question in the questionnaire. */
  columns: RowColumn[];
}

/** A block without rows for so many questions. */
export function emptyBlock(questions: number): RowBlock {
  return { size: 0, heads: [], columns: Array.from({ length: questions }, newColumn) };
}

function newColumn(): RowColumn {
  return { ...emptyColumn(rowsAtOnce), loose: 0, looseAt: -1 };
}

/**
 * A block without rows behind another one, with whose answers it goes on: a list of them that is too long, or holds too
 * much that nobody asks for again, begins anew.
 */
export function nextBlock({ columns }: RowBlock): RowBlock {
  const next = columns.map(({ answers, loose }) => {
    const isKept = answers.length <= answersAtMost.all && loose <= answersAtMost.loose;
    return isKept ? { ...newColumn(), answers, loose } : newColumn();
  });
  return { size: 0, heads: [], columns: next };
}

/** Enters an answer that stands for a text; gives its number. */
export function putAnswer(column: RowColumn, row: number, answer: Answer | undefined): number {
  const code = answer === undefined ? 0 : column.answers.push(answer) - 1;
  column.codes[row] = code;
  return code;
}

/** Enters an answer that stands for no text. */
export function putLoose(column: RowColumn, row: number, answer: Answer | undefined): void {
  const code = putAnswer(column, row, answer);
  if (code === 0) return;
  column.loose += 1;
  column.looseAt = code;
}

/** Takes back what stands behind the last row, so that rows that do not count leave nothing behind. */
export function takeBack({ columns, size }: RowBlock): void {
  for (const column of columns) {
    const { answers, codes, looseAt } = column;
    if (looseAt < 0 || looseAt !== answers.length - 1 || codes[size] !== looseAt) continue;
    answers.pop();
    column.loose -= 1;
    column.looseAt = -1;
  }
}

/** The answer in a row. */
export function answerAt(column: AnswerColumn | undefined, row: number): Answer | undefined {
  return column?.answers[column.codes[row] as number];
}

/** The rows as they are scored. */
export function responsesIn({ size, heads, columns }: RowBlock): ResponseBlock {
  return {
    respondents: heads.map(({ respondent }) => respondent),
    columns: columns.map(({ codes, answers }) => ({ codes: codes.subarray(0, size), answers })),
  };
}

/** What an export says nothing of: the same for all rows. */
const nothingElse = { remarks: {}, agreements: {} };

/** A row as a response by itself; `ids` are those of the questions. */
export function responseAt({ heads, columns }: RowBlock, row: number, ids: readonly string[]): Response {
  const answers = new Map<string, Answer>();
  columns.forEach((column, at) => {
    const answer = answerAt(column, row);
    if (answer) answers.set(ids[at] ?? '', answer);
  });
  return { ...nothingElse, ...(heads[row] as RowHead), answers };
}
