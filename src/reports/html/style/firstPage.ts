/** The first page: what decision makers need, in one view. */
export const firstPage = `
#result > h2 { margin-top: 1.6rem; }
#result > .callout { max-width: none; padding: 1.1rem 1.3rem 0.6rem; border-left-width: 8px; }
#result > .callout > .title { font-size: 1.35rem; line-height: 1.3; }
#decisions ol { list-style: none; padding: 0; counter-reset: decision; max-width: none; }
#decisions li { counter-increment: decision; position: relative; padding: 0.1rem 0 0.1rem 2.6rem; margin: 0.7rem 0; }
#decisions li::before {
  content: counter(decision); position: absolute; left: 0; top: 0; width: 1.8rem; height: 1.8rem; line-height: 1.8rem;
  text-align: center; border-radius: 50%; background: var(--accent); color: var(--ground); font-weight: 650;
}
@media print, (min-width: 56rem) {
  #why, #releases { width: calc(50% - 1.25rem); }
  #why { float: left; clear: left; }
  #releases { float: right; }
  #decisions { clear: both; padding-top: 0.1px; }
}
@media print {
  #result, #report > .lead { font-size: 8.6pt; line-height: 1.36; }
  #result > .callout, #result > p, #result ul, #result ol { max-width: none; }
  #result .chart > svg { max-width: 84%; }
  #why { width: 53%; } #releases { width: 43%; }
  #result > h2 { margin: 6pt 0 5pt; padding-top: 5pt; font-size: 12pt; }
  #result > .callout { margin: 0 0 8pt; padding: 7pt 10pt 3pt; }
  #result > .callout > .title { font-size: 14pt; margin-bottom: 3pt; }
  #result > .callout p, #result > p { max-width: none; }
  #result > figure { margin: 8pt 0 4pt; }
  #result > .note { font-size: 7.6pt; margin-bottom: 2pt; }
  #result > section { break-inside: avoid; }
  #result h3 { font-size: 10.5pt; margin: 6pt 0 3pt; }
  #result p { margin-bottom: 4pt; } #result ul { margin-bottom: 5pt; } #result li { margin: 1pt 0; }
  #result table { margin: 3pt 0; font-size: 8pt; }
  #result th, #result td { padding-top: 2pt; padding-bottom: 2pt; }
  #decisions li { padding-left: 22pt; margin: 3pt 0; }
  #decisions li::before { width: 15pt; height: 15pt; line-height: 15pt; }
}
`;
