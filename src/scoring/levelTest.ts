import type { WarningLevel } from '../model/assessment.js';
import type { Expression } from '../model/expression/expression.js';
import type { Evaluate, Positions } from './evaluate.js';
import type { Scope } from './scope.js';

/**
 * `warning.x == "red"` and its like. Red reads the red condition itself, so that a warning whose red is
 * open leaves the comparison open, whatever its amber.
 */
export function levelTest(expression: Expression, positions: Positions): Evaluate | undefined {
  if (expression.op !== 'compare') return undefined;
  const sides = [expression.left, expression.right];
  const warning = sides.find((side) => side.op === 'name' && side.space === 'warning');
  const level = sides.find((side) => side.op === 'literal');
  if (warning?.op !== 'name' || level?.op !== 'literal') return undefined;
  const position = positions.warning(warning.id);
  const holds = levelTests[String(level.value) as WarningLevel];
  const test = ({ results }: Scope): Truth => {
    const { red, amber } = results?.warnings[position] ?? { red: undefined, amber: undefined };
    return holds(red, amber);
  };
  if (expression.how === '==') return test;
  return (scope) => {
    const is = test(scope);
    return is === undefined ? undefined : !is;
  };
}

type Truth = boolean | undefined;

const levelTests: Record<WarningLevel, (red: Truth, amber: Truth) => Truth> = {
  red: (red) => red,
  amber: (red, amber) => (red ? false : amber),
  'not-assessable': (red, amber) => !red && !amber && (red === undefined || amber === undefined),
  clear: (red, amber) => {
    if (red || amber) return false;
    return red === undefined || amber === undefined ? undefined : true;
  },
};
