import type { Assessment } from '../../model/assessment.js';
import type { Comparison } from '../../model/comparison.js';
import { reaches } from '../../model/tolerance.js';
import { ends } from './ends.js';
import { namesAt } from './lineage.js';

/** How far the next better verdict was at each moment, and how far the first path has been walked. */
export function pathChange(assessments: readonly Assessment[]): Comparison['path'] {
  const [first, last] = ends(assessments);
  const then = first.path?.verdict;
  const [namesThen] = namesAt(assessments);
  const steps = (then?.changes ?? []).map(({ question, to }) => {
    const now = last.questions.find(({ id }) => namesThen?.(id) === question);
    return { question: now?.id ?? question, isTaken: now?.score != null && reaches(now.score, to) };
  });
  return {
    values: assessments.map(({ path }) => {
      const way = path?.verdict;
      return way?.isReachable ? { to: way.to, changes: way.changes.length, effort: way.effort } : null;
    }),
    taken: steps.filter(({ isTaken }) => isTaken).map(({ question }) => question),
    left: steps.filter(({ isTaken }) => !isTaken).map(({ question }) => question),
  };
}
