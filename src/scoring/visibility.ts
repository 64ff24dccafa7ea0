import type { Response } from '../model/response.js';
import { combine } from './organization.js';
import type { Plan } from './plan.js';

/** Whether each question is asked, by id: true, false, or undefined while its condition is open. */
export function visibility(plan: Plan, response: Response): (question: string) => boolean | undefined {
  const { sheets } = combine(plan, [response]);
  const visible = new Map(plan.questions.map(({ id, at }) => [id, sheets[0]?.visible[at]]));
  return (question) => visible.get(question);
}
