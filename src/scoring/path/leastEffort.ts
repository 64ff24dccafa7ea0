/** Something that can be done: what it costs, and what it brings to each score that has to rise. */
export interface Step {
  effort: number;
  gains: readonly number[];
}

/** Steps by their positions, and whether it is proved that no others cost less. */
export interface Found {
  steps: readonly number[];
  isProved: boolean;
}

/** More steps of the search, or more tries, would take longer than a report may. */
const limits = { nodes: 50_000, tries: 64 };

const tolerance = 1e-9;

/**
 * The steps that cost the least effort and bring each score as much as it needs: branch and bound, where the bound is what
 * the rest would cost if steps could be done in part (the relaxation of the covering problem, as of Dantzig 1957 for the
 * knapsack). Beyond scores, `isEnough` decides. `start` are steps that are enough.
 */
export function leastEffort(
  steps: readonly Step[],
  needs: readonly number[],
  start: readonly number[],
  isEnough: (steps: readonly number[]) => boolean,
): Found {
  const search = searchOf(steps, needs, start);
  const visit = (at: number, chosen: readonly number[], effort: number, lacking: readonly number[]): void => {
    search.nodes += 1;
    if (search.nodes > limits.nodes || search.tries > limits.tries) return;
    if (effort + search.bound(at, lacking) > search.effort - tolerance) return;
    if (lacking.every((need) => need <= tolerance)) {
      search.tries += 1;
      if (isEnough(chosen)) {
        search.best = chosen;
        search.effort = effort;
        return;
      }
    }
    const step = search.order[at];
    if (step === undefined) return;
    const { effort: own, gains } = steps[step] as Step;
    const left = lacking.map((need, each) => need - (gains[each] ?? 0));
    visit(at + 1, [...chosen, step], effort + own, left);
    visit(at + 1, chosen, effort, lacking);
  };
  visit(0, [], 0, needs);
  return { steps: search.best, isProved: search.nodes <= limits.nodes && search.tries <= limits.tries };
}

interface Search {
  nodes: number;
  tries: number;
  best: readonly number[];
  effort: number;
  /** In which steps are decided: what brings most for its effort first. */
  order: readonly number[];
  /** The least that the steps from one on can cost for what is lacking; infinite where they bring too little. */
  bound(from: number, lacking: readonly number[]): number;
}

function searchOf(steps: readonly Step[], needs: readonly number[], start: readonly number[]): Search {
  const worth = (step: number, gains: (step: Step) => number): number => {
    const { effort } = steps[step] as Step;
    return gains(steps[step] as Step) / Math.max(effort, tolerance);
  };
  const ordered = (gains: (step: Step) => number): number[] =>
    [...steps.keys()].sort((a, b) => worth(b, gains) - worth(a, gains));
  const order = ordered((step) => step.gains.reduce((sum, gain) => sum + gain, 0));
  const place = new Map(order.map((step, at) => [step, at]));
  const orders = needs.map((_, each) =>
    ordered((step) => step.gains[each] ?? 0).flatMap((step): Part[] => {
      const { effort, gains } = steps[step] as Step;
      const gain = gains[each] ?? 0;
      return gain > 0 ? [{ place: place.get(step) ?? 0, effort, gain }] : [];
    }),
  );
  const isWhole = steps.every(({ effort }) => Number.isInteger(effort));
  return {
    nodes: 0,
    tries: 0,
    best: start,
    effort: start.reduce((sum, step) => sum + (steps[step] as Step).effort, 0),
    order,
    bound(from, lacking) {
      let most = 0;
      for (let each = 0; each < orders.length; each += 1) {
        most = Math.max(most, costOf(orders[each] ?? [], from, lacking[each] ?? 0));
      }
      return isWhole ? Math.ceil(most - tolerance) : most;
    },
  };
}

/** A step as it counts for one score. */
interface Part {
  /** When it is decided. */
  place: number;
  effort: number;
  gain: number;
}

/** What it costs to bring a score as much as it needs by the steps that are still to be decided, the last one in part. */
function costOf(parts: readonly Part[], from: number, need: number): number {
  let left = need;
  let cost = 0;
  for (const { place, effort, gain } of parts) {
    if (left <= tolerance) return cost;
    if (place < from) continue;
    const part = Math.min(1, left / gain);
    cost += part * effort;
    left -= part * gain;
  }
  return left <= tolerance ? cost : Infinity;
}
