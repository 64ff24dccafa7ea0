import type { Assessment } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../../model/questionnaire.js';

/** One assessment of many: of a response, or of a group of them. */
export interface BatchRow {
  /** What names it: the respondent’s or the group’s id. */
  id: string;
  assessment: Assessment;
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
  const scored = definition.sections.filter(({ track }) => track !== undefined);
  return [
    { name: 'id', kind: 'text', of: ({ id }) => id },
    { name: 'verdict', kind: 'text', of: ({ assessment }) => assessment.verdict.id },
    { name: 'provisional', kind: 'flag', of: ({ assessment }) => assessment.verdict.provisional },
    { name: 'verdict.lowest', kind: 'text', of: ({ assessment }) => assessment.verdict.lowest },
    { name: 'verdict.highest', kind: 'text', of: ({ assessment }) => assessment.verdict.highest },
    { name: 'overall', kind: 'score', of: ({ assessment }) => assessment.overall.score },
    { name: 'lowest', kind: 'score', of: ({ assessment }) => assessment.overall.lowest },
    { name: 'highest', kind: 'score', of: ({ assessment }) => assessment.overall.highest },
    ...definition.tracks.map(({ id }) => aggregateColumn('track', 'tracks', id)),
    ...scored.map(({ id }) => aggregateColumn('section', 'sections', id)),
    { name: 'coverage', kind: 'share', of: ({ assessment }) => assessment.overall.coverage },
    { name: 'respondents', kind: 'count', of: ({ assessment }) => assessment.respondents.count },
    { name: 'gates.missed', kind: 'text', of: ({ assessment }) => missedGates(assessment).join(' ') },
    { name: 'warnings.raised', kind: 'text', of: ({ assessment }) => raisedWarnings(assessment).join(' ') },
    ...(questions ? questionColumns(definition) : []),
  ];
}

function aggregateColumn(space: string, list: 'tracks' | 'sections', id: string): BatchColumn {
  return {
    name: `${space}.${id}`,
    kind: 'score',
    of: ({ assessment }) => assessment[list].find((each) => each.id === id)?.score ?? null,
  };
}

/** Gates that are known not to reach their highest minimum. */
function missedGates({ gates }: Assessment): string[] {
  return gates
    .filter(({ status }) => status === 'missed' || status === 'nearly')
    .map(({ question }) => question);
}

function raisedWarnings({ warnings }: Assessment): string[] {
  return warnings
    .filter(({ level }) => level === 'red' || level === 'amber')
    .map(({ id, level }) => `${id}:${level}`);
}

function questionColumns(definition: Questionnaire): BatchColumn[] {
  const inTracks = definition.sections.filter(({ track }) => track !== undefined);
  const ids = new Set(inTracks.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return questionsOf(definition)
    .filter(({ id, type }) => ids.has(id) && type !== 'text')
    .map(({ id }) => ({
      name: `question.${id}`,
      kind: 'score',
      of: ({ assessment }) => assessment.questions.find((question) => question.id === id)?.score ?? null,
    }));
}
