import { type Expression, type FunctionName, partsOf } from './expression.js';
import type { Names } from './names.js';
import type { Converted, SpannedProblem } from './tree.js';

type Type = 'bool' | 'double' | 'string' | 'list';

const results: Record<FunctionName, Type> = {
  has: 'bool',
  applies: 'bool',
  mean: 'double',
  share: 'double',
  tag: 'string',
  decided: 'double',
  gates: 'double',
  knockouts: 'double',
  minimaMissed: 'bool',
  lowestSection: 'double',
  gap: 'double',
};

const noList = (types: readonly Type[]): boolean => !types.includes('list');

/** What operands have to be where they need not be numbers. */
const fits: Partial<Record<string, (types: readonly Type[]) => boolean>> = {
  '==': noList,
  '!=': noList,
  in: ([item]) => item !== 'list',
};

/**
 * Checks what CEL allows and has no meaning here: only numbers add up and have an order, and lists are
 * neither compared nor looked for. Types have been checked before, so both sides are of the same one.
 */
export function checkOperands(root: Expression, { nodes }: Converted, names: Names): SpannedProblem[] {
  const problems: SpannedProblem[] = [];
  const visit = (part: Expression): void => {
    const inner = partsOf(part);
    inner.forEach(visit);
    const detail = unfit(part, names);
    if (detail === undefined) return;
    const span = nodes.get(part)?.range ?? { start: 0, end: 0 };
    problems.push({ code: 'expression-type', args: { detail: `no such overload: ${detail}` }, span });
  };
  visit(root);
  return problems;
}

/** An operation on what it cannot be done with; undefined where it can. */
function unfit(part: Expression, names: Names): string | undefined {
  if (part.op === 'call' && part.name === 'mean') {
    // An empty list counts as a list of anything, and so as a number among others.
    const types = partsOf(part)
      .flatMap(partsOf)
      .map((item) => typeOf(item, names));
    return types.every((type) => type === 'double') ? undefined : `mean(list<${types.join(', ')}>)`;
  }
  const how = part.op === 'in' ? 'in' : 'how' in part ? part.how : undefined;
  if (!how) return undefined;
  const types = partsOf(part).map((operand) => typeOf(operand, names));
  return (fits[how]?.(types) ?? types.every((type) => type === 'double'))
    ? undefined
    : types.join(` ${how} `);
}

function typeOf(part: Expression, names: Names): Type {
  switch (part.op) {
    case 'literal':
      return typeof part.value === 'number' ? 'double' : typeof part.value === 'string' ? 'string' : 'bool';
    case 'list':
      return 'list';
    case 'name':
      return typeOfName(part, names);
    case 'if':
      return typeOf(part.yes, names);
    case 'call':
      return results[part.name];
    case 'arithmetic':
      // A sum of lists is a list in CEL; it is reported where it stands.
      return typeOf(part.left, names);
    case 'overall':
    case 'negate':
      return 'double';
    default:
      return 'bool';
  }
}

function typeOfName({ space, id }: Expression & { op: 'name' }, names: Names): Type {
  if (space === 'warning') return 'string';
  if (space !== 'answer') return 'double';
  const type = names.answers.get(id)?.type ?? 'double';
  return type === 'double' || type === 'string' ? type : 'list';
}
