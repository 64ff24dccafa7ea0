import type { Expression, FunctionName } from '../model/expression/expression.js';
import { reaches } from '../model/tolerance.js';
import type { Evaluate, Outcome, Positions } from './evaluate.js';
import { mean } from './number.js';
import type { GateOutcome, Scope } from './scope.js';

type Call = Expression & { op: 'call' };
type Compile = (part: Expression) => Evaluate;

/** Compiles a call. Arguments have been checked when the questionnaire was read. */
export function functionOf(call: Call, positions: Positions, compile: Compile): Evaluate {
  return functions[call.name](call, positions, compile);
}

const functions: Record<FunctionName, (call: Call, positions: Positions, compile: Compile) => Evaluate> = {
  has: (call, positions) => {
    const question = answerAt(call.args[0], positions);
    return ({ states }) => states[question] === 'value';
  },
  applies: (call, positions) => {
    const question = answerAt(call.args[0], positions);
    return ({ states }) => {
      const state = states[question];
      if (state === 'value') return true;
      return state === 'not-applicable' || state === 'hidden' ? false : undefined;
    };
  },
  mean: (call, _positions, compile) => {
    const items = itemsOf(call.args[0]).map(compile);
    return (scope) => {
      const values = items.map((item) => item(scope));
      return values.includes(undefined) ? undefined : mean(values as number[]);
    };
  },
  share: (call, positions) => {
    const question = answerAt(call.args[0], positions);
    const [counted, other] = call.args.slice(1).map(textOf);
    return (scope) => {
      if (scope.states[question] !== 'value') return undefined;
      const shares = (scope.given[question] ?? []).map((chosen) => {
        let [part, rest] = [0, 0];
        for (const value of chosen as (number | string)[]) {
          const tag = positions.tagOf(question, value);
          if (tag === counted) part += 1;
          else if (tag === other) rest += 1;
        }
        return part + rest === 0 ? 0 : (100 * part) / (part + rest);
      });
      return mean(shares);
    };
  },
  tag: (call, positions) => {
    const question = answerAt(call.args[0], positions);
    return ({ given }) => {
      const [first, ...others] = given[question] ?? [];
      if (first === undefined) return undefined;
      const tag = positions.tagOf(question, first as string);
      const isOne = others.every((value) => positions.tagOf(question, value as string) === tag);
      return isOne ? tag : undefined;
    };
  },
  decided: (call, positions) => {
    const questions = itemsOf(call.args[0]).map((item) => answerAt(item, positions));
    return (scope) => {
      let count = 0;
      for (const question of questions) {
        const decided = isDecided(question, scope, positions);
        if (decided === undefined) return undefined;
        if (decided) count += 1;
      }
      return count;
    };
  },
  gates: (call) => countGates(call, () => true),
  knockouts: (call) => countGates(call, ({ knockout }) => knockout),
  minimaMissed: (call, positions) => {
    const milestone = positions.milestone(textOf(call.args[0]));
    const least = Number(call.args[1]?.op === 'literal' ? call.args[1].value : 0);
    return ({ results }) => results && minimaMissed(results.gates, milestone, least);
  },
  lowestSection: (call, positions) => {
    const sections = positions.sectionsOf(positions.track(textOf(call.args[0])));
    return ({ results }) => {
      let lowest = Infinity;
      for (const section of sections) lowest = Math.min(lowest, results?.sections[section] ?? Infinity);
      return lowest < Infinity ? lowest : undefined;
    };
  },
  gap: () => (scope) => scope.results?.gap,
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

function isDecided(question: number, scope: Scope, positions: Positions): boolean | undefined {
  const state = scope.states[question];
  if (state === 'dont-know') return false;
  const value = scope.values[question];
  if (state !== 'value' || value === undefined) return undefined;
  return Array.isArray(value) || !positions.isOpen(question, value);
}

function countGates(call: Call, counts: (gate: GateOutcome) => boolean): Evaluate {
  const named: Readonly<Record<string, boolean>> = Object.fromEntries(
    itemsOf(call.args[0]).map((item) => [textOf(item), true]),
  );
  return ({ results }): Outcome => {
    if (results === undefined) return undefined;
    let count = 0;
    for (const gate of results.gates) if (named[gate.status] === true && counts(gate)) count += 1;
    return count;
  };
}

/** Whether at least so many minima of a milestone are missed; undefined while unknown gates could decide it. */
function minimaMissed(gates: readonly GateOutcome[], milestone: number, least: number): boolean | undefined {
  let missed = 0;
  let unknown = 0;
  for (const { status, counts, minima } of gates) {
    const minimum = minima[milestone];
    if (minimum === undefined || status === 'not-applicable') continue;
    if (counts === undefined) unknown += 1;
    else if (!reaches(counts, minimum)) missed += 1;
  }
  if (missed >= least) return true;
  return missed + unknown < least ? false : undefined;
}
