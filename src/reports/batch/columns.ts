import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { type Figures, figureAt, type Summaries, type SummaryRow } from '../../model/summary.js';

/** One assessment of many: of a response, or of a group of them. */
export interface BatchRow extends SummaryRow {
  /** What names it: the respondent’s or the group’s id. */
  id: string;
}

/** A value of a row. Lists of ids are one text, with blanks between them. */
export type BatchValue = string | number | boolean | null;

/** A column of the table: its name, and what stands in it. `score` and `share` have decimals. */
export interface BatchColumn {
  name: string;
  kind: 'text' | 'score' | 'share' | 'count' | 'flag';
  of(row: BatchRow): BatchValue;
  /** Whether its texts are ids, of which every notation takes all characters for what they are. */
  isOfIds?: boolean;
  /** All that stands in it at once, where these are figures. */
  figures?(summaries: Summaries): Figures | undefined;
}

/** The columns of a batch, in their order; with `questions` the score of each question that has scores too. */
export function batchColumns(definition: Questionnaire, questions: boolean): BatchColumn[] {
  return [
    { name: 'id', kind: 'text', of: ({ id }) => id },
    idColumn('verdict', ({ verdicts }) => verdicts.id),
    { name: 'provisional', kind: 'flag', of: ({ summaries, at }) => summaries.provisional[at] === 1 },
    idColumn('verdict.lowest', ({ verdicts }) => verdicts.lowest),
    idColumn('verdict.highest', ({ verdicts }) => verdicts.highest),
    figureColumn('overall', 'score', ({ overall }) => overall.score),
    figureColumn('lowest', 'score', ({ overall }) => overall.lowest),
    figureColumn('highest', 'score', ({ overall }) => overall.highest),
    ...definition.tracks.map(({ id }, track) =>
      figureColumn(`track.${id}`, 'score', ({ tracks }) => tracks[track]),
    ),
    ...definition.sections.flatMap(({ id, track }, section) =>
      track === undefined
        ? []
        : [figureColumn(`section.${id}`, 'score', ({ sections }) => sections[section])],
    ),
    figureColumn('coverage', 'share', ({ overall }) => overall.coverage),
    { name: 'respondents', kind: 'count', of: ({ summaries, at }) => summaries.respondents[at] ?? 0 },
    idColumn('gates.missed', ({ missedGates }) => missedGates),
    idColumn('warnings.raised', ({ raisedWarnings }) => raisedWarnings),
    ...(questions ? questionColumns(definition) : []),
  ];
}

function idColumn(name: string, ids: (summaries: Summaries) => readonly string[]): BatchColumn {
  return { name, kind: 'text', of: ({ summaries, at }) => ids(summaries)[at] ?? '', isOfIds: true };
}

function figureColumn(
  name: string,
  kind: 'score' | 'share',
  figures: (summaries: Summaries) => Figures | undefined,
): BatchColumn {
  return { name, kind, of: ({ summaries, at }) => figureAt(figures(summaries), at), figures };
}

function questionColumns(definition: Questionnaire): BatchColumn[] {
  const inTracks = definition.sections.filter(({ track }) => track !== undefined);
  const ids = new Set(inTracks.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return questionsOf(definition).flatMap(({ id, type }, question) =>
    ids.has(id) && type !== 'text'
      ? [figureColumn(`question.${id}`, 'score', ({ questions }) => questions[question])]
      : [],
  );
}
