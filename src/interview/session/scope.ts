import { type CheckedQuestionnaire, questionsOf } from '../../model/checkedQuestionnaire.js';
import { readsOf } from '../../model/expression/circles.js';
import { namesIn } from '../../model/expression/expression.js';
import { sourceOf } from '../../model/options.js';
import type { Audience } from '../../model/primitives.js';
import type { AskedQuestion, Question } from '../../model/question.js';

/** Which part of a questionnaire an interview is about; all of it unless said. */
export interface Scope {
  /** Only the questions of these people, and those that are for everyone. */
  audience?: Audience;
  /** Only the questions of gates, and whatever those need. */
  only?: 'gates';
}

/** Whether a question is asked in an interview of a scope. */
export function asksIn(
  questionnaire: CheckedQuestionnaire,
  { audience, only }: Scope,
): (question: AskedQuestion) => boolean {
  const needed = only === 'gates' ? gateQuestions(questionnaire) : undefined;
  return (question) =>
    (audience === undefined || question.audience === undefined || question.audience.includes(audience)) &&
    (needed?.has(question.id) ?? true);
}

/** The questions with a gate, and all that decide their scores, their conditions and what is offered in them. */
function gateQuestions({ definition, expressions }: CheckedQuestionnaire): ReadonlySet<string> {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  const needed = new Set(
    [...questions.values()].filter(({ gate }) => gate !== undefined).map(({ id }) => id),
  );
  // A set that grows while it is walked: what is needed by what is needed comes in turn.
  for (const id of needed) {
    const question = questions.get(id);
    for (const other of question ? needsOf(question, expressions) : []) needed.add(other);
  }
  return needed;
}

function needsOf(question: Question, expressions: CheckedQuestionnaire['expressions']): string[] {
  const condition = question.gate?.onlyMetIf;
  const tree = condition === undefined ? undefined : expressions[condition];
  const source = sourceOf(question);
  return [
    ...readsOf(question, expressions),
    ...(tree ? namesIn(tree).map(({ id }) => id) : []),
    ...(source === undefined ? [] : [source]),
  ];
}
