// The shipped questionnaire as exports need it: which cell means what.
import { readFileSync } from 'node:fs';

const file = new URL('../../../dist/questionnaires/social-business.json', import.meta.url);
const { definition } = JSON.parse(readFileSync(file, 'utf8'));

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

/** Every question, with its options as a list. */
const questions = definition.sections.flatMap(({ questions: list }) =>
  list.map((question) => ({ ...question, options: optionsOf(question) })),
);

/** The questions that are asked: those are the columns of an export. */
export const asked = questions.filter(({ type }) => type !== 'computed');

/** The options; those of a scale with their scores, spread evenly; none where the question offers what was chosen elsewhere. */
function optionsOf({ options }) {
  if (Array.isArray(options)) return options;
  if (typeof options !== 'string') return [];
  const scale = definition.scales[options];
  return scale.map((option, at) => ({ score: (100 * at) / (scale.length - 1), ...option }));
}
