import type { OptionValue } from '../../model/primitives.js';
import type { ExportPlan } from './plan.js';
import { answerAt, type RowBlock } from './rowBlock.js';
import type { RowProblem } from './rows.js';

/** A column whose question offers what was chosen in another one; by their places. */
export interface Dependent {
  place: number;
  from: string;
  source: number;
  at: number;
}

/** Finds these. */
export function dependentOn({ questions, ids }: ExportPlan): Dependent[] {
  return questions.flatMap(({ question: { question }, place, answer }) => {
    const options = question.type === 'choice' ? question.options : undefined;
    if (!answer || typeof options !== 'object' || !('from' in options)) return [];
    return [{ place, from: options.from, source: ids.indexOf(options.from), at: answer.at }];
  });
}

/** A question that offers what was chosen in another one takes no other option. */
export function checkChosen(
  questions: readonly Dependent[],
  { columns, size }: RowBlock,
  problems: RowProblem[],
): void {
  for (const { place, from, source: lender, at } of questions) {
    const own = answerAt(columns[place], size)?.given;
    const source = answerAt(columns[lender], size)?.given;
    if (own?.kind !== 'value' || source?.kind !== 'value' || !Array.isArray(source.value)) continue;
    // What is written in both columns alike is the same; only the rest may differ by its kind alone.
    if (source.value.includes(own.value as OptionValue)) continue;
    const chosen = source.value.map(String);
    if (chosen.includes(String(own.value))) continue;
    const args = { value: String(own.value), from, chosen };
    problems.push({ cell: at, problem: { code: 'answer-not-chosen', args } });
  }
}
