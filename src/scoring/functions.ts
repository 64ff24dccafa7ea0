import type { Expression, FunctionName } from '../model/expression/expression.js';
import type { Value } from '../model/response.js';
import { type Numbers, no, numbersRoom, open, truthsRoom, valuesRoom, yes } from './columns.js';
import { type Evaluate, numberOf, type Positions } from './evaluate.js';
import { countGates, minimaMissed } from './gateFunctions.js';
import { ascendingMean, mean } from './number.js';
import { nothingGiven, type Scope, state } from './scope.js';

type Call = Expression & { op: 'call' };
type Compile = (part: Expression) => Evaluate;

/** Compiles a call. Arguments have been checked when the questionnaire was read. */
export function functionOf(call: Call, positions: Positions, compile: Compile): Evaluate {
  return functions[call.name](call, positions, compile);
}

const functions: Record<FunctionName, (call: Call, positions: Positions, compile: Compile) => Evaluate> = {
  has: ({ args }, positions) => byState(answerAt(args[0], positions), hasValue),
  applies: ({ args }, positions) => byState(answerAt(args[0], positions), doesApply),
  mean: ({ args }, _positions, compile) => meanOf(itemsOf(args[0]).map((item) => numberOf(compile(item)))),
  share: ({ args: [answer, ...tags] }, positions) =>
    shareOf(answerAt(answer, positions), tags.map(textOf), positions),
  tag: ({ args }, positions) => tagOf(answerAt(args[0], positions), positions),
  decided: ({ args }, positions) => {
    const questions = itemsOf(args[0]).map((item) => answerAt(item, positions));
    return decidedOf(questions, positions);
  },
  gates: ({ args }) => countGates(itemsOf(args[0]).map(textOf), false),
  knockouts: ({ args }) => countGates(itemsOf(args[0]).map(textOf), true),
  minimaMissed: ({ args: [milestone, least] }, positions) =>
    minimaMissed(positions.milestone(textOf(milestone)), least?.op === 'literal' ? Number(least.value) : 0),
  lowestSection: ({ args }, positions) => {
    const sections = positions.sectionsOf(positions.track(textOf(args[0])));
    return lowestOf(sections);
  },
  gap: () => {
    const nothing = numbersRoom();
    return { kind: 'number', run: ({ size, results }) => results?.gap ?? nothing.of(size) };
  },
};

function answerAt(part: Expression | undefined, positions: Positions): number {
  return part?.op === 'name' ? positions.question(part.id) : -1;
}

function itemsOf(part: Expression | undefined): Expression[] {
  return part?.op === 'list' ? part.items : [];
}

function textOf(part: Expression | undefined): string {
  return part?.op === 'literal' ? String(part.value) : '';
}

/** Truths by the state of an answer. */
function byState(question: number, truths: readonly number[]): Evaluate {
  const room = truthsRoom();
  return {
    kind: 'truth',
    run({ size, states }) {
      const [column, given] = [room.of(size), states[question]];
      for (let row = 0; row < size; row += 1) column[row] = truths[given?.[row] ?? state.missing] ?? open;
      return column;
    },
  };
}

/** By state: missing, value, don't know, not applicable, hidden. */
const hasValue = [no, yes, no, no, no];
const doesApply = [open, yes, open, no, no];

/** A number for each row, NaN where it is undetermined. */
function eachNumber(of: (scope: Scope, row: number) => number): Evaluate {
  const room = numbersRoom();
  return {
    kind: 'number',
    run(scope) {
      const numbers = room.of(scope.size);
      for (let row = 0; row < scope.size; row += 1) numbers[row] = of(scope, row);
      return numbers;
    },
  };
}

