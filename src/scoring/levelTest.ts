import type { WarningLevel } from '../model/assessment.js';
import type { Expression } from '../model/expression/expression.js';
import { no, open, truthsRoom, yes } from './columns.js';
import type { Evaluate, Positions } from './evaluate.js';

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
  const room = truthsRoom();
  const truthBy = Uint8Array.from({ length: 9 }, (_, both) => {
    const is = holds(Math.floor(both / 3), both % 3);
    return expression.how !== '==' && is !== open ? yes - is : is;
  });
  return {
    kind: 'truth',
    run({ size, results }) {
      const truths = room.of(size);
      if (!results) return truths.fill(open, 0, size);
      const { red, amber } = results.warning(position);
      for (let row = 0; row < size; row += 1)
        truths[row] = truthBy[3 * (red[row] as number) + (amber[row] as number)] as number;
      return truths;
    },
  };
}

const levelTests: Record<WarningLevel, (red: number, amber: number) => number> = {
  red: (red) => red,
  amber: (red, amber) => (red === yes ? no : amber),
  'not-assessable': (red, amber) =>
    red !== yes && amber !== yes && (red === open || amber === open) ? yes : no,
  clear: (red, amber) => {
    if (red === yes || amber === yes) return no;
    return red === open || amber === open ? open : yes;
  },
};

/** Red if red is true; else amber if amber is true; else not assessable while either is open; else clear. */
export function levelOf(red: number | undefined, amber: number | undefined): WarningLevel {
  if (red === yes) return 'red';
  if (amber === yes) return 'amber';
  return red === no && amber === no ? 'clear' : 'not-assessable';
}
