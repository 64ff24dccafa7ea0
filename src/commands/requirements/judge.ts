import { commandWords } from '../../locales/commandWords.js';
import { undetermined } from '../../model/assessment.js';
import { reaches } from '../../model/tolerance.js';
import { bandTitle } from '../bandTitle.js';
import {
  blockersOf,
  gateBlockers,
  lowGates,
  openIds,
  openQuestions,
  topActions,
  unknownIds,
  unknownTo,
} from './blockers.js';
import { nothing, verdictHolds } from './holds.js';
import { type Holds, type Judged, type Judging, points, type Requirement, words } from './requirement.js';

/** Judges one requirement: of the lowest values, unless provisional ones are accepted. */
export function judge(requirement: Requirement, judging: Judging): Judged {
  switch (requirement.kind) {
    case 'verdict':
      return judgeVerdict(requirement.least, judging);
    case 'released':
      return judgeRelease(requirement.milestone, judging);
    case 'min':
      return judgeMin(requirement, judging);
    case 'max-warnings':
      return judgeWarnings(requirement, judging);
    case 'complete':
      return judgeComplete(judging);
  }
}

function judgeVerdict(least: string, judging: Judging): Judged {
  const { assessment, definition, acceptProvisional } = judging;
  const { check } = commandWords(judging.language);
  const { bands } = definition.verdict;
  const rank = (id: string): number => bands.findIndex((band) => band.id === id);
  const name = (id: string): string => bandTitle(id, definition, judging.language);
  const { id, lowest, provisional } = assessment.verdict;
  const asked = acceptProvisional ? id : lowest;
  const met = id !== undetermined && rank(asked) >= rank(least) && (acceptProvisional || !provisional);
  return {
    met,
    required: check.verdict(name(least)),
    is: check.verdictIs(name(id), name(lowest), provisional && !acceptProvisional),
    unblock: met ? [] : blockersOf(judging, rank(least)),
    holds: met ? nothing : verdictHolds(judging, rank(least)),
  };
}

function judgeRelease(milestone: string, judging: Judging): Judged {
  const { check } = commandWords(judging.language);
  const result = judging.assessment.milestones.find(({ id }) => id === milestone);
  const title = words(judging, judging.definition.milestones?.find(({ id }) => id === milestone)?.title);
  const met = result?.released === true;
  return {
    met,
    required: check.released(title),
    is: met ? check.isReleased : check.notReleased,
    unblock: met ? [] : gateBlockers(judging, milestone),
    holds: { ...nothing, gates: met ? [] : lowGates(judging, milestone).map(({ question }) => question) },
  };
}

function judgeMin({ of, least }: Requirement & { kind: 'min' }, judging: Judging): Judged {
  const { assessment, definition, acceptProvisional } = judging;
  const { check } = commandWords(judging.language);
  const list = of === 'overall' ? undefined : of.space === 'track' ? assessment.tracks : assessment.sections;
  const result = of === 'overall' ? assessment.overall : list?.find(({ id }) => id === of.id);
  const titles = of === 'overall' ? [] : of.space === 'track' ? definition.tracks : definition.sections;
  const name =
    of === 'overall' ? check.overall : words(judging, titles.find(({ id }) => id === of.id)?.title);
  const score = result?.score ?? null;
  const lowest = acceptProvisional ? score : (result?.lowest ?? null);
  const met = score !== null && lowest !== null && reaches(lowest, least);
  const within = (section: string): boolean => {
    if (of === 'overall') return true;
    const track = definition.sections.find(({ id }) => id === section)?.track;
    return of.space === 'track' ? track === of.id : section === of.id;
  };
  const open = openQuestions(judging, within);
  return {
    met,
    required: check.min(name, points(judging, least) ?? ''),
    is: check.scoreIs(points(judging, score), points(judging, lowest)),
    unblock: met ? [] : [...open, ...topActions(judging, within)],
    holds: met ? nothing : minHolds(score, least, openIds(judging, within)),
  };
}

/** Open questions hold a least score that is reached without them. */
function minHolds(score: number | null, least: number, questions: string[]): Holds {
  return { ...nothing, questions, beyond: score === null || !reaches(score, least) };
}

/** A warning that is not assessable yet counts at its worst level, unless provisional results are accepted. */
function judgeWarnings({ level, most }: Requirement & { kind: 'max-warnings' }, judging: Judging): Judged {
  const { assessment, definition, acceptProvisional } = judging;
  const { check } = commandWords(judging.language);
  const defined = (id: string) => definition.warnings?.find((each) => each.id === id);
  const titleOf = (id: string): string => words(judging, defined(id)?.title);
  const raised = assessment.warnings.filter((warning) => warning.level === level).map(({ id }) => id);
  const open = acceptProvisional
    ? []
    : assessment.warnings
        .filter(({ id, level: is }) => is === 'not-assessable' && defined(id)?.[level])
        .map(({ id }) => id);
  const met = raised.length + open.length <= most;
  const toResolve = raised.map((id) => check.resolveWarning(titleOf(id), words(judging, defined(id)?.says)));
  const toAssess = open.map((id) => check.assessWarning(titleOf(id), unknownTo(judging, id)));
  return {
    met,
    required: check.maxWarnings(level, most),
    is: check.warningsAre(raised.map(titleOf), open.map(titleOf)),
    unblock: met ? [] : [...toResolve, ...toAssess],
    holds: {
      ...nothing,
      questions: met ? [] : open.flatMap((id) => unknownIds(judging, id)),
      beyond: raised.length > most || open.some((id) => unknownIds(judging, id).length === 0),
    },
  };
}

function judgeComplete(judging: Judging): Judged {
  const { check } = commandWords(judging.language);
  const open = openQuestions(judging, () => true);
  const count = judging.assessment.sections
    .filter(({ track }) => track !== null)
    .reduce((sum, { applicable, answered }) => sum + applicable - answered, 0);
  const questions = openIds(judging, () => true);
  return {
    met: count === 0,
    required: check.complete,
    is: check.openAre(count),
    unblock: open,
    holds: { ...nothing, questions, beyond: count > questions.length },
  };
}
