import { figureAt, idsIn, type Summaries } from '../../src/model/summary.js';

/** The figures of assessments one by one. */
export function rowsOf(summaries: Summaries) {
  const { verdicts, provisional, overall, tracks, sections, questions, respondents } = summaries;
  const each = (columns: readonly Float64Array[], at: number) =>
    columns.map((figures) => figureAt(figures, at));
  return verdicts.id.map((id, at) => ({
    verdict: {
      id,
      provisional: provisional[at] === 1,
      lowest: verdicts.lowest[at],
      highest: verdicts.highest[at],
    },
    overall: {
      score: figureAt(overall.score, at),
      lowest: figureAt(overall.lowest, at),
      highest: figureAt(overall.highest, at),
      coverage: figureAt(overall.coverage, at),
    },
    tracks: each(tracks, at),
    sections: each(sections, at),
    questions: each(questions, at),
    respondents: respondents[at],
    missedGates: idsIn(summaries.missedGates[at]),
    raisedWarnings: idsIn(summaries.raisedWarnings[at]),
  }));
}
