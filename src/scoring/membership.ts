import type { Expression } from '../model/expression/expression.js';
import { open, truthOf, truthsRoom } from './columns.js';
import { equal } from './comparison.js';
import { type Evaluate, outcomes } from './evaluate.js';

/**
 * `item in list`. In a list that is written out, each member is compared, so that a member that is missing leaves open
 * only what the others do not decide.
 */
export function membership(
  { item, list }: Expression & { op: 'in' },
  compile: (part: Expression) => Evaluate,
): Evaluate {
  if (list.op !== 'list') return memberOf(compile(item), compile(list));
  const tests = list.items.map((each): Expression => ({ op: 'compare', how: '==', left: item, right: each }));
  const none: Expression = { op: 'literal', value: false };
  return compile(tests.reduce<Expression>((left, right) => ({ op: 'or', left, right }), none));
}

function memberOf(item: Evaluate, list: Evaluate): Evaluate {
  const room = truthsRoom();
  return {
    kind: 'truth',
    run(scope) {
      const truths = room.of(scope.size);
      const members = outcomes(list, scope);
      const values = outcomes(item, scope);
      for (let row = 0; row < scope.size; row += 1) {
        const all = members(row) as readonly (number | string)[] | undefined;
        const value = values(row);
        truths[row] =
          all === undefined || value === undefined ? open : truthOf(all.some((each) => equal(each, value)));
      }
      return truths;
    },
  };
}
