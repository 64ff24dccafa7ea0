// The scoring as plain JavaScript over the cells of a row, with the same reach as the SQL.
import { asked, leastCoverage, sections, tolerance, tracks, verdict } from './questionnaire.js';
import { pointsReader } from './scriptQuestions.js';

/** From the cells of a row to what is written of it, in the order of `outputColumns`; undefined where there is none. */
export function rowScorer(notation) {
  const read = pointsReader(asked, notation);
  return (cells) => {
    const row = read(cells);
    const ofSections = sections.map((section) => ofQuestions(section, row));
    const ofTracks = tracks.map(({ id, weight }) =>
      ofAggregates(
        weight,
        ofSections.filter((_, at) => sections[at].track === id),
      ),
    );
    const whole = ofAggregates(1, ofTracks);
    const scores = [...ofTracks, ...ofSections].map(({ score }) => score);
    return [bandOf(whole, ofTracks), whole.score, ...scores, whole.coverage];
  };
}

/** A section has a score where half of its applicable weight is answered. */
function ofQuestions({ weight, questions }, { points, leftOut }) {
  let applicable = 0;
  let answered = 0;
  let sum = 0;
  for (const question of questions) {
    if (leftOut[question.id]) continue;
    applicable += question.weight;
    const own = points[question.id];
    if (own === undefined) continue;
    answered += question.weight;
    sum += own * question.weight;
  }
  if (applicable === 0) return { weight, applies: false };
  const coverage = Math.min(1, answered / applicable);
  return {
    weight,
    applies: true,
    coverage,
    ...(coverage >= leastCoverage - tolerance && { score: sum / answered }),
  };
}

/** What does not apply leaves an aggregate; what applies and has no score leaves it without one. */
function ofAggregates(weight, parts) {
  const applicable = parts.filter((part) => part.applies && part.weight > 0);
  if (applicable.length === 0) return { weight, applies: false };
  const mean = (key) =>
    applicable.reduce((sum, part) => sum + part.weight * part[key], 0) /
    applicable.reduce((sum, part) => sum + part.weight, 0);
  const isScored = applicable.every(({ score }) => score !== undefined);
  return { weight, applies: true, coverage: mean('coverage'), score: isScored ? mean('score') : undefined };
}

/** The band of the lowest basis; none where any basis is absent. */
function bandOf(whole, ofTracks) {
  const basis = verdict.basis.map((name) =>
    name === 'overall' ? whole : ofTracks[tracks.findIndex(({ id }) => name === `track.${id}`)],
  );
  if (basis.some(({ score }) => score === undefined)) return undefined;
  const lowest = Math.min(...basis.map(({ score }) => score));
  return (verdict.bands.findLast(({ from }) => lowest >= from - tolerance) ?? verdict.bands[0]).id;
}
