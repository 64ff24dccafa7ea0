import { questionsOf } from '../checkedQuestionnaire.js';
import { weightOf } from '../options.js';
import type { Question } from '../question.js';
import type { Questionnaire, Section } from '../questionnaire.js';
import type { Ranges } from './bounds.js';
import { between, type Possible, union } from './possible.js';

/** What the results of a questionnaire can be: aggregates, counts of gates, levels of warnings. */
export function resultRanges(questionnaire: Questionnaire, scores: Ranges): Map<string, Possible> {
  return new Map([
    ...ofAggregates(questionnaire, scores),
    ...ofGates(questionnaire),
    ...ofWarnings(questionnaire),
  ]);
}

/** A section, track, phase or the whole lies between the least and the highest score of its questions. */
function ofAggregates({ sections }: Questionnaire, scores: Ranges): Map<string, Possible> {
  const ranges = new Map<string, Possible>();
  for (const { section, question } of sections.flatMap(scoredQuestions)) {
    const range = scores.get(`score.${question.id}`);
    const keys = [`section.${section.id}`, `track.${section.track}`, `phase.${question.phase}`, 'overall'];
    if (range) for (const key of keys) ranges.set(key, union(ranges.get(key) ?? range, range));
  }
  return ranges;
}

function scoredQuestions(section: Section): { section: Section; question: Question }[] {
  if (section.track === undefined) return [];
  return section.questions
    .filter((question) => weightOf(question) > 0)
    .map((question) => ({ section, question }));
}

function ofGates(questionnaire: Questionnaire): [string, Possible][] {
  const gates = questionsOf(questionnaire).flatMap(({ gate }) => (gate ? [gate] : []));
  const milestones = (questionnaire.milestones ?? []).map(({ id }) => id);
  const minimaOf = (milestone: string, position: number): number => {
    const early = questionnaire.milestonePolicy === 'strict' && position === 0;
    return gates.filter((gate) => early || Object.hasOwn(gate, milestone)).length;
  };
  return [
    ['gates', between(0, gates.length)],
    ['knockouts', between(0, gates.filter(({ knockout }) => knockout).length)],
    ...milestones.map((id, at): [string, Possible] => [`minima.${id}`, between(0, minimaOf(id, at))]),
  ];
}

function ofWarnings({ warnings = [] }: Questionnaire): [string, Possible][] {
  return warnings.map(({ id, red, amber }) => {
    const words = ['clear', 'not-assessable', ...(red ? ['red'] : []), ...(amber ? ['amber'] : [])];
    return [`warning.${id}`, { kind: 'text', words: new Set(words) }];
  });
}
