import { environmentOf } from '../../src/model/expression/environment.js';
import type { Expression } from '../../src/model/expression/expression.js';
import { type Layer, namesOf } from '../../src/model/expression/names.js';
import { type Expected, type Read, readExpression } from '../../src/model/expression/read.js';
import type { Questionnaire } from '../../src/model/questionnaire.js';
import type { Response } from '../../src/model/response.js';
import { basisOf, knownOf } from '../../src/scoring/basis.js';
import { compile, type Outcome, outcomes } from '../../src/scoring/evaluate.js';
import { grouped } from '../../src/scoring/grouped.js';
import { combine } from '../../src/scoring/organizations.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';
import { positionsOf } from '../../src/scoring/positions.js';
import { assumptions, wholeOf } from '../../src/scoring/results.js';
import type { Scope } from '../../src/scoring/scope.js';
import { checked } from './define.js';

/** Reads an expression as one of a questionnaire's would be read. */
export function read(
  definition: Questionnaire,
  text: string,
  { layer = 'rule', expected = 'bool' }: { layer?: Layer; expected?: Expected } = {},
): Read {
  const names = namesOf(definition);
  return readExpression(text, expected, layer, names, environmentOf(names, layer));
}

/** The tree of an expression that gives true or false, or a number. Throws where it is in error. */
export function treeOf(definition: Questionnaire, text: string): Expression {
  const tree = (['bool', 'double'] as const).map(
    (expected) => read(definition, text, { expected }).expression,
  );
  const found = tree.find((each) => each !== undefined);
  if (!found) throw new Error(JSON.stringify(read(definition, text).problems));
  return found;
}

/** What an expression gives for an organization; undefined where it is undetermined. */
export function evaluated(definition: Questionnaire, text: string, responses: readonly Response[]): Outcome {
  const scope = scopeOf(planOf(checked(definition)), responses);
  return outcomes(compile(treeOf(definition, text), positionsOf(definition)), scope)(0);
}

/** What expressions read of one organization, results included. */
export function scopeOf(plan: Plan, responses: readonly Response[]): Scope {
  const organizations = combine(plan, grouped(plan, [responses]));
  return wholeOf(basisOf(plan, knownOf(plan, organizations)), assumptions.asIs).scope;
}
