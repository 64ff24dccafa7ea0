import type { Answer, Respondent, Response } from './response.js';

/** What respondents gave for one question: for each the number that its answer has in a list, most of which differ. */
export interface AnswerColumn {
  codes: Uint32Array;
  /** The answers, which several may share; the first is none. */
  answers: (Answer | undefined)[];
}

/** The answers of many respondents, question by question: what is scored at once. */
export interface ResponseBlock {
  respondents: readonly Respondent[];
  /** By the position of the question in the questionnaire. */
  columns: readonly AnswerColumn[];
}

/** A column for so many respondents, of whom none gave anything yet. */
export function emptyColumn(size: number): AnswerColumn {
  return { codes: new Uint32Array(size), answers: [undefined] };
}

/** The answers of some responses, question by question; `questions` are ids in their order. */
export function blockOf(responses: readonly Response[], questions: readonly string[]): ResponseBlock {
  return {
    respondents: responses.map(({ respondent }) => respondent),
    columns: questions.map((id) => columnOf(id, responses)),
  };
}

function columnOf(id: string, responses: readonly Response[]): AnswerColumn {
  const column = emptyColumn(responses.length);
  const numbers = new Map<Answer | undefined, number>([[undefined, 0]]);
  responses.forEach(({ answers }, row) => {
    const answer = answers.get(id);
    let number = numbers.get(answer);
    if (number === undefined) {
      number = column.answers.push(answer) - 1;
      numbers.set(answer, number);
    }
    column.codes[row] = number;
  });
  return column;
}
