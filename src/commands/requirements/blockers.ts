import { commandWords } from '../../locales/commandWords.js';
import type { GateResult } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { weightOf } from '../../model/options.js';
import { reaches } from '../../model/tolerance.js';
import { warningReads } from '../../model/warningReads.js';
import { countedBy, heldCaps } from './caps.js';
import { type Judging, points, questionTitle, words } from './requirement.js';

/**
 * What keeps a verdict under the band at a position: the caps that hold with the gates that they count, the
 * scores that are too low with what would raise them, and what is open.
 */
export function blockersOf(judging: Judging, rank: number): string[] {
  const { definition } = judging;
  const { check } = commandWords(judging.language);
  const { bands, caps = [] } = definition.verdict;
  const reasons = heldCaps(judging, rank).map(({ id, to }) => {
    const because = words(judging, caps.find((cap) => cap.id === id)?.because);
    return check.cap(because, words(judging, bands.find((band) => band.id === to)?.title));
  });
  const gates = gateBlockers(judging, undefined, countedBy(judging, rank));
  const low = lowBasis(judging, bands[rank]?.from ?? 0);
  const actions = low.length > 0 ? topActions(judging, () => true) : [];
  return [...reasons, ...gates, ...low, ...actions, ...openQuestions(judging, () => true)];
}

/** The scores that the verdict goes by and that are too low for a band. */
function lowBasis(judging: Judging, least: number): string[] {
  const { assessment, definition, acceptProvisional } = judging;
  const { check } = commandWords(judging.language);
  return definition.verdict.basis.flatMap((name) => {
    const id = name.replace(/^track\./, '');
    const result =
      name === 'overall' ? assessment.overall : assessment.tracks.find((track) => track.id === id);
    const score = result?.score ?? null;
    const counts = acceptProvisional ? score : (result?.lowest ?? null);
    if (score === null || counts === null || reaches(counts, least)) return [];
    const title = definition.tracks.find((track) => track.id === id)?.title;
    const shown = name === 'overall' ? check.overall : words(judging, title);
    return [check.gate(shown, points(judging, counts), points(judging, least) ?? '')];
  });
}

/** The gates that hold a milestone, or any, with what counts and what is needed. */
export function gateBlockers(
  judging: Judging,
  milestone?: string,
  counts: (gate: GateResult) => boolean = () => true,
): string[] {
  const { check } = commandWords(judging.language);
  return lowGates(judging, milestone, counts).map(({ question, score, needed }) =>
    check.gate(questionTitle(judging, question), points(judging, score), points(judging, needed) ?? ''),
  );
}

/** The gates that are not met before a milestone, or at all, with what they need. */
export function lowGates(
  { assessment }: Judging,
  milestone?: string,
  counts: (gate: GateResult) => boolean = () => true,
): { question: string; score: number | null; needed: number }[] {
  return assessment.gates.filter(counts).flatMap(({ question, score, minimum, status }) => {
    const needed = milestone === undefined ? Math.max(...Object.values(minimum)) : minimum[milestone];
    if (status === 'not-applicable' || needed === undefined) return [];
    if (score !== null && reaches(score, needed)) return [];
    return [{ question, score, needed }];
  });
}

/** One line with the applicable scored questions that have no score; none where all are answered. */
export function openQuestions(judging: Judging, within: (section: string) => boolean): string[] {
  const open = openIds(judging, within);
  if (open.length === 0) return [];
  return [commandWords(judging.language).check.answer(open.map((id) => questionTitle(judging, id)))];
}

/** The applicable scored questions of some sections that have no score. */
export function openIds(judging: Judging, within: (section: string) => boolean): string[] {
  const { assessment, definition } = judging;
  const scored = new Set(
    definition.sections.flatMap(({ track, questions }) =>
      track === undefined ? [] : questions.filter((question) => weightOf(question) > 0).map(({ id }) => id),
    ),
  );
  const sections = new Map(assessment.sections.map((section) => [section.id, section]));
  const open = assessment.questions.filter(({ id, section, score, status }) => {
    if (!scored.has(id) || !within(section) || score !== null) return false;
    const { applicable = 0, answered = 0 } = sections.get(section) ?? {};
    return (
      applicable > answered && status !== 'hidden' && status !== 'not-applicable' && status !== 'answered'
    );
  });
  return open.map(({ id }) => id);
}

/** What the most urgent actions of some sections say; those without a text are left out. */
export function topActions(judging: Judging, within: (section: string) => boolean): string[] {
  const questions = questionsOf(judging.definition);
  const urgent = judging.assessment.actions.filter(({ section }) => within(section)).slice(0, 3);
  return urgent.flatMap(({ question: id }) => {
    const action = questions.find((question) => question.id === id)?.action;
    return action ? [`${questionTitle(judging, id)}: ${words(judging, action.do)}`] : [];
  });
}

/** The titles of the questions that have to be known to assess a warning. */
export function unknownTo(judging: Judging, warningId: string): string[] {
  return unknownIds(judging, warningId).map((id) => questionTitle(judging, id));
}

/** What has to be known to assess a warning: the questions that its conditions read and nobody answered. */
export function unknownIds(judging: Judging, warningId: string): string[] {
  const read = warningReads(judging.definition, warningId);
  return judging.assessment.questions
    .filter(({ id, status }) => read.has(id) && status !== 'answered' && status !== 'hidden')
    .map(({ id }) => id);
}
