// What the cells of a row say about each question, in plain JavaScript.
import { absences, questions, separator, textOf, tolerance } from './questionnaire.js';
import { closureOf, closureOfMeasure } from './scriptExpression.js';

/**
 * From the cells of a row to its `points` by the question's id, and which questions are `leftOut` since they do not
 * apply or are hidden. `values` and `decided` are what expressions read.
 */
export function pointsReader(columns, notation) {
  const readers = columns.map((question) => cellReader(question, notation));
  const measures = questions.filter(({ measure, bands }) => measure || bands).map(measureOf);
  const conditions = questions.filter(({ onlyIf }) => onlyIf).map(conditionOf);
  return (cells) => {
    const row = { points: {}, values: {}, decided: {}, leftOut: {} };
    for (let at = 0; at < readers.length; at += 1) if (cells[at] !== '') readers[at](cells[at], row);
    for (const measure of measures) measure(row);
    for (const condition of conditions) condition(row);
    return row;
  };
}

/** Enters the points of what is measured. */
function measureOf({ id, measure, bands }) {
  const run = measure ? closureOfMeasure(measure) : ({ values }) => values[id];
  return (row) => {
    const number = run(row);
    if (number !== undefined) row.points[id] = bands ? bandPoints(number, bands) : number;
  };
}

/** Leaves a question out while its condition is false. */
function conditionOf({ id, onlyIf }) {
  const holds = closureOf(onlyIf);
  return (row) => {
    if (holds(row) === false) row.leftOut[id] = true;
  };
}

/** Enters what a cell says that is not empty. */
function cellReader(question, notation) {
  const { id } = question;
  const { dontKnow, notApplicable } = absences(notation);
  const read = answerReader(question, notation);
  return (cell, row) => {
    if (cell === notApplicable) row.leftOut[id] = true;
    else if (cell === dontKnow) row.decided[id] = false;
    else read(cell, row);
  };
}

/** Enters an answer that is a value. */
function answerReader({ id, type, options }, notation) {
  const byText = new Map(options.map((option) => [textOf(option, notation), option]));
  switch (type) {
    case 'number':
      return (cell, { values }) => {
        values[id] = Number(cell);
      };
    case 'multi':
      return (cell, { values }) => {
        values[id] = cell.split(separator).map((text) => byText.get(text)?.value);
      };
    case 'choice':
      return (cell, { values, points, decided }) => {
        const option = byText.get(cell);
        values[id] = option?.value;
        points[id] = option?.score;
        decided[id] = option?.open !== true;
      };
    default:
      return () => undefined;
  }
}

/** The score of the last band that holds. */
function bandPoints(number, bands) {
  const holds = ({ from, above }) =>
    above === undefined ? number >= from - tolerance : number > above + tolerance;
  return (bands.findLast(holds) ?? bands[0]).score;
}
