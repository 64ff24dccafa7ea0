import type { Assessment } from '../../model/assessment.js';

/** The first and the last of some assessments, between which everything is compared. */
export function ends(assessments: readonly Assessment[]): [Assessment, Assessment] {
  const [first, last] = [assessments[0], assessments.at(-1)];
  if (!first || !last) throw new Error('nothing to compare');
  return [first, last];
}
