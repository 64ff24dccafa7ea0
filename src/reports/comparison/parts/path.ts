import { type Block, list, paragraph } from '../../layout/block.js';
import type { ComparisonView } from '../view.js';

/** The way to the next better verdict: what it took at the first moment, what of it is done, and what it takes now. */
export function path({ comparison, first, last, says }: ComparisonView): Block[] {
  const { values, taken, left } = comparison.path;
  const [then, now] = [values[0] ?? null, values.at(-1) ?? null];
  const named = (ids: readonly string[]): string => ids.map(last.questionTitle).join('; ');
  const steps: [string, readonly string[]][] = [
    [says.stepsTaken, taken],
    [says.stepsLeft, left],
  ];
  const before = then
    ? [
        paragraph(says.wayThen(first.title('band', then.to), then.changes, last.numbers.plain(then.effort))),
        ...list(steps.filter(([, ids]) => ids.length > 0).map(([label, ids]) => `${label}: ${named(ids)}`)),
      ]
    : [];
  const after = now
    ? [paragraph(says.wayNow(last.title('band', now.to), now.changes, last.numbers.plain(now.effort)))]
    : [];
  return [...before, ...after];
}
