import type { Finding, Path } from '../diagnostics/diagnostic.js';
import { possible } from '../expression/bounds.js';
import type { Possible } from '../expression/possible.js';
import type { Band, Question } from '../question.js';
import { advice, error, type Rule, standing } from './rule.js';

/** Where a band starts: `above` a number comes just after `from` the same number. */
interface Edge {
  at: number;
  isAbove: boolean;
  path: Path;
}

/** The bands of questions ascend, each edge once. */
export const ascendingBands: Rule = ({ questionnaire }) =>
  standing(questionnaire).flatMap(({ question, path }) => outOfOrder(edgesOf(question, path)));

/** The bands of the verdict ascend, each edge once, and the first holds 0. */
export const verdictBands: Rule = ({ questionnaire }) => {
  const edges = questionnaire.verdict.bands.map(({ from }, position) => ({
    at: from,
    isAbove: false,
    path: ['verdict', 'bands', position, 'from'],
  }));
  return [...outOfOrder(edges), ...startsTooLate(edges[0], 0)];
};

/** The first band of a question holds the least possible value. */
export const leastValueBanded: Rule = ({ questionnaire, expressions, ranges }) =>
  standing(questionnaire).flatMap(({ question, path }) => {
    const [first] = edgesOf(question, path);
    const measure = 'measure' in question ? question.measure : undefined;
    const tree = measure === undefined ? undefined : expressions[measure];
    return startsTooLate(first, leastOf(question, tree && possible(tree, ranges)));
  });

/** A range has room for an answer, and every band of a number starts within it. */
export const sensibleRange: Rule = ({ questionnaire }) =>
  standing(questionnaire).flatMap(({ question, path }) => {
    if (question.type !== 'number') return [];
    const { min, max } = question.range ?? {};
    if (min !== undefined && max !== undefined && min > max) {
      return [error([...path, 'range', 'max'], { code: 'range-empty', args: { min, max } })];
    }
    if (max === undefined || question.measure !== undefined) return [];
    return edgesOf(question, path)
      .filter(({ at, isAbove }) => (isAbove ? at >= max : at > max))
      .map((edge) => advice(edge.path, { code: 'band-beyond-range', args: { edge: edge.at, most: max } }));
  });

/** Chosen options are no number: without a measure the bands of a multi question have nothing to judge. */
export const measuredBands: Rule = ({ questionnaire }) =>
  standing(questionnaire).flatMap(({ question, path }) =>
    question.type === 'multi' && question.bands && question.measure === undefined
      ? [error([...path, 'bands'], { code: 'bands-without-measure', args: {} }, 'key')]
      : [],
  );

function edgesOf(question: Question, path: Path): Edge[] {
  const bands: readonly Band[] = 'bands' in question ? (question.bands ?? []) : [];
  return bands.map((band, position) => {
    const isAbove = 'above' in band;
    const key = isAbove ? 'above' : 'from';
    return { at: isAbove ? band.above : band.from, isAbove, path: [...path, 'bands', position, key] };
  });
}

function outOfOrder(edges: readonly Edge[]): Finding[] {
  return edges.flatMap((edge, position) => {
    const previous = edges[position - 1];
    if (!previous) return [];
    if (edge.at === previous.at && edge.isAbove === previous.isAbove) {
      return [error(edge.path, { code: 'bands-twice', args: { edge: edge.at } })];
    }
    const ascends = edge.at > previous.at || (edge.at === previous.at && edge.isAbove);
    if (ascends) return [];
    return [error(edge.path, { code: 'bands-order', args: { edge: edge.at, previous: previous.at } })];
  });
}

function startsTooLate(first: Edge | undefined, least: number): Finding[] {
  if (!first || first.at < least || (first.at === least && !first.isAbove)) return [];
  const args = { least: Number.isFinite(least) ? least : null, starts: first.at };
  return [error(first.path, { code: 'bands-start', args })];
}

/**
 * The least value that bands judge: an answer's least, or 0 for what is measured (shares, counts, means),
 * unless bounds prove that the measure stays above.
 */
function leastOf(question: Question, measured: Possible | undefined): number {
  if (question.type === 'number' && question.measure === undefined) return question.range?.min ?? -Infinity;
  const low = measured?.kind === 'number' ? measured.low : 0;
  return Number.isFinite(low) ? Math.max(0, low) : 0;
}
