import { takesVotes, weightOf } from '../options.js';
import type { Questionnaire, Section } from '../questionnaire.js';
import { advice, error, mayScore, type Rule, standing } from './rule.js';

/** A track without sections, or with none that weighs anything, could never have a score. */
export const tracksWithSections: Rule = ({ questionnaire: { tracks, sections } }) => {
  const known = new Set(tracks.map(({ id }) => id));
  // A section with a misspelt track may well belong to one that looks empty.
  if (sections.some(({ track }) => track !== undefined && !known.has(track))) return [];
  return tracks.flatMap(({ id }, position) => {
    const isIn = ({ track, weight = 1 }: Section): boolean => track === id && weight > 0;
    if (sections.some(isIn)) return [];
    return [error(['tracks', position, 'id'], { code: 'track-without-section', args: { id } })];
  });
};

/** A section in a track has at least one question that is scored into it. */
export const scoredSections: Rule = ({ questionnaire }) =>
  questionnaire.sections.flatMap((section, position) => {
    if (section.track === undefined || countsIn(questionnaire, section).length > 0) return [];
    const args = { id: section.id };
    return [error(['sections', position, 'id'], { code: 'section-without-score', args })];
  });

/** A phase's score is that of the questions in a track which name it. */
export const usedPhases: Rule = ({ questionnaire }) => {
  const used = new Set(
    questionnaire.sections
      .filter(({ track }) => track !== undefined)
      .flatMap((section) => countsIn(questionnaire, section).map(({ phase }) => phase)),
  );
  const unused = (questionnaire.phases ?? []).flatMap(({ id }, position) =>
    used.has(id)
      ? []
      : [advice(['phases', position, 'id'], { code: 'phase-without-question', args: { id } })],
  );
  const outside = standing(questionnaire).flatMap(({ question, section, path }) =>
    question.phase !== undefined && section.track === undefined
      ? [advice([...path, 'phase'], { code: 'phase-outside-track', args: { section: section.id } }, 'key')]
      : [],
  );
  return [...unused, ...outside];
};

/** A warning has a rule for red, for amber, or for both. */
export const warningLevels: Rule = ({ questionnaire }) =>
  (questionnaire.warnings ?? []).flatMap(({ id, red, amber }, position) =>
    red === undefined && amber === undefined
      ? [error(['warnings', position, 'id'], { code: 'warning-without-level', args: { id } })]
      : [],
  );

/** A cap to the highest band takes nothing away. */
export const effectiveCaps: Rule = ({ questionnaire: { verdict } }) =>
  (verdict.caps ?? []).flatMap(({ id, to }, position) =>
    to === verdict.bands.at(-1)?.id
      ? [advice(['verdict', 'caps', position, 'to'], { code: 'cap-without-effect', args: { id } })]
      : [],
  );

/** Two sides are compared by their scores: a fact has no sides, and both have to be asked. */
export const comparablePairs: Rule = ({ questionnaire }) =>
  standing(questionnaire).flatMap(({ question, section, path }) => {
    if (!question.paired) return [];
    const at = [...path, 'paired'];
    if ('fact' in question && question.fact) return [error(at, { code: 'paired-fact', args: {} }, 'key')];
    if (section.track === undefined || !mayScore(questionnaire, question)) {
      return [advice(at, { code: 'paired-unscored', args: {} }, 'key')];
    }
    const missing = (['leadership', 'staff'] as const).filter((side) => !question.audience?.includes(side));
    if (question.audience === undefined || missing.length === 0) return [];
    return [advice([...path, 'audience'], { code: 'paired-audience', args: { missing } }, 'key')];
  });

/** Who falls short on a scored question wants to know what to do. */
export const actions: Rule = ({ questionnaire }) =>
  questionnaire.sections.flatMap((section, s) => {
    if (section.track === undefined) return [];
    return countsIn(questionnaire, section)
      .filter(({ action }) => action === undefined)
      .map(({ id }) => {
        const path = ['sections', s, 'questions', section.questions.findIndex((each) => each.id === id)];
        return advice([...path, 'id'], { code: 'question-without-action', args: { id } });
      });
  });

/** The weight of a question that has no score changes nothing. */
export const effectiveWeights: Rule = ({ questionnaire }) =>
  standing(questionnaire).flatMap(({ question, section, path }) => {
    const idle = section.track === undefined || !mayScore(questionnaire, question);
    if (!idle || question.weight === undefined || question.weight === 0) return [];
    return [advice([...path, 'weight'], { code: 'weight-idle', args: {} }, 'key')];
  });

/** What is voted on is a choice that is no fact. */
export const votedSections: Rule = ({ questionnaire }) =>
  questionnaire.sections.flatMap(({ id, silentVote, questions }, position) =>
    silentVote && !questions.some(takesVotes)
      ? [advice(['sections', position, 'silentVote'], { code: 'silent-vote-idle', args: { id } }, 'key')]
      : [],
  );

/** A row of a table in the handbook has a cell for every column. */
export const handbookRows: Rule = ({ questionnaire }) =>
  (questionnaire.handbook ?? []).flatMap(({ parts = [] }, c) =>
    parts.flatMap((part, p) => {
      if (!('table' in part)) return [];
      const expected = part.table.columns.length;
      return part.table.rows.flatMap((row, r) =>
        row.length === expected
          ? []
          : [
              error(['handbook', c, 'parts', p, 'table', 'rows', r], {
                code: 'handbook-row',
                args: { found: row.length, expected },
              }),
            ],
      );
    }),
  );

/** The questions that add up in a section. */
function countsIn(questionnaire: Questionnaire, { questions }: Section): Section['questions'] {
  return questions.filter((question) => weightOf(question) > 0 && mayScore(questionnaire, question));
}
