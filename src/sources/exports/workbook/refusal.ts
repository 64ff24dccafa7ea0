import type { Problem } from '../../../model/diagnostics/diagnostic.js';
import type { Damage } from '../../../model/diagnostics/exports.js';

/** What ends the reading of a workbook, as the problem that its user is told. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

/** What a part holds is not what a workbook may hold; who reads the part adds its name. */
export function damaged(reason: Damage, part = ''): Refusal {
  return new Refusal({ code: 'workbook-damaged', args: { reason, part } });
}

/** An error with the part in which it came up. */
export function inPart(error: unknown, part: string): unknown {
  if (!(error instanceof Refusal) || error.problem.code !== 'workbook-damaged') return error;
  const { reason, part: known } = error.problem.args;
  return known === '' ? damaged(reason, part) : error;
}

/** The problem in an error; throws those that are none of a workbook. */
export function problemIn(error: unknown): Problem {
  if (error instanceof Refusal) return error.problem;
  throw error;
}
