import type { Answer, Response } from '../../model/response.js';
import { type AnswerColumn, emptyColumn, type ResponseBlock } from '../../model/responseBlock.js';
import type { RowHead } from './respondent.js';

/** As many rows as are collected at once: enough to be worth it, few enough to stay near the processor. */
export const rowsAtOnce = 256;

/** More different answers to one question are not kept from block to block. */
const answersAtMost = 20_000;

/** Rows of an export that count, with what they say of who answered; grows until it is full. */
export interface RowBlock {
  size: number;
  heads: RowHead[];
  /** By the position of the question in the questionnaire. */
  columns: AnswerColumn[];
}

/** A block without rows for so many questions. */
export function emptyBlock(questions: number): RowBlock {
  return { size: 0, heads: [], columns: Array.from({ length: questions }, () => emptyColumn(rowsAtOnce)) };
}

/** A block without rows behind another one, with whose answers it goes on: a list of them that is too long begins anew. */
export function nextBlock({ columns }: RowBlock): RowBlock {
  const next = columns.map(({ answers }) => {
    const column = emptyColumn(rowsAtOnce);
    return answers.length > answersAtMost ? column : { ...column, answers };
  });
  return { size: 0, heads: [], columns: next };
}

/** Enters an answer into a row; gives the number that it gets, since no other row shares it. */
export function putAnswer(column: AnswerColumn, row: number, answer: Answer | undefined): number {
  const code = answer === undefined ? 0 : column.answers.push(answer) - 1;
  column.codes[row] = code;
  return code;
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
