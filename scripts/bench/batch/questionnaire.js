// The shipped questionnaire as the baselines need it: which cell means what, and where points add up.
import { readFileSync } from 'node:fs';

const file = new URL('../../../dist/questionnaires/social-business.json', import.meta.url);
const { definition, expressions } = JSON.parse(readFileSync(file, 'utf8'));

/** How the answers of an export are written: as codes, or as the labels of the options in German. */
export const notations = ['codes', 'labels'];

const wordsFor = {
  codes: { dontKnow: 'dont-know', notApplicable: 'not-applicable' },
  labels: { dontKnow: 'weiß nicht', notApplicable: 'nicht anwendbar' },
};

/** What stands in a cell for the answers that are no value. */
export const absences = (notation) => wordsFor[notation];

/** What stands in a cell for an option. */
export const textOf = ({ value, label }, notation) => (notation === 'codes' ? String(value) : label.de);

/** What stands between several options in one cell. */
export const separator = ';';

/** Scores and shares that are so close to a threshold are at it. */
export const tolerance = 1e-9;

/** The answered share of its applicable weight with which a section has a score (docs/scoring.md). */
export const leastCoverage = 0.5;

export const { tracks, verdict } = definition;

/** Every question, with its options as a list, its expressions as trees and whether it adds up in its section. */
export const questions = definition.sections.flatMap(({ id: section, track, questions: list }) =>
  list.map((question) => {
    const { weight = 1, measure, onlyIf, bands } = question;
    const options = optionsOf(question);
    const hasScores = bands || measure || options.some(({ score }) => score !== undefined);
    return {
      ...question,
      section,
      weight,
      options,
      measure: expressions[measure],
      onlyIf: expressions[onlyIf],
      isScored: Boolean(track && hasScores && weight > 0),
    };
  }),
);

/** The sections that have a score, each with the questions that add up to it. */
export const sections = definition.sections
  .filter(({ track }) => track)
  .map(({ id, track, weight = 1 }) => ({
    id,
    track,
    weight,
    questions: questions.filter(({ section, isScored }) => section === id && isScored),
  }));

/** The questions that are asked: those are the columns of an export. */
export const asked = questions.filter(({ type }) => type !== 'computed');

/** The columns that a baseline writes, in their order, as `readiness batch` calls them. */
export const outputColumns = [
  'verdict',
  'overall',
  ...tracks.map(({ id }) => `track.${id}`),
  ...sections.map(({ id }) => `section.${id}`),
  'coverage',
];

/** The options; those of a scale with their scores, spread evenly; none where the question offers what was chosen elsewhere. */
function optionsOf({ options }) {
  if (Array.isArray(options)) return options;
  if (typeof options !== 'string') return [];
  const scale = definition.scales[options];
  return scale.map((option, at) => ({ score: (100 * at) / (scale.length - 1), ...option }));
}

/** Every name that an expression reads. */
export function namesIn(tree) {
  if (tree.op === 'name') return [tree];
  return Object.values(tree)
    .flat()
    .flatMap((part) => (part && typeof part === 'object' ? namesIn(part) : []));
}
