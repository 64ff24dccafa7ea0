import type { ASTNode } from '@marcbachmann/cel-js';
import type { Problem } from '../diagnostics/diagnostic.js';
import { nearest } from '../nearest.js';
import {
  type Comparison,
  type Expression,
  type FunctionName,
  functionNames,
  type Space,
} from './expression.js';

/** A part of an expression's text, by character. */
export interface Span {
  start: number;
  end: number;
}

/** A problem of an expression and the part of its text that is meant. */
export type SpannedProblem = Problem & { span: Span };

/** What the parser's tree becomes: ours, with the parser's node of each part. */
export interface Converted {
  expression: Expression | undefined;
  nodes: WeakMap<Expression, ASTNode>;
  problems: SpannedProblem[];
}

const spaces = new Set<string>(['answer', 'score', 'section', 'track', 'phase', 'warning'] satisfies Space[]);
const arithmetic = new Set(['+', '-', '*', '/']);
const comparisons = new Set(['==', '!=', '<', '<=', '>', '>=']);

/**
 * Turns the parser's tree into ours, which knows only the subset that we allow, and makes its integer
 * literals doubles on the way, since every number here is one. Whatever else is met is reported.
 */
export function convert(root: ASTNode): Converted {
  const nodes: Converted['nodes'] = new WeakMap();
  const problems: SpannedProblem[] = [];

  const forbid: Forbid = (node, what, like) => {
    problems.push(
      like
        ? { code: 'expression-unknown-name', args: { name: what, nearest: like }, span: node.range }
        : { code: 'expression-forbidden', args: { what }, span: node.range },
    );
    return undefined;
  };
  const all = (list: readonly ASTNode[]): Expression[] | undefined => {
    const parts = list.map(visit);
    return parts.every((part) => part !== undefined) ? parts : undefined;
  };
  const visit = (node: ASTNode): Expression | undefined => {
    const expression = toExpression(node, visit, all, forbid);
    if (expression) nodes.set(expression, node);
    return expression;
  };
  return { expression: visit(root), nodes, problems };
}

type Visit = (node: ASTNode) => Expression | undefined;
type All = (nodes: readonly ASTNode[]) => Expression[] | undefined;
/** `like` is what a misspelt word most likely means. */
type Forbid = (node: ASTNode, what: string, like?: string | null) => undefined;

function toExpression(node: ASTNode, visit: Visit, all: All, forbid: Forbid): Expression | undefined {
  switch (node.op) {
    case 'value':
      return literal(node, forbid);
    case 'id':
      return node.args === 'overall'
        ? { op: 'overall' }
        : forbid(node, node.args, nearest(node.args, ['overall']));
    case '.':
      return name(node, forbid);
    case 'call':
      return call(node, all, forbid);
    case 'list': {
      const items = all(node.args);
      return items && { op: 'list', items };
    }
    case '!_':
    case '-_': {
      const of = visit(node.args);
      return of && { op: node.op === '!_' ? 'not' : 'negate', of };
    }
    case '?:': {
      const [test, yes, no] = all(node.args) ?? [];
      return test && yes && no && { op: 'if', test, yes, no };
    }
    default:
      return binary(node, all, forbid);
  }
}

function binary(node: ASTNode, all: All, forbid: Forbid): Expression | undefined {
  const { op } = node;
  if (!(op === '&&' || op === '||' || op === 'in' || comparisons.has(op) || arithmetic.has(op))) {
    return forbid(node, op === 'rcall' ? `.${node.args[0]}()` : op);
  }
  const [left, right] = all(node.args as readonly ASTNode[]) ?? [];
  if (!left || !right) return undefined;
  if (op === '&&' || op === '||') return { op: op === '&&' ? 'and' : 'or', left, right };
  if (op === 'in') return { op: 'in', item: left, list: right };
  if (comparisons.has(op)) return { op: 'compare', how: op as Comparison, left, right };
  return { op: 'arithmetic', how: op as '+', left, right };
}

function literal(node: ASTNode & { op: 'value' }, forbid: Forbid): Expression | undefined {
  const value = node.args;
  if (typeof value === 'bigint' && Number.isFinite(Number(value))) {
    (node as { args: unknown }).args = Number(value);
    return { op: 'literal', value: Number(value) };
  }
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') {
    return { op: 'literal', value };
  }
  return forbid(node, node.input.slice(node.start, node.end));
}

function name(node: ASTNode & { op: '.' }, forbid: Forbid): Expression | undefined {
  const [space, id] = node.args;
  if (space.op !== 'id') return forbid(node, node.input.slice(node.start, node.end));
  if (!spaces.has(space.args)) return forbid(space, space.args, nearest(space.args, spaces));
  return { op: 'name', space: space.args as Space, id };
}

function call(node: ASTNode & { op: 'call' }, all: All, forbid: Forbid): Expression | undefined {
  const [callee, list] = node.args;
  const known = functionNames.find((each) => each === callee);
  if (!known) {
    const like = nearest(callee, functionNames);
    return forbid(node, `${callee}()`, like && `${like}()`);
  }
  const args = all(list);
  return args && { op: 'call', name: known satisfies FunctionName, args };
}
