import { same } from '../model/tolerance.js';
import type { Room } from './columns.js';
import { no, numbersRoom, open, truthsRoom, valuesRoom, yes } from './columns.js';
import type { Condition, Evaluate, Outcome } from './evaluate.js';
import type { Scope } from './scope.js';

/** Undetermined where its test is, unless both branches are the same. */
export function conditional(test: Condition, either: Evaluate, or: Evaluate): Evaluate {
  if (either.kind === 'number' && or.kind === 'number') {
    return { kind: 'number', run: choice(test, either, or, numbersRoom(), Number.NaN, same) };
  }
  if (either.kind === 'truth' && or.kind === 'truth') {
    return { kind: 'truth', run: choice(test, either, or, truthsRoom(), open, (a, b) => a === b) };
  }
  const run = choice<Outcome>(test, either, or, valuesRoom<Outcome>(undefined), undefined, (a, b) => a === b);
  return { kind: either.kind, run } as Evaluate;
}

interface Column<Value> {
  [row: number]: Value;
}

function choice<Value, Values extends Column<Value> = Column<Value>>(
  test: Condition,
  either: { run(scope: Scope): Column<Value> },
  or: { run(scope: Scope): Column<Value> },
  room: Room<Values>,
  undetermined: Value,
  isSame: (a: Value, b: Value) => boolean,
): (scope: Scope) => Values {
  return (scope) => {
    const chosen = room.of(scope.size);
    const [tests, all, others] = [test.run(scope), either.run(scope), or.run(scope)];
    for (let row = 0; row < scope.size; row += 1) {
      const a = all[row] as Value;
      const b = others[row] as Value;
      const holds = tests[row];
      chosen[row] = (
        holds === yes ? a : holds === no ? b : isSame(a, b) ? a : undetermined
      ) as Values[number];
    }
    return chosen;
  };
}