function meanOf(items: readonly (Evaluate & { kind: 'number' })[]): Evaluate {
  const room = numbersRoom();
  const values = new Float64Array(items.length);
  return {
    kind: 'number',
    run(scope) {
      const [means, columns] = [room.of(scope.size), items.map((item) => item.run(scope))];
      for (let row = 0; row < scope.size; row += 1) {
        gather(columns, row, values);
        // NaN comes last: where there is one, there is no mean.
        means[row] = Number.isNaN(values.at(-1)) ? Number.NaN : ascendingMean(values);
      }
      return means;
    },
  };
}

/** Puts what columns hold in a row into ascending order; NaN comes last. */
function gather(columns: readonly Numbers[], row: number, values: Float64Array): void {
  for (let at = 0; at < values.length; at += 1) values[at] = columns[at]?.[row] ?? Number.NaN;
  values.sort();
}

function shareOf(question: number, [counted, other]: readonly string[], positions: Positions): Evaluate {
  const ofOne = (chosen: Value): number => {
    let [part, rest] = [0, 0];
    for (const value of chosen as readonly (number | string)[]) {
      const tag = positions.tagOf(question, value);
      if (tag === counted) part += 1;
      else if (tag === other) rest += 1;
    }
    return part + rest === 0 ? 0 : (100 * part) / (part + rest);
  };
  const ofAll = byList((given) => mean(given.map(ofOne)) ?? Number.NaN);
  return eachNumber(({ states, given }, row) =>
    states[question]?.[row] === state.value ? ofAll(given[question]?.(row) ?? nothingGiven) : Number.NaN,
  );
}

/** Rows that answered the same share one list of what was given: what it comes to is worked out once for some of these. */
function byList<Result>(of: (given: readonly Value[]) => Result): (given: readonly Value[]) => Result {
  const results = new Map<readonly Value[], Result>();
  return (given) => {
    const known = results.get(given);
    if (known !== undefined) return known;
    const result = of(given);
    if (results.size >= listsAtMost) results.clear();
    results.set(given, result);
    return result;
  };
}

const listsAtMost = 10_000;

function tagOf(question: number, positions: Positions): Evaluate {
  const room = valuesRoom<string>(undefined);
  const ofAll = byList((given) => {
    const tags = given.map((value) => positions.tagOf(question, value as string));
    return tags.every((tag) => tag === tags[0]) ? tags[0] : undefined;
  });
  return {
    kind: 'word',
    run({ size, given }) {
      const words = room.of(size);
      for (let row = 0; row < size; row += 1) words[row] = ofAll(given[question]?.(row) ?? nothingGiven);
      return words;
    },
  };
}

/** How many have a value that is decided; NaN where any is undetermined. */
function decidedOf(questions: readonly number[], positions: Positions): Evaluate {
  const room = numbersRoom();
  return {
    kind: 'number',
    run(scope) {
      const counts = room.of(scope.size).fill(0, 0, scope.size);
      for (const question of questions) countDecided(question, scope, counts, positions);
      return counts;
    },
  };
}

function countDecided(question: number, scope: Scope, counts: Numbers, positions: Positions): void {
  const [states, values] = [scope.states[question], scope.values[question]];
  for (let row = 0; row < scope.size; row += 1) {
    const given = states?.[row];
    if (given === state.dontKnow) continue;
    const value = given === state.value ? values?.[row] : undefined;
    if (value === undefined || Number.isNaN(value)) counts[row] = Number.NaN;
    else if (typeof value === 'object' || !positions.isOpen(question, value)) (counts[row] as number) += 1;
  }
}

/** The least score of some sections; NaN where none has one. */
function lowestOf(sections: readonly number[]): Evaluate {
  const room = numbersRoom();
  return {
    kind: 'number',
    run({ size, results }) {
      const lowest = room.of(size).fill(Number.NaN, 0, size);
      for (const section of sections) {
        const scores = results?.sections[section];
        for (let row = 0; scores && row < size; row += 1) {
          const score = scores[row] as number;
          if (score < (lowest[row] as number) || Number.isNaN(lowest[row])) lowest[row] = score;
        }
      }
      return lowest;
    },
  };
}
