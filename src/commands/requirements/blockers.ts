import { weightOf } from '../../model/options.js';
import { type Judging, points, questionTitle, words } from './requirement.js';

/** What keeps a verdict under the band at a position: the caps, the gates that are not met, what is open. */
export function blockersOf(judging: Judging, rank: number): string[] {
  const { assessment, definition } = judging;
  const { check } = judging.locale.commands;
  const { bands, caps = [] } = definition.verdict;
  const held = assessment.verdict.caps.filter(({ to }) => bands.findIndex(({ id }) => id === to) < rank);
  const reasons = held.map(({ id, to }) => {
    const cap = caps.find((each) => each.id === id);
    return check.cap(
      words(judging, cap?.because),
      words(judging, bands.find((band) => band.id === to)?.title),
    );
  });
  const gates = held.length > 0 ? gateBlockers(judging) : [];
  const scores = assessment.overall.score !== null && held.length === 0 ? topActions(judging) : [];
  return [...reasons, ...gates, ...scores, ...openQuestions(judging, () => true)];
}

/** The gates that hold a milestone, or any, with what counts and what is needed. */
export function gateBlockers(judging: Judging, milestone?: string): string[] {
  const { check } = judging.locale.commands;
  return judging.assessment.gates.flatMap(({ question, score, minimum, status }) => {
    const needed = milestone === undefined ? Math.max(...Object.values(minimum)) : minimum[milestone];
    if (status === 'not-applicable' || needed === undefined) return [];
    if (score !== null && score >= needed - 1e-9) return [];
    return [
      check.gate(questionTitle(judging, question), points(judging, score), points(judging, needed) ?? ''),
    ];
  });
}

/** One line with the applicable scored questions that have no score; none where all are answered. */
export function openQuestions(judging: Judging, within: (section: string) => boolean): string[] {
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
  if (open.length === 0) return [];
  return [judging.locale.commands.check.answer(open.map(({ id }) => questionTitle(judging, id)))];
}

function topActions(judging: Judging): string[] {
  return judging.assessment.actions.slice(0, 3).flatMap(({ question }) => {
    const questions = judging.definition.sections.flatMap((section) => section.questions);
    const action = questions.find(({ id }) => id === question)?.action;
    return action ? [`${questionTitle(judging, question)}: ${words(judging, action.do)}`] : [];
  });
}
