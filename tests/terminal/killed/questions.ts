import { readFileSync } from 'node:fs';
import type { CheckedQuestionnaire } from '../../../src/model/checkedQuestionnaire.js';
import type { AskedQuestion } from '../../../src/model/question.js';

const built = new URL('../../../dist/questionnaires/social-business.json', import.meta.url);

/** The questionnaire of the walks, as the built program has it. */
export const questionnaire = JSON.parse(readFileSync(built, 'utf8')) as CheckedQuestionnaire;

const { sections } = questionnaire.definition;

/** A question, and what of its section one has to know. */
export interface Asked {
  question: AskedQuestion;
  sectionTitle: string;
  isSilentVote: boolean;
}

const asked = sections
  .flatMap(({ questions, title, silentVote }) =>
    questions.map((question) => ({
      question,
      sectionTitle: title.de ?? '',
      isSilentVote: silentVote === true,
    })),
  )
  .filter((one): one is Asked => one.question.type !== 'computed');

const headOf = ({ question, sectionTitle }: Asked): string => `${sectionTitle} · ${question.title.de}`;

/** The question of a line `[3/64] Section · Question`, whatever follows. */
export function askedIn(line: string): Asked | undefined {
  const head = /^\s*\[\d+\/\d+\] (.*)$/.exec(line)?.[1];
  if (head === undefined) return undefined;
  const found = asked.filter((one) => head.startsWith(headOf(one)));
  return found.toSorted((one, other) => headOf(other).length - headOf(one).length)[0];
}

/** How many questions a line `[3/64] …` tells of. */
export const totalIn = (line: string): number => Number(/^\s*\[\d+\/(\d+)\]/.exec(line)?.[1] ?? 1);

/** Every question that a person answers. */
export const allAsked: readonly Asked[] = asked;
