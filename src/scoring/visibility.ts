import type { Response } from '../model/response.js';
import { open, yes } from './columns.js';
import { grouped } from './grouped.js';
import { combine } from './organizations.js';
import type { Plan } from './plan.js';

/** Whether each question is asked, by id: true, false, or undefined while its condition is open. */
export function visibility(plan: Plan, response: Response): (question: string) => boolean | undefined {
  const { sheets } = combine(plan, grouped(plan, [[response]]));
  const visible = new Map(plan.questions.map(({ id, at }) => [id, sheets.visible[at]?.[0] ?? yes]));
  return (question) => {
    const is = visible.get(question);
    return is === undefined || is === open ? undefined : is === yes;
  };
}
