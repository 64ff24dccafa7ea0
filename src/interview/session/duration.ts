import type { AskedQuestion } from '../../model/question.js';

/** Planning assumption: choosing takes a person a minute, a number or a few words half of one. */
const minutes: Record<AskedQuestion['type'], number> = { choice: 1, multi: 1, number: 0.5, text: 0.5 };

/** About how many minutes one person needs for some questions, rounded up to five. */
export function minutesFor(questions: readonly AskedQuestion[]): number {
  const sum = questions.reduce((total, { type }) => total + minutes[type], 0);
  return Math.ceil(sum / 5) * 5;
}
