import type { Reservation } from '../model/assessment.js';
import { tolerance } from '../model/tolerance.js';
import { newBytes } from './newColumns.js';
import type { Scored } from './score.js';
import type { Sums } from './sums.js';

/** Coverage of a section under which the verdict is provisional. */
const leastCoverage = 0.8;
/** Share of a section's weight answered “not applicable” over which the verdict is provisional. */
const mostNotApplicable = 0.3;

/** A reason for which verdicts are provisional. */
interface Doubt {
  reservation: Reservation;
  /** By organization, 1 where it holds. */
  holds: Uint8Array;
}

/** Every reason for which the verdict of an organization is provisional; none where it is firm. */
export function reservations(scored: Scored, one: number): Reservation[] {
  return doubtsOf(scored).flatMap(({ reservation, holds }) => (holds[one] === 1 ? [reservation] : []));
}

/** By organization, 1 where there is any reason for which its verdict is provisional. */
export function provisionalIn(scored: Scored): Uint8Array {
  const { size } = scored.organizations;
  const provisional = newBytes(size);
  for (const { holds } of doubtsOf(scored)) {
    for (let one = 0; one < size; one += 1) (provisional[one] as number) |= holds[one] as number;
  }
  return provisional;
}

function doubtsOf(scored: Scored): Doubt[] {
  const { asIs, highest, worst } = scored.wholes;
  const { bands } = asIs.verdict;
  const undetermined = newBytes(bands.length);
  for (let one = 0; one < bands.length; one += 1) undetermined[one] = Number((bands[one] as number) < 0);
  return [
    { reservation: { code: 'undetermined' }, holds: undetermined },
    ...ofSections(scored),
    { reservation: { code: 'could-rise' }, holds: differing(bands, highest.verdict.bands) },
    { reservation: { code: 'could-fall' }, holds: differing(bands, worst.verdict.bands) },
    { reservation: { code: 'open-conditions' }, holds: withHidden(scored) },
  ];
}

/** Where too little of a section is answered, or too much of it does not apply. */
function ofSections({ plan, basis, wholes }: Scored): Doubt[] {
  return plan.sections.flatMap(({ id, track }, at): Doubt[] => {
    if (track < 0) return [];
    const { coverage } = wholes.asIs.sections[at] as { coverage: Float64Array };
    const low = newBytes(coverage.length);
    for (let one = 0; one < low.length; one += 1) {
      low[one] = Number((coverage[one] as number) < leastCoverage - tolerance);
    }
    return [
      { reservation: { code: 'low-coverage', section: id }, holds: low },
      { reservation: { code: 'much-not-applicable', section: id }, holds: muchLeftOut(basis.sections[at]) },
    ];
  });
}

function muchLeftOut(sums: Sums | undefined): Uint8Array {
  const { covered, missing, leftOut } = sums as Sums;
  const much = newBytes(covered.length);
  for (let one = 0; one < much.length; one += 1) {
    const left = leftOut[one] as number;
    // Where nothing is asked this is NaN, which is not over anything.
    const share = left / ((covered[one] as number) + (missing[one] as number) + left);
    much[one] = Number(share > mostNotApplicable + tolerance);
  }
  return much;
}

/** Where a verdict is another one under an assumption; an undetermined one is no other. */
function differing(bands: Int16Array, assumed: Int16Array): Uint8Array {
  const differ = newBytes(bands.length);
  for (let one = 0; one < bands.length; one += 1) {
    differ[one] = Number((bands[one] as number) >= 0) & Number(bands[one] !== assumed[one]);
  }
  return differ;
}

/** Where a verdict is another one with the questions hidden whose condition is open. */
function withHidden({ wholes, hiding }: Scored): Uint8Array {
  const { bands } = wholes.asIs.verdict;
  const differ = newBytes(bands.length);
  hiding.ones.forEach((one, at) => {
    differ[one] = Number((bands[one] as number) >= 0) & Number(bands[one] !== hiding.bands[at]);
  });
  return differ;
}
