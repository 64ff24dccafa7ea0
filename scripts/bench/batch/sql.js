// The scoring as SQL for DuckDB, made from the questionnaire.
//
// It reads what an export holds and says what comes out of it as `readiness batch` does: the scores of sections, tracks
// and the whole, coverage, and the band of the verdict before the caps. It leaves out much that `readiness batch` does
// as well: the lowest and highest that missing answers allow, gates, warnings, caps, whether the verdict is provisional,
// the names of rows, and every check of the file (a header, a cell or a number that cannot be right). What is compared
// is so in favour of DuckDB.

import {
  asked,
  leastCoverage,
  outputColumns,
  sections,
  tolerance,
  tracks,
  verdict,
} from './questionnaire.js';
import { literal } from './sqlExpression.js';
import { cellColumns, measuredColumns, questionColumns } from './sqlQuestions.js';

/**
 * The statement that scores an export in a notation and writes a row for each of its rows: numbers with two decimals, as
 * `readiness batch` writes them, or in full.
 */
export function scoringSql({ input, output, notation, isFull }) {
  const scores = [...tracks, ...sections].map(({ id }) => `score_${id}`);
  const numbers = ['score_overall', ...scores, 'coverage_overall'];
  const written = [band(), ...(isFull ? numbers : numbers.map((number) => `${number}::DECIMAL(6, 2)`))];
  const columns = asked.map(({ id }) => `${literal(id)}: 'VARCHAR'`).join(', ');
  return `COPY (
WITH export AS (SELECT * FROM read_csv(${literal(input)}, header = true, auto_detect = false, delim = ',',
  quote = '"', escape = '"', columns = {${columns}})),
cells AS (SELECT ${cellColumns(notation).join(',\n')} FROM export),
measured AS (SELECT *, ${measuredColumns().join(',\n')} FROM cells),
questions AS (SELECT ${questionColumns().join(',\n')} FROM measured),
sums AS (SELECT ${sections.flatMap(sumsOf).join(',\n')} FROM questions),
sections AS (SELECT ${sections.flatMap(sectionOf).join(',\n')} FROM sums),
tracks AS (SELECT *, ${tracks.flatMap(trackOf).join(',\n')} FROM sections),
whole AS (SELECT *, ${aggregateOf('overall', tracks).join(',\n')} FROM tracks)
SELECT ${written.map((value, at) => `${value} AS "${outputColumns[at]}"`).join(', ')} FROM whole
) TO ${literal(output)} (FORMAT csv, HEADER)`;
}

/** What applies, what of it is answered, and the weighted sum of points. */
function sumsOf({ id, questions }) {
  const sum = (part) => questions.map(part).join(' + ');
  return [
    `${sum((question) => `weight_${question.id}`)} AS applicable_${id}`,
    `${sum((question) => `if(points_${question.id} IS NULL, 0, ${literal(question.weight)})`)} AS answered_${id}`,
    `${sum((question) => `coalesce(points_${question.id}, 0) * ${literal(question.weight)}`)} AS sum_${id}`,
  ];
}

/** A section has a score where half of its applicable weight is answered. */
function sectionOf({ id }) {
  const coverage = `answered_${id} / applicable_${id}`;
  return [
    `applicable_${id} > 0 AS applies_${id}`,
    `if(applicable_${id} > 0, least(1, ${coverage}), NULL) AS coverage_${id}`,
    `if(applicable_${id} > 0 AND ${coverage} >= ${leastCoverage - tolerance}, sum_${id} / answered_${id}, NULL) AS score_${id}`,
  ];
}

function trackOf({ id }) {
  return aggregateOf(
    id,
    sections.filter(({ track, weight }) => track === id && weight > 0),
  );
}

/** A score of parts: those that do not apply leave it; one that applies and has no score leaves it without one. */
function aggregateOf(id, parts) {
  const sum = (part) => parts.map(part).join(' + ');
  const weight = sum((part) => `if(applies_${part.id}, ${literal(part.weight)}, 0)`);
  const mean = (kind, absent) =>
    `(${sum((part) => `if(applies_${part.id}, ${literal(part.weight)} * ${absent(`${kind}_${part.id}`)}, 0)`)}) / nullif(${weight}, 0)`;
  return [
    `${parts.map((part) => `applies_${part.id}`).join(' OR ')} AS applies_${id}`,
    `${mean('coverage', (column) => `coalesce(${column}, 0)`)} AS coverage_${id}`,
    `${mean('score', (column) => column)} AS score_${id}`,
  ];
}

/** The band of the lowest basis; nothing where any basis is absent. */
function band() {
  const basis = verdict.basis.map((name) => `score_${name.replace('track.', '')}`);
  const reached = verdict.bands
    .slice(1)
    .reverse()
    .map(({ id, from }) => `WHEN least(${basis}) >= ${from - tolerance} THEN ${literal(id)}`);
  const known = basis.map((score) => `${score} IS NOT NULL`).join(' AND ');
  return `CASE WHEN NOT (${known}) THEN NULL ${reached.join(' ')} ELSE ${literal(verdict.bands[0].id)} END`;
}
