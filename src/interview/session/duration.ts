import type { AskedQuestion } from '../../model/question.js';
import { askedQuestions, isAnswered, isPassed, type Session } from './session.js';

/** Planning assumption, in minutes: weighing options takes one, a fact, a number or a few words half of one. */
function minutesOf(question: AskedQuestion): number {
  const isWeighed = (question.type === 'choice' || question.type === 'multi') && question.fact !== true;
  return isWeighed ? 1 : 0.5;
}

/** About how many minutes one person needs for some questions, rounded to five; at least five where there are any. */
export function minutesFor(questions: readonly AskedQuestion[]): number {
  if (questions.length === 0) return 0;
  const sum = questions.reduce((total, question) => total + minutesOf(question), 0);
  return Math.max(5, Math.round(sum / 5) * 5);
}

/** About how many minutes are left: for the present question, unless it has an answer, and for those still to come. */
export function minutesLeft(session: Session): number {
  const { questionnaire, sequence, position, answers } = session;
  const left = askedQuestions(questionnaire).filter(
    ({ id }) =>
      sequence.includes(id) && (id === position ? !isAnswered(answers.get(id)) : !isPassed(session, id)),
  );
  return minutesFor(left);
}
