// What the cells of an export say about each question, as columns of SQL, in three steps.
import { absences, namesIn, questions, separator, textOf, tolerance } from './questionnaire.js';
import { literal, sqlOf, sqlOfMeasure } from './sqlExpression.js';

const scored = questions.filter(({ isScored }) => isScored);
const expressions = questions.flatMap(({ measure, onlyIf }) => [measure, onlyIf].filter(Boolean));
const named = expressions.flatMap(namesIn);
const decisions = new Set(
  expressions
    .filter(({ name }) => name === 'decided')
    .flatMap(({ args }) => args[0].items.map(({ id }) => id)),
);
const isRead = (space, { id }) => named.some((name) => name.space === space && name.id === id);

/** From the texts of an export: the points of options, values that are reckoned with, and the weights of what applies. */
export function cellColumns(notation) {
  const choices = questions.filter(
    (each) => each.type === 'choice' && (each.isScored || isRead('score', each)),
  );
  const values = questions.filter(
    (each) =>
      !decisions.has(each.id) && (isRead('answer', each) || (each.isScored && each.type === 'number')),
  );
  return [
    ...choices.map((each) => `${optionPoints(each, notation)} AS points_${each.id}`),
    ...values.map((each) => `${answerOf(each, notation)} AS value_${each.id}`),
    ...questions
      .filter(({ id }) => decisions.has(id))
      .map((each) => `${decidedOf(each, notation)} AS decided_${each.id}`),
    ...scored.map((each) => `${weightOf(each, notation)} AS weight_${each.id}`),
  ];
}

/** From those: what is measured, and which questions are hidden since their condition is false. */
export function measuredColumns() {
  return [
    ...scored
      .filter(({ bands, measure }) => bands || measure)
      .map(({ id, measure }) => `${measure ? sqlOfMeasure(measure) : `value_${id}`} AS measured_${id}`),
    ...scored
      .filter(({ onlyIf }) => onlyIf)
      .map(({ id, onlyIf }) => `(${sqlOf(onlyIf)}) IS FALSE AS hidden_${id}`),
  ];
}

/** From those: the points of each question that adds up, and its weight; none of either where it is hidden. */
export function questionColumns() {
  return scored.flatMap(({ id, type, bands, onlyIf }) => {
    const points = bands
      ? bandPoints(`measured_${id}`, bands)
      : type === 'choice'
        ? `points_${id}`
        : `measured_${id}`;
    const shown = onlyIf ? `if(hidden_${id}, NULL, ${points})` : points;
    const weight = onlyIf ? `if(hidden_${id}, 0, weight_${id})` : `weight_${id}`;
    return [`${shown} AS points_${id}`, `${weight} AS weight_${id}`];
  });
}

function optionPoints({ id, options }, notation) {
  const cases = options.map((option) => whenThen(textOf(option, notation), option.score));
  return `CASE ${id} ${cases.join(' ')} END`;
}

/** The score of the last band that holds. */
function bandPoints(number, bands) {
  const holds = ({ from, above }) =>
    above === undefined ? `>= ${from - tolerance}` : `> ${above + tolerance}`;
  const cases = bands.toReversed().map((band) => `WHEN ${number} ${holds(band)} THEN ${literal(band.score)}`);
  return `CASE ${cases.join(' ')} END`;
}

function weightOf({ id, type, weight }, notation) {
  if (type === 'computed') return literal(weight);
  return `if(${id} = ${literal(absences(notation).notApplicable)}, 0, ${literal(weight)})`;
}

/** 1 for a decision, 0 for an open one; “don't know” is no decision yet. */
function decidedOf({ id, options }, notation) {
  const { dontKnow, notApplicable } = absences(notation);
  const open = [
    dontKnow,
    ...options.filter((option) => option.open).map((option) => textOf(option, notation)),
  ];
  return `CASE WHEN ${id} IN (${open.map(literal)}) THEN 0 WHEN ${id} <> ${literal(notApplicable)} THEN 1 END`;
}

/** A number, the value of an option, or of several chosen ones the list of their tags, which is all that measures read. */
function answerOf({ id, type, options }, notation) {
  if (type === 'number') return `TRY_CAST(${id} AS DOUBLE)`;
  const means = (key) => options.map((option) => whenThen(textOf(option, notation), String(option[key])));
  if (type === 'choice') return `CASE ${id} ${means('value').join(' ')} END`;
  const absent = Object.values(absences(notation)).map(literal);
  const chosen = `string_split(${id}, ${literal(separator)})`;
  return `if(${id} IN (${absent}), NULL, list_transform(${chosen}, text -> CASE text ${means('tag').join(' ')} END))`;
}

const whenThen = (text, value) => `WHEN ${literal(text)} THEN ${literal(value)}`;
