import type { Finding, Path } from '../diagnostics/diagnostic.js';
import type { Question } from '../question.js';
import { type Questionnaire, questionsOf } from '../questionnaire.js';
import { type Expression, namesIn } from './expression.js';

/** The questions that a question's condition and measure read, by id, itself left out of its measure. */
export function readsOf(question: Question, expressions: Readonly<Record<string, Expression>>): string[] {
  const measure = 'measure' in question ? question.measure : undefined;
  const read = (text: string | undefined): { space: string; id: string }[] => {
    const expression = text === undefined ? undefined : expressions[text];
    return expression ? namesIn(expression) : [];
  };
  const inMeasure = read(measure).filter(({ space, id }) => !(space === 'answer' && id === question.id));
  return [...new Set([...read(question.onlyIf), ...inMeasure].map(({ id }) => id))];
}

/**
 * The questions in an order in which each comes after all that its condition and measure read; undefined
 * where they depend on each other in a circle. Keeps the order of the questionnaire where it can.
 */
export function orderOf(
  questions: readonly Question[],
  expressions: Readonly<Record<string, Expression>>,
): { order: string[]; circle: string[] | undefined } {
  const reads = new Map(questions.map((question) => [question.id, readsOf(question, expressions)]));
  const done = new Set<string>();
  const order: string[] = [];
  let circle: string[] | undefined;
  const visit = (id: string, above: string[]): void => {
    if (done.has(id) || circle) return;
    const start = above.indexOf(id);
    if (start >= 0) {
      circle = [...above.slice(start), id];
      return;
    }
    for (const read of reads.get(id) ?? []) visit(read, [...above, id]);
    done.add(id);
    order.push(id);
  };
  for (const { id } of questions) visit(id, []);
  return { order, circle };
}

/** Circles among questions, and as advice conditions that read a question which is asked only later. */
export function circles(
  questionnaire: Questionnaire,
  expressions: Readonly<Record<string, Expression>>,
): Finding[] {
  const questions = questionsOf(questionnaire);
  const position = new Map(questions.map(({ id }, index) => [id, index]));
  const { circle } = orderOf(questions, expressions);
  return questionnaire.sections.flatMap((section, s) =>
    section.questions.flatMap((question, q): Finding[] => {
      const path: Path = ['sections', s, 'questions', q];
      if (circle) return circle[0] === question.id ? [circular(question, circle, path)] : [];
      const condition = question.onlyIf === undefined ? undefined : expressions[question.onlyIf];
      const isLater = ({ id }: { id: string }): boolean =>
        (position.get(id) ?? 0) > (position.get(question.id) ?? 0);
      const later = condition && namesIn(condition).find(isLater);
      if (!later) return [];
      const args = { question: later.id };
      return [{ code: 'condition-reads-later', args, level: 'advice', path: [...path, 'onlyIf'] }];
    }),
  );
}

function circular(question: Question, circle: string[], path: Path): Finding {
  const key = question.onlyIf === undefined ? 'measure' : 'onlyIf';
  return { code: 'expression-circular', args: { questions: circle }, level: 'error', path: [...path, key] };
}
