import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Summary } from '../../model/summary.js';

/** One assessment of many: of a response, or of a group of them. */
export interface BatchRow {
  /** What names it: the respondent’s or the group’s id. */
  id: string;
  summary: Summary;
}

/** A value of a row. Lists of ids are one text, with blanks between them. */
export type BatchValue = string | number | boolean | null;

/** A column of the table: its name, and what stands in it. `score` and `share` have decimals. */
export interface BatchColumn {
  name: string;
  kind: 'text' | 'score' | 'share' | 'count' | 'flag';
  of(row: BatchRow): BatchValue;
}

/** The columns of a batch, in their order; with `questions` the score of each question that has scores too. */
export function batchColumns(definition: Questionnaire, questions: boolean): BatchColumn[] {
  return [
    { name: 'id', kind: 'text', of: ({ id }) => id },
    { name: 'verdict', kind: 'text', of: ({ summary }) => summary.verdict.id },
    { name: 'provisional', kind: 'flag', of: ({ summary }) => summary.verdict.provisional },
    { name: 'verdict.lowest', kind: 'text', of: ({ summary }) => summary.verdict.lowest },
    { name: 'verdict.highest', kind: 'text', of: ({ summary }) => summary.verdict.highest },
    { name: 'overall', kind: 'score', of: ({ summary }) => summary.overall.score },
    { name: 'lowest', kind: 'score', of: ({ summary }) => summary.overall.lowest },
    { name: 'highest', kind: 'score', of: ({ summary }) => summary.overall.highest },
    ...definition.tracks.map(({ id }, at) => scoreColumn(`track.${id}`, 'tracks', at)),
    ...definition.sections.flatMap(({ id, track }, at) =>
      track === undefined ? [] : [scoreColumn(`section.${id}`, 'sections', at)],
    ),
    { name: 'coverage', kind: 'share', of: ({ summary }) => summary.overall.coverage },
    { name: 'respondents', kind: 'count', of: ({ summary }) => summary.respondents },
    { name: 'gates.missed', kind: 'text', of: ({ summary }) => summary.missedGates.join(' ') },
    { name: 'warnings.raised', kind: 'text', of: ({ summary }) => summary.raisedWarnings.join(' ') },
    ...(questions ? questionColumns(definition) : []),
  ];
}

function scoreColumn(name: string, list: 'tracks' | 'sections' | 'questions', at: number): BatchColumn {
  return { name, kind: 'score', of: ({ summary }) => summary[list][at] ?? null };
}

function questionColumns(definition: Questionnaire): BatchColumn[] {
  const inTracks = definition.sections.filter(({ track }) => track !== undefined);
  const ids = new Set(inTracks.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return questionsOf(definition).flatMap(({ id, type }, at) =>
    ids.has(id) && type !== 'text' ? [scoreColumn(`question.${id}`, 'questions', at)] : [],
  );
}
