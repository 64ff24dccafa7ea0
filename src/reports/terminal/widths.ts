/** What a column asks for: its full width, the least without cutting words, and whether it gives way first. */
export interface Demand {
  natural: number;
  least: number;
  prose: boolean;
}

/**
 * The widths of columns that together fit a width: first the columns of prose give way, then all, down to their
 * longest words, which have to fit.
 */
export function share(demands: readonly Demand[], width: number): number[] {
  const widths = demands.map(({ natural }) => natural);
  const least = demands.map((demand) => demand.least);
  const prose = demands.map((demand, at) => (demand.prose ? (least[at] ?? 0) : (widths[at] ?? 0)));
  shrink(widths, prose, width);
  shrink(widths, least, width);
  return widths;
}

/** Takes columns off the widest that may still give way, until the whole fits. */
function shrink(widths: number[], least: readonly number[], width: number): void {
  let excess = widths.reduce((sum, each) => sum + each, 0) - width;
  while (excess > 0) {
    const widest = widths.reduce(
      (best, each, at) => (each > (least[at] ?? 0) && (best < 0 || each > (widths[best] ?? 0)) ? at : best),
      -1,
    );
    if (widest < 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess -= 1;
  }
}
