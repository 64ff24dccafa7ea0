import { questionsOf } from '../checkedQuestionnaire.js';
import type { Finding, Path } from '../diagnostics/diagnostic.js';
import type { Question } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import { type Expression, namesIn } from './expression.js';

type Expressions = Readonly<Record<string, Expression>>;

/** The questions that a question's condition and measure read, by id, itself left out of its measure. */
export function readsOf(question: Question, expressions: Expressions): string[] {
  const measure = 'measure' in question ? question.measure : undefined;
  const inMeasure = namesOf(measure, expressions).filter(
    ({ space, id }) => !(space === 'answer' && id === question.id),
  );
  return [...new Set([...namesOf(question.onlyIf, expressions), ...inMeasure].map(({ id }) => id))];
}

function namesOf(text: string | undefined, expressions: Expressions): { space: string; id: string }[] {
  const expression = text === undefined ? undefined : expressions[text];
  return expression ? namesIn(expression) : [];
}

/**
 * The questions in an order in which each comes after all that its condition and measure read, and the
 * circles in which they depend on each other. Keeps the order of the questionnaire where it can.
 */
export function orderOf(
  questions: readonly Question[],
  expressions: Expressions,
): { order: string[]; circles: string[][] } {
  const reads = new Map(questions.map((question) => [question.id, readsOf(question, expressions)]));
  const done = new Set<string>();
  const circles = questions.flatMap(({ id }) => follow(id, reads, done));
  return { order: [...done], circles };
}

/**
 * Adds a question to `done` after all that it reads; gives the circles met. The way there is a list of its
 * own, since a chain of questions may be longer than the stack is deep.
 */
function follow(start: string, reads: ReadonlyMap<string, readonly string[]>, done: Set<string>): string[][] {
  const circles: string[][] = [];
  const way: string[] = [];
  const left = new Map<string, string[]>();
  const enter = (id: string): void => {
    if (done.has(id)) return;
    if (left.has(id)) circles.push([...way.slice(way.indexOf(id)), id]);
    else {
      way.push(id);
      left.set(id, [...(reads.get(id) ?? [])]);
    }
  };
  enter(start);
  for (let last = way.at(-1); last !== undefined; last = way.at(-1)) {
    const next = left.get(last)?.shift();
    if (next !== undefined) enter(next);
    else {
      way.pop();
      left.delete(last);
      done.add(last);
    }
  }
  return circles;
}

/** Circles among questions; where there are none, as advice the conditions that read a later question. */
export function circles(questionnaire: Questionnaire, expressions: Expressions): Finding[] {
  const questions = questionsOf(questionnaire);
  const found = orderOf(questions, expressions).circles;
  const positions = new Map(questions.map(({ id }, position) => [id, position]));
  const find = (question: Question, path: Path): Finding[] =>
    found.length > 0
      ? circularAt(question, path, found, expressions)
      : readsLater(question, path, namesOf(question.onlyIf, expressions), positions);
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.flatMap((question, q) => find(question, ['sections', s, 'questions', q])),
  );
}

/** Each circle is reported once, at the first of its questions and there at the expression that closes it. */
function circularAt(
  question: Question,
  path: Path,
  found: readonly string[][],
  expressions: Expressions,
): Finding[] {
  const inCondition = namesOf(question.onlyIf, expressions).map(({ id }) => id);
  const own = found.filter(([first]) => first === question.id);
  return own.map((questions) => ({
    code: 'expression-circular',
    args: { questions },
    level: 'error',
    path: [...path, inCondition.includes(questions[1] ?? '') ? 'onlyIf' : 'measure'],
  }));
}

function readsLater(
  question: Question,
  path: Path,
  read: readonly { id: string }[],
  positions: ReadonlyMap<string, number>,
): Finding[] {
  const own = positions.get(question.id) ?? 0;
  const later = read.find(({ id }) => (positions.get(id) ?? 0) > own);
  if (!later) return [];
  const args = { question: later.id };
  return [{ code: 'condition-reads-later', args, level: 'advice', path: [...path, 'onlyIf'] }];
}
