import type { ArgumentKind } from '../diagnostics/expressions.js';
import type { Expression, FunctionName } from './expression.js';
import type { Names } from './names.js';

type Call = Expression & { op: 'call' };

/** Where what is wrong with literals and arguments is reported. */
export interface Report {
  literal(part: Expression, allowed: readonly (string | number)[]): void;
  argument(call: Call, expected: ArgumentKind): void;
}

const statuses = ['met', 'nearly', 'missed', 'unknown', 'not-applicable'];

const isAnswer = (part: Expression | undefined): part is Expression & { op: 'name' } =>
  part?.op === 'name' && part.space === 'answer';

type Check = (call: Call, names: Names, report: Report) => Expression[];

const anAnswer: Check = (call, _names, report) => {
  if (!isAnswer(call.args[0])) report.argument(call, 'answer');
  return [];
};

const statusList: Check = (call, _names, report) => {
  const [list] = call.args;
  if (list?.op !== 'list' || !list.items.every(({ op }) => op === 'literal'))
    report.argument(call, 'statuses');
  else for (const item of list.items) report.literal(item, statuses);
  return [];
};

const checks: Record<FunctionName, Check> = {
  has: anAnswer,
  applies: anAnswer,
  gates: statusList,
  knockouts: statusList,
  gap: () => [],
  mean: (call, _names, report) => {
    const [list] = call.args;
    if (list?.op === 'list' && list.items.length > 0) return list.items;
    report.argument(call, 'scores');
    return [];
  },
  share: (call, names, report) => {
    const [of, ...tags] = call.args;
    const kind = isAnswer(of) ? names.answers.get(of.id) : undefined;
    if (!kind?.type.startsWith('list') || !tags.every(({ op }) => op === 'literal'))
      report.argument(call, 'multi-answer');
    else for (const tag of tags) report.literal(tag, kind.tags);
    return [];
  },
  tag: (call, names, report) => {
    const [of] = call.args;
    const kind = isAnswer(of) ? names.answers.get(of.id) : undefined;
    if (!kind?.values || kind.type.startsWith('list')) report.argument(call, 'option-answer');
    return [];
  },
  decided: (call, _names, report) => {
    const [list] = call.args;
    if (list?.op !== 'list' || !list.items.every(isAnswer)) report.argument(call, 'answers');
    return [];
  },
  minimaMissed: (call, names, report) => {
    const [milestone, count] = call.args;
    if (milestone?.op !== 'literal' || count?.op !== 'literal') report.argument(call, 'milestone-and-number');
    else report.literal(milestone, names.milestones);
    return [];
  },
  lowestSection: (call, names, report) => {
    const [track] = call.args;
    if (track?.op !== 'literal') report.argument(call, 'track');
    else report.literal(track, names.ids.track);
    return [];
  },
};

/** Checks the arguments of a call; gives the parts that are left to visit. */
export function checkArguments(call: Call, names: Names, report: Report): Expression[] {
  return checks[call.name](call, names, report);
}
