import { no, numbersRoom, open, truthsRoom, yes } from './columns.js';
import { type Condition, conditionOf, type Evaluate, numberOf } from './evaluate.js';

/** `!` or `-` of an outcome; of an undetermined one undetermined. */
export function unary(op: 'not' | 'negate', of: Evaluate): Evaluate {
  return op === 'not' ? negation(conditionOf(of)) : opposite(numberOf(of));
}

/** By truth. */
const opposites = Uint8Array.of(yes, no, open);

function negation(of: Condition): Evaluate {
  const room = truthsRoom();
  return {
    kind: 'truth',
    run(scope) {
      const [truths, values] = [room.of(scope.size), of.run(scope)];
      for (let row = 0; row < scope.size; row += 1) truths[row] = opposites[values[row] as number] as number;
      return truths;
    },
  };
}

function opposite(of: Evaluate & { kind: 'number' }): Evaluate {
  const room = numbersRoom();
  return {
    kind: 'number',
    run(scope) {
      const [numbers, values] = [room.of(scope.size), of.run(scope)];
      for (let row = 0; row < scope.size; row += 1) numbers[row] = -(values[row] as number);
      return numbers;
    },
  };
}

/** `||` or `&&`: what is decisive settles it, whatever the other side. */
export function logic(op: 'and' | 'or', left: Condition, right: Condition): Evaluate {
  const room = truthsRoom();
  const truthBy = bothSides(op === 'or' ? yes : no);
  return {
    kind: 'truth',
    run(scope) {
      const [truths, all, others] = [room.of(scope.size), left.run(scope), right.run(scope)];
      for (let row = 0; row < scope.size; row += 1) {
        truths[row] = truthBy[3 * (all[row] as number) + (others[row] as number)] as number;
      }
      return truths;
    },
  };
}

/** What both sides come to: by three times the truth of the one, plus that of the other. */
function bothSides(decisive: number): Uint8Array {
  return Uint8Array.from({ length: 9 }, (_, both) => {
    const sides = [Math.floor(both / 3), both % 3];
    if (sides.includes(decisive)) return decisive;
    return sides.includes(open) ? open : yes - decisive;
  });
}

const operations = {
  '+': (a: number, b: number) => a + b,
  '-': (a: number, b: number) => a - b,
  '*': (a: number, b: number) => a * b,
  '/': (a: number, b: number) => a / b,
};

/** An operation on numbers; undetermined where a side is or the result is not finite. */
export function arithmetic(how: keyof typeof operations, left: Evaluate, right: Evaluate): Evaluate {
  const room = numbersRoom();
  const operation = operations[how];
  const [one, other] = [numberOf(left), numberOf(right)];
  return {
    kind: 'number',
    run(scope) {
      const [numbers, all, others] = [room.of(scope.size), one.run(scope), other.run(scope)];
      for (let row = 0; row < scope.size; row += 1) {
        const result = operation(all[row] as number, others[row] as number);
        numbers[row] = Number.isFinite(result) ? result : Number.NaN;
      }
      return numbers;
    },
  };
}
