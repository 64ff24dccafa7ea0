import type { ArgumentKind } from '../diagnostics/expressions.js';
import { nearest } from '../nearest.js';
import { checkArguments, type Report } from './arguments.js';
import { type Expression, partsOf } from './expression.js';
import type { Names } from './names.js';
import type { Converted, SpannedProblem } from './tree.js';

const levels = ['red', 'amber', 'clear', 'not-assessable'];

/**
 * Checks what types cannot: that every text in an expression is one that can occur where it stands (an
 * option, tag, status, level or id), and that functions get the kind of argument they read.
 */
export function checkLiterals(root: Expression, { nodes }: Converted, names: Names): SpannedProblem[] {
  const problems: SpannedProblem[] = [];
  const spanOf = (part: Expression) => nodes.get(part)?.range ?? { start: 0, end: 0 };
  const report = { literal, argument };

  function literal(part: Expression, allowed: readonly (string | number)[]): void {
    if (part.op !== 'literal' || allowed.includes(part.value as string)) return;
    if (typeof part.value === 'boolean') return;
    const shown = allowed.map(String);
    const args = { literal: String(part.value), allowed: shown, nearest: nearest(String(part.value), shown) };
    problems.push({ code: 'expression-unknown-literal', args, span: spanOf(part) });
  }
  function argument(call: Expression & { op: 'call' }, expected: ArgumentKind): void {
    problems.push({
      code: 'expression-argument',
      args: { function: call.name, expected },
      span: spanOf(call),
    });
  }
  function visit(part: Expression): void {
    if (part.op === 'literal' && typeof part.value === 'string') {
      problems.push({ code: 'expression-stray-literal', args: { literal: part.value }, span: spanOf(part) });
    }
    if (part.op === 'name' && part.space === 'warning') {
      problems.push({
        code: 'expression-argument',
        args: { function: `warning.${part.id}`, expected: 'level' },
        span: spanOf(part),
      });
    }
    for (const inner of unresolvedParts(part, names, report)) visit(inner);
  }
  visit(root);
  return problems;
}

/** Checks the texts that stand in a part for a known set of values; gives the parts that are left to visit. */
function unresolvedParts(part: Expression, names: Names, report: Report): Expression[] {
  if (part.op === 'call') return checkArguments(part, names, report);
  if (part.op === 'compare' && (part.how === '==' || part.how === '!=')) {
    return (
      comparedParts(part.left, [part.right], names, report) ??
      comparedParts(part.right, [part.left], names, report) ??
      partsOf(part)
    );
  }
  return (part.op === 'in' ? memberParts(part, names, report) : undefined) ?? partsOf(part);
}

function memberParts(
  { item, list }: Expression & { op: 'in' },
  names: Names,
  report: Report,
): Expression[] | undefined {
  if (list.op === 'list') {
    return comparedParts(item, list.items, names, report) ?? soughtParts(item, list.items, names, report);
  }
  const allowed = valuesOf(list, names);
  if (!allowed || allowed === 'any' || item.op !== 'literal') return undefined;
  report.literal(item, allowed);
  return [];
}

/** A literal that is looked for among answers: it has to be a value of each. */
function soughtParts(
  item: Expression,
  among: readonly Expression[],
  names: Names,
  report: Report,
): Expression[] | undefined {
  const isKnown = among.every((each) => ![undefined, levels].includes(valuesOf(each, names) as string[]));
  if (item.op !== 'literal' || among.length === 0 || !isKnown) return undefined;
  return among.flatMap((each) => comparedParts(each, [item], names, report) ?? []);
}

/**
 * `known` compared with `others`: where its values are known, checks those that are literals and gives the
 * parts that are left to visit. A warning is compared with literals only.
 */
function comparedParts(
  known: Expression,
  others: Expression[],
  names: Names,
  report: Report,
): Expression[] | undefined {
  const allowed = valuesOf(known, names);
  const rest = others.filter(({ op }) => op !== 'literal');
  if (!allowed || (allowed === levels && rest.length > 0)) return undefined;
  if (allowed !== 'any') for (const other of others) report.literal(other, allowed);
  return known.op === 'call' ? [known, ...rest] : rest;
}

/** The texts or numbers that a part can be; `any` for free text; undefined for anything without a set of values. */
function valuesOf(part: Expression, names: Names): readonly (string | number)[] | 'any' | undefined {
  if (part.op === 'call' && part.name === 'tag') {
    const [of] = part.args;
    const kind = of?.op === 'name' ? names.answers.get(of.id) : undefined;
    return kind?.values ? kind.tags : 'any';
  }
  if (part.op !== 'name') return undefined;
  if (part.space === 'warning') return levels;
  if (part.space !== 'answer') return undefined;
  const kind = names.answers.get(part.id);
  if (kind?.values === undefined) return kind?.type === 'string' ? 'any' : undefined;
  return kind.type === 'double' ? undefined : kind.values;
}
