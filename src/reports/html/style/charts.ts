/** Charts: what a sign of theirs looks like. */
export const charts = `
figure { margin: 1.4rem 0 1.8rem; }
figcaption { font-weight: 650; margin-bottom: 0.7rem; }
.chart > svg { display: block; width: 100%; height: auto; max-width: 46rem; overflow: visible; }
.chart > svg.narrow { display: none; max-width: 26rem; }
@media screen and (max-width: 42rem) {
  .chart > svg.wide { display: none; }
  .chart > svg.narrow { display: block; }
}
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.4rem; margin: 0.6rem 0; padding: 0; font-size: 0.85rem; color: var(--soft); max-width: none; }
.legend li { margin: 0; }
.icon { width: 1.7em; height: 1em; vertical-align: -0.12em; overflow: visible; }
svg text { font-size: 13px; fill: var(--ink); font-family: inherit; }
svg text.axis { fill: var(--soft); font-size: 12px; }
svg text.value { font-weight: 500; paint-order: stroke; stroke: var(--ground); stroke-width: 3px; }
svg text.strong { font-weight: 650; }
svg text.good, svg text.near, svg text.bad, svg text.open, svg text.quiet { fill: var(--tone); font-weight: 600; }
svg .grid { stroke: var(--rule); stroke-width: 1; }
svg .rest { fill: var(--rest); }
svg .dots { stroke: var(--soft); stroke-width: 2; stroke-dasharray: 2 4; }
svg rect.open, svg .range { fill: var(--open-fill); stroke: var(--soft); stroke-width: 1; }
svg .mark { fill: var(--ink); }
svg .possible { fill: none; stroke: var(--soft); stroke-width: 1; }
svg .series1 { fill: var(--accent); } svg .series2 { fill: var(--series2); }
svg .series3 { fill: var(--series3); } svg .series4 { fill: var(--series4); }
svg .hatch { stroke: var(--ground); stroke-width: 1.2; fill: none; opacity: 0.75; }
svg .parting { stroke: var(--ground); stroke-width: 2; }
svg circle.score { fill: var(--accent); stroke: var(--ground); stroke-width: 1.5; }
svg circle.score.good, svg circle.score.near, svg circle.score.bad { fill: var(--tone); }
svg circle.before { fill: var(--ground); stroke: var(--ink); stroke-width: 1.5; }
svg circle.between { fill: var(--soft); }
svg .way { stroke: var(--tone, var(--soft)); stroke-width: 3; opacity: 0.6; }
svg rect.gap { fill: var(--tone); opacity: 0.45; }
svg .target { stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 5 4; }
svg .needed { stroke: var(--ink); stroke-width: 2; }
svg .minimum { fill: var(--ground); stroke: var(--ink); stroke-width: 1.4; }
svg .release { fill: var(--ink); stroke: var(--ground); stroke-width: 1.5; }
svg .milestone { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 2 3; }
svg .openstage { fill: none; stroke: var(--soft); stroke-width: 1.2; stroke-dasharray: 4 3; }
svg .point { fill: var(--accent); stroke: var(--ground); stroke-width: 1.5; }
svg text.onpoint { fill: var(--ground); font-size: 12px; font-weight: 650; }
.spread { display: inline-block; max-width: 100%; }
`;
