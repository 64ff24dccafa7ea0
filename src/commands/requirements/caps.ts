import type { GateResult, VerdictResult } from '../../model/assessment.js';
import type { Judging } from './requirement.js';

/** The caps that hold the verdict under the band at a position. */
export function heldCaps({ assessment, definition }: Judging, rank: number): VerdictResult['caps'] {
  const { bands } = definition.verdict;
  return assessment.verdict.caps.filter(({ to }) => bands.findIndex(({ id }) => id === to) < rank);
}

/** Whether a gate is among those that the caps count which hold the verdict under a band. */
export function countedBy(judging: Judging, rank: number): (gate: GateResult) => boolean {
  const { caps = [] } = judging.definition.verdict;
  const held = heldCaps(judging, rank);
  const counted = held.flatMap(({ id }) => gatesCounted(caps.find((cap) => cap.id === id)?.when ?? ''));
  return ({ status, knockout }) =>
    counted.some((of) => of.statuses.includes(status) && (knockout || !of.knockoutsOnly));
}

const counting = /\b(gates|knockouts)\(\s*\[([^\]]*)\]\s*\)/g;

/** Whether a cap's condition reads nothing but how many gates have some status. */
export function countsGatesAlone(when: string): boolean {
  return !/[a-z]/i.test(when.replace(counting, ''));
}

/** The gates that a cap's condition counts, by status. */
function gatesCounted(when: string): { statuses: string; knockoutsOnly: boolean }[] {
  return [...when.matchAll(counting)].map(([, name, statuses = '']) => ({
    statuses,
    knockoutsOnly: name === 'knockouts',
  }));
}
