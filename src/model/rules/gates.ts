import type { Finding, Path } from '../diagnostics/diagnostic.js';
import { weightOf } from '../options.js';
import type { Gate } from '../question.js';
import type { Questionnaire } from '../questionnaire.js';
import { exceeds } from '../tolerance.js';
import { advice, error, mayScore, type Rule, type Standing, type Subject, standing } from './rule.js';

/** A gate stands on a question that is scored in a track, and has a minimum for a milestone. */
export const gateOnScore: Rule = ({ questionnaire }) =>
  gated(questionnaire).flatMap(({ question, section, gate, path }) => {
    if (!mayScore(questionnaire, question)) {
      return [error(path, { code: 'gate-without-score', args: { id: question.id } }, 'key')];
    }
    if (section.track === undefined) {
      return [error(path, { code: 'gate-outside-track', args: { section: section.id } }, 'key')];
    }
    if (minimaOf(gate).length === 0) {
      const milestones = (questionnaire.milestones ?? []).map(({ id }) => id);
      return [error(path, { code: 'gate-without-minimum', args: { milestones } }, 'key')];
    }
    return weightOf(question) === 0 ? [advice(path, { code: 'gate-unweighted', args: {} }, 'key')] : [];
  });

/** A minimum can be reached by some answer. */
export const reachableGate: Rule = (subject) =>
  gated(subject.questionnaire).flatMap(({ question, gate, path }) => {
    const highest = highestScore(subject, question.id);
    return minimaOf(gate)
      .filter(([, minimum]) => exceeds(minimum, highest))
      .map(([milestone, minimum]) => {
        const args = { milestone, minimum, highest };
        return error([...path, milestone], { code: 'gate-out-of-reach', args });
      });
  });

/** Counting less without evidence needs a question that expects evidence, and has to change something. */
export const expectedEvidence: Rule = ({ questionnaire }) =>
  gated(questionnaire).flatMap(({ question, gate, path }): Finding[] => {
    const { withoutEvidence } = gate;
    if (withoutEvidence === undefined) return [];
    const at = [...path, 'withoutEvidence'];
    const expects = 'evidence' in question && question.evidence === 'expected';
    if (!expects) return [error(at, { code: 'evidence-not-expected', args: {} }, 'key')];
    const highest = Math.max(...minimaOf(gate).map(([, minimum]) => minimum));
    return withoutEvidence >= highest && Number.isFinite(highest)
      ? [advice(at, { code: 'without-evidence-idle', args: { highest } })]
      : [];
  });

/** A milestone without any minimum is released from the start. */
export const gatedMilestones: Rule = ({ questionnaire }) => {
  const used = new Set(gated(questionnaire).flatMap(({ gate }) => minimaOf(gate).map(([id]) => id)));
  return (questionnaire.milestones ?? []).flatMap(({ id }, position) =>
    used.has(id)
      ? []
      : [advice(['milestones', position, 'id'], { code: 'milestone-without-gate', args: { id } })],
  );
};

interface Gated extends Standing {
  gate: Gate;
}

/** The questions with a gate; `path` leads to the gate. */
function gated(questionnaire: Questionnaire): Gated[] {
  return standing(questionnaire).flatMap((each) => {
    const { gate } = each.question;
    const path: Path = [...each.path, 'gate'];
    return gate ? [{ ...each, gate, path }] : [];
  });
}

function minimaOf({ knockout: _, withoutEvidence: __, onlyMetIf: ___, ...minima }: Gate): [string, number][] {
  return Object.entries(minima) as [string, number][];
}

function highestScore({ ranges }: Subject, id: string): number {
  const range = ranges.get(`score.${id}`);
  return range?.kind === 'number' ? range.high : 100;
}
