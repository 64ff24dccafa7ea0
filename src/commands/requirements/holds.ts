import { undetermined } from '../../model/assessment.js';
import { reaches } from '../../model/tolerance.js';
import type { Waiver } from '../../model/waiver.js';
import { lowGates, openIds } from './blockers.js';
import { countedBy, countsGatesAlone, heldCaps } from './caps.js';
import type { Holds, Judging } from './requirement.js';

/** What holds nothing. */
export const nothing: Holds = { gates: [], questions: [], beyond: false };

/** What holds a verdict under the band at a position. */
export function verdictHolds(judging: Judging, rank: number): Holds {
  const { assessment, definition, acceptProvisional } = judging;
  const { bands, basis, caps = [] } = definition.verdict;
  const least = bands[rank]?.from ?? 0;
  const scores = basis.map((name) => {
    const id = name.replace(/^track\./, '');
    return name === 'overall' ? assessment.overall : assessment.tracks.find((track) => track.id === id);
  });
  const isLow = scores.some((each) => typeof each?.score !== 'number' || !reaches(each.score, least));
  const isOpen = !acceptProvisional && assessment.verdict.provisional;
  const questions = isOpen ? openIds(judging, () => true) : [];
  const otherCap = heldCaps(judging, rank).some(
    ({ id }) => !countsGatesAlone(caps.find((cap) => cap.id === id)?.when ?? ''),
  );
  return {
    gates: lowGates(judging, undefined, countedBy(judging, rank)).map(({ question }) => question),
    questions,
    beyond: isLow || otherCap || assessment.verdict.id === undetermined || (isOpen && questions.length === 0),
  };
}

/**
 * The waivers that cover all that holds a requirement; undefined where something is left. A question's waiver covers
 * its gate, too; a gate's does not cover its question.
 */
export function covering(
  { gates, questions, anyOf = [], beyond }: Holds,
  waivers: readonly Waiver[],
): Waiver[] | undefined {
  if (beyond || gates.length + questions.length + anyOf.length === 0) return undefined;
  const ofQuestion = (id: string) => waivers.find((each) => 'question' in each && each.question === id);
  const ofGate = (id: string) => waivers.find((each) => 'gate' in each && each.gate === id) ?? ofQuestion(id);
  const oneOf = anyOf.length > 0 ? [anyOf.map(ofQuestion).find((each) => each !== undefined)] : [];
  const found = [...gates.map(ofGate), ...questions.map(ofQuestion), ...oneOf];
  return found.every((each) => each !== undefined) ? [...new Set(found as Waiver[])] : undefined;
}
