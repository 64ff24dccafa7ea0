import type { Respondent, Response } from '../model/response.js';
import { blockOf, type ResponseBlock } from '../model/responseBlock.js';
import type { Plan } from './plan.js';

/** The responses of organizations: those of the first come first. */
export interface Grouped {
  block: ResponseBlock;
  /** Where each one's begin; at the end where the last one's end. */
  starts: Int32Array;
}

/** The responses of organizations as they are scored. */
export function grouped(plan: Plan, all: readonly (readonly Response[])[]): Grouped {
  const starts = new Int32Array(all.length + 1);
  all.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length;
  });
  const [first = []] = all;
  const ids = plan.questions.map(({ id }) => id);
  return { block: blockOf(all.length === 1 ? first : all.flat(), ids), starts };
}

/** Responses of which each is an organization by itself. */
export function eachAlone(block: ResponseBlock): Grouped {
  return { block, starts: Int32Array.from({ length: block.respondents.length + 1 }, (_, at) => at) };
}

/** Some of the organizations. */
export function someOf({ block, starts }: Grouped, ones: readonly number[]): Grouped {
  const rows: number[] = [];
  const begins = new Int32Array(ones.length + 1);
  ones.forEach((one, at) => {
    for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1) rows.push(row);
    begins[at + 1] = rows.length;
  });
  const columns = block.columns.map(({ codes, answers }) => ({ codes: picked(codes, rows), answers }));
  const respondents = rows.map((row) => block.respondents[row] as Respondent);
  return { block: { respondents, columns }, starts: begins };
}

function picked(codes: Uint32Array, rows: readonly number[]): Uint32Array {
  const some = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) some[at] = codes[rows[at] as number] as number;
  return some;
}
