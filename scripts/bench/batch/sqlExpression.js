// The questionnaire's expressions as SQL, as far as measures and conditions of the shipped questionnaire use them.
import { namesIn, tolerance } from './questionnaire.js';

const comparisons = {
  '==': (left, right) => `${left} = ${right}`,
  '<': (left, right) => `${left} < ${right} - ${tolerance}`,
  '<=': (left, right) => `${left} <= ${right} + ${tolerance}`,
  '>': (left, right) => `${left} > ${right} + ${tolerance}`,
  '>=': (left, right) => `${left} >= ${right} - ${tolerance}`,
};

/** A measure: absent where any answer or score that it names is, whatever its branches. */
export function sqlOfMeasure(tree) {
  const inputs = new Set(namesIn(tree).map(inputOf));
  const given = [...inputs].map((input) => `${input} IS NOT NULL`).join(' AND ');
  return tree.op === 'call' ? sqlOf(tree) : `CASE WHEN ${given} THEN ${sqlOf(tree)} END`;
}

/** An expression; SQL's logic has the same three values. */
export function sqlOf(tree) {
  switch (tree.op) {
    case 'literal':
      return literal(tree.value);
    case 'name':
      return inputOf(tree);
    case 'if':
      return `CASE WHEN ${sqlOf(tree.test)} THEN ${sqlOf(tree.yes)} ELSE ${sqlOf(tree.no)} END`;
    case 'and':
    case 'or':
      return `(${sqlOf(tree.left)} ${tree.op.toUpperCase()} ${sqlOf(tree.right)})`;
    case 'compare':
      return `(${comparisons[tree.how](sqlOf(tree.left), sqlOf(tree.right))})`;
    case 'arithmetic':
      return `(${sqlOf(tree.left)} ${tree.how} ${sqlOf(tree.right)})`;
    case 'call':
      return calls[tree.name](tree.args);
    default:
      throw new Error(`no SQL for the operation ${tree.op}`);
  }
}

const calls = {
  mean: ([{ items }]) => `((${items.map(sqlOf).join(' + ')}) / ${items.length})`,
  share: ([name, counted, other]) => {
    const [part, rest] = [counted, other].map(({ value }) => chosenTagged(name, value));
    return `CASE WHEN ${inputOf(name)} IS NOT NULL THEN coalesce(100.0 * ${part} / nullif(${part} + ${rest}, 0), 0) END`;
  },
  decided: ([{ items }]) => `(${items.map(decidedOf).join(' + ')})`,
};

/** A number or a text as SQL writes it. */
export function literal(value) {
  return typeof value === 'number' ? `${value}::DOUBLE` : `'${value.replaceAll("'", "''")}'`;
}

/** The column with the value of an answer, or with a score. */
function inputOf({ space, id }) {
  return space === 'score' ? `points_${id}` : `value_${id}`;
}

/** The column that says whether an answer is decided: 1 or 0. */
const decidedOf = ({ id }) => `decided_${id}`;

/** How many of the chosen options have a tag. */
const chosenTagged = ({ id }, tag) => `len(list_filter(value_${id}, tag -> tag = ${literal(tag)}))`;
