// The questionnaire's expressions as closures over one row, as far as the shipped questionnaire uses them.
// `row` holds `values` and `points` by the question's id; undefined is absent, and makes what it is in absent.
import { namesIn, questions, tolerance } from './questionnaire.js';

const comparisons = {
  '==': (left, right) => left === right,
  '<': (left, right) => left < right - tolerance,
  '<=': (left, right) => left <= right + tolerance,
  '>': (left, right) => left > right + tolerance,
  '>=': (left, right) => left >= right - tolerance,
};

const operations = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
};

/** A measure: absent where any answer or score that it names is, whatever its branches. */
export function closureOfMeasure(tree) {
  if (tree.name === 'decided') return closureOf(tree);
  const inputs = namesIn(tree).map(inputOf);
  const run = closureOf(tree);
  return (row) => (inputs.some((input) => input(row) === undefined) ? undefined : run(row));
}

/** An expression. */
export function closureOf(tree) {
  switch (tree.op) {
    case 'literal':
      return () => tree.value;
    case 'name':
      return inputOf(tree);
    case 'if':
      return conditional(closureOf(tree.test), closureOf(tree.yes), closureOf(tree.no));
    case 'and':
      return both(closureOf(tree.left), closureOf(tree.right));
    case 'compare':
      return strict(comparisons[tree.how], closureOf(tree.left), closureOf(tree.right));
    case 'arithmetic':
      return strict(operations[tree.how], closureOf(tree.left), closureOf(tree.right));
    case 'call':
      return calls[tree.name](tree.args);
    default:
      throw new Error(`no closure for the operation ${tree.op}`);
  }
}

const calls = {
  mean: ([{ items }]) => {
    const parts = items.map(closureOf);
    return (row) => parts.reduce((sum, part) => sum + part(row), 0) / parts.length;
  },
  share: ([name, counted, other]) => {
    const chosen = inputOf(name);
    const { options } = questions.find(({ id }) => id === name.id);
    const tags = new Map(options.map(({ value, tag }) => [value, tag]));
    const count = (values, tag) => values.filter((value) => tags.get(value) === tag).length;
    return (row) => {
      const values = chosen(row);
      const part = count(values, counted.value);
      const whole = part + count(values, other.value);
      return whole === 0 ? 0 : (100 * part) / whole;
    };
  },
  decided: ([{ items }]) => {
    const ids = items.map(({ id }) => id);
    return ({ decided }) => {
      const decisions = ids.map((id) => decided[id]);
      return decisions.includes(undefined) ? undefined : decisions.filter(Boolean).length;
    };
  },
};

function inputOf({ space, id }) {
  return space === 'score' ? ({ points }) => points[id] : ({ values }) => values[id];
}

/** Within measures, whose inputs are all there. */
const conditional = (test, yes, no) => (row) => (test(row) ? yes(row) : no(row));
const both = (left, right) => (row) => left(row) && right(row);

function strict(operation, left, right) {
  return (row) => {
    const [one, other] = [left(row), right(row)];
    return one === undefined || other === undefined ? undefined : operation(one, other);
  };
}
