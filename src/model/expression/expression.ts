/** The comparison operators. */
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** What a name reads: an answer or a score of a question, or a result by its id. */
export type Space = 'answer' | 'score' | 'section' | 'track' | 'phase' | 'warning';

/** The functions that expressions may call. */
export const functionNames = [
  'has',
  'applies',
  'mean',
  'share',
  'tag',
  'decided',
  'gates',
  'knockouts',
  'minimaMissed',
  'lowestSection',
  'gap',
] as const;
export type FunctionName = (typeof functionNames)[number];

/** A checked expression as a tree of plain data, so that it can be stored beside its questionnaire. */
export type Expression =
  | { op: 'literal'; value: number | string | boolean }
  | { op: 'list'; items: Expression[] }
  | { op: 'name'; space: Space; id: string }
  | { op: 'overall' }
  | { op: 'not' | 'negate'; of: Expression }
  | { op: 'and' | 'or'; left: Expression; right: Expression }
  | { op: 'if'; test: Expression; yes: Expression; no: Expression }
  | { op: 'compare'; how: Comparison; left: Expression; right: Expression }
  | { op: 'arithmetic'; how: '+' | '-' | '*' | '/'; left: Expression; right: Expression }
  | { op: 'in'; item: Expression; list: Expression }
  | { op: 'call'; name: FunctionName; args: Expression[] };

/** The direct parts of an expression. */
export function partsOf(expression: Expression): Expression[] {
  switch (expression.op) {
    case 'literal':
    case 'name':
    case 'overall':
      return [];
    case 'list':
      return expression.items;
    case 'not':
    case 'negate':
      return [expression.of];
    case 'if':
      return [expression.test, expression.yes, expression.no];
    case 'in':
      return [expression.item, expression.list];
    case 'call':
      return expression.args;
    default:
      return [expression.left, expression.right];
  }
}

/** A name that an expression reads. */
export interface NameRead {
  space: Space;
  id: string;
}

/** Every name that an expression reads, once each, in order of first appearance. */
export function namesIn(expression: Expression): NameRead[] {
  const found = new Map<string, NameRead>();
  const visit = (part: Expression): void => {
    if (part.op === 'name') found.set(`${part.space}.${part.id}`, { space: part.space, id: part.id });
    for (const inner of partsOf(part)) visit(inner);
  };
  visit(expression);
  return [...found.values()];
}
