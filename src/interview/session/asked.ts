import type { AskedQuestion } from '../../model/question.js';
import type { Section } from '../../model/questionnaire.js';
import type { Answer, Typed } from '../../model/response.js';
import { type NumberedOption, offered } from './options.js';
import type { Previous, Session } from './session.js';

/** What is asked, and where in the interview that is. */
export interface Asked {
  question: AskedQuestion;
  section: Section;
  /** Its number among the questions that are asked now, from 1. */
  number: number;
  /** How many questions are asked by the answers so far. */
  total: number;
  /** What there is to choose from; empty where the question is not about choosing. */
  options: NumberedOption[];
  /** What was answered earlier. */
  answer: Answer | undefined;
  /** What was answered at an earlier time. */
  previous?: Previous | undefined;
  /** What was typed there and not confirmed, as far as it has been saved. */
  typed: Typed | undefined;
  /** How many people are at the table, where that is known. */
  people: number | undefined;
}

/** What is asked now; undefined at the review. */
export function askedNow(session: Session): Asked | undefined {
  return session.position === null ? undefined : askedAt(session, session.position);
}

/** What a question asks; undefined for an id that is no question of a person. */
export function askedAt(session: Session, id: string): Asked | undefined {
  for (const section of session.questionnaire.sections) {
    const question = section.questions.find((one) => one.id === id);
    if (question === undefined || question.type === 'computed') continue;
    const options = offered(session.questionnaire, question, session.answers);
    return {
      question,
      section,
      number: session.sequence.indexOf(id) + 1,
      total: session.sequence.length,
      options: options === undefined || options === 'nothing' ? [] : options,
      answer: session.answers.get(id),
      previous: session.previous?.get(id),
      typed: session.typed.get(id),
      people: session.head.respondent.people,
    };
  }
  return undefined;
}

/** Whether evidence is expected for what was answered, and none has been noted. */
export function lacksEvidence({ question, options, answer }: Asked): boolean {
  if (question.evidence !== 'expected' || answer === undefined || answer.evidence !== undefined) return false;
  const { given } = answer;
  const isPositive = (value: unknown) =>
    (options.find(({ option }) => option.value === value)?.option.score ?? 1) > 0;
  if (given.kind === 'votes') return given.votes.some(({ value }) => isPositive(value));
  if (given.kind !== 'value') return false;
  const { value } = given;
  if (question.type === 'choice') return isPositive(value);
  return Array.isArray(value) ? value.length > 0 : value !== 0;
}
