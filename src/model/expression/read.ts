import type { Environment, ParseError, TypeError as TypeProblem } from '@marcbachmann/cel-js';
import { nearest } from '../nearest.js';
import { limits } from './environment.js';
import { type Expression, type namesIn, partsOf } from './expression.js';
import { checkLiterals } from './literals.js';
import { type Layer, type Names, readsResults, spacesOf } from './names.js';
import { checkOperands } from './operands.js';
import { type Converted, convert, type SpannedProblem } from './tree.js';

/** What an expression has to give. */
export type Expected = 'bool' | 'double';

/** A read expression; its tree only where nothing is wrong with it. */
export interface Read {
  expression?: Expression;
  problems: SpannedProblem[];
}

/** Parses an expression, resolves its names and literals, and checks its types. */
export function readExpression(
  text: string,
  expected: Expected,
  layer: Layer,
  names: Names,
  environment: Environment,
): Read {
  const whole = { start: 0, end: text.length };
  if (text.length > limits.length) {
    return { problems: [{ code: 'expression-too-large', args: { limit: 'length' }, span: whole }] };
  }
  let parsed: ReturnType<Environment['parse']>;
  try {
    parsed = environment.parse(text);
  } catch (error) {
    return { problems: [syntaxProblem(error as ParseError, text)] };
  }
  const converted = convert(parsed.ast);
  const { expression } = converted;
  if (!expression) return { problems: converted.problems };
  const unknown = checkNames(expression, converted, layer, names);
  if (unknown.length > 0) return { problems: unknown };
  const { valid, type, error } = parsed.check();
  if (!valid) return { problems: [typeProblem(error as TypeProblem, whole)] };
  const problems = [
    ...checkOperands(expression, converted, names),
    ...checkLiterals(expression, converted, names),
  ];
  if (problems.length === 0 && type !== expected) {
    problems.push({ code: 'expression-result', args: { expected, found: String(type) }, span: whole });
  }
  return problems.length > 0 ? { problems } : { expression, problems };
}

function syntaxProblem(error: ParseError, text: string): SpannedProblem {
  const start = Math.min(error.range?.start ?? 0, Math.max(0, text.length - 1));
  const span = { start, end: Math.max(error.range?.end ?? start, start + 1) };
  if (error.code !== 'limit_exceeded') {
    return { code: 'expression-syntax', args: { detail: error.summary ?? error.message }, span };
  }
  const limit = error.summary.includes('Depth') ? 'depth' : 'size';
  return { code: 'expression-too-large', args: { limit }, span };
}

function typeProblem(error: TypeProblem, whole: { start: number; end: number }): SpannedProblem {
  return {
    code: 'expression-type',
    args: { detail: error.summary ?? error.message },
    span: error.range ?? whole,
  };
}

function checkNames(
  expression: Expression,
  { nodes }: Converted,
  layer: Layer,
  names: Names,
): SpannedProblem[] {
  const readable: string[] = [...spacesOf(layer), ...(readsResults(layer) ? ['overall'] : [])];
  const problems: SpannedProblem[] = [];
  const results = new Set(['gates', 'knockouts', 'minimaMissed', 'lowestSection', 'gap']);
  const visit = (part: Expression): void => {
    const span = nodes.get(part)?.range ?? { start: 0, end: 0 };
    const notReadable = (name: string): void => {
      problems.push({ code: 'expression-not-readable', args: { name, readable }, span });
    };
    if (part.op === 'overall' && !readsResults(layer)) notReadable('overall');
    if (part.op === 'call' && results.has(part.name) && !readsResults(layer)) notReadable(`${part.name}()`);
    if (part.op === 'name') {
      if (!readable.includes(part.space)) notReadable(`${part.space}.${part.id}`);
      else problems.push(...unknownName(part, names, span));
    }
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return problems;
}

function unknownName(
  { space, id }: ReturnType<typeof namesIn>[number],
  names: Names,
  span: { start: number; end: number },
): SpannedProblem[] {
  const known = space === 'answer' ? [...names.answers.keys()] : names.ids[space];
  if (known.includes(id)) return [];
  const near = nearest(id, known);
  const args = { name: `${space}.${id}`, nearest: near && `${space}.${near}` };
  return [{ code: 'expression-unknown-name', args, span }];
}
