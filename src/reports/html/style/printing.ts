/** What is written on paper: A4, page numbers at the foot, nothing parted that belongs together. */
export const printing = (foot: string, pageOf: readonly string[]): string => `
@page {
  size: A4; margin: 16mm 18mm 18mm;
  @bottom-left { content: ${cssText(foot)}; font: 8pt Arial, "Liberation Sans", sans-serif; color: #505c69; }
  @bottom-right { content: ${cssText(pageOf[0] ?? '')} counter(page) ${cssText(pageOf[1] ?? '')} counter(pages); font: 8pt Arial, "Liberation Sans", sans-serif; color: #505c69; }
}
@media print {
  html { font-size: 9.6pt; }
  body { line-height: 1.42; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main, .masthead { max-width: none; padding: 0; }
  .skip { display: none; }
  .masthead { padding-bottom: 8pt; }
  .masthead .logo { height: 11mm; }
  p, ul, ol, blockquote, .form { max-width: 50rem; }
  h1 { font-size: 17pt; margin: 0 0 4pt; }
  h2 { font-size: 14pt; margin-top: 22pt; }
  h1, h2, h3, h4, figcaption, .callout > .title { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  li, blockquote, .callout, .form p, .contents, tr, .chart, .legend { break-inside: avoid; }
  .chart > svg { max-width: 38rem; }
  figure.small, table.short, .form, #signature { break-inside: avoid; }
  .chart, p:has(+ figure), p:has(+ table), p:has(+ ul), p:has(+ ol), p:has(+ .form) { break-after: avoid; }
  figure:not(.small) > .chart { break-after: auto; }
  p:has(+ figure), p:has(+ table), p:has(+ ul), p:has(+ ol), p:has(+ .form) { break-inside: avoid; }
  p.note { break-before: avoid; }
  tbody tr:nth-child(-n + 2):not(:last-child) { break-after: avoid; }
  tbody tr:nth-last-child(-n + 2):not(:first-child) { break-before: avoid; }
  thead { display: table-header-group; }
  table { font-size: 8.4pt; }
  th, td { padding: 3pt 8pt 3pt 0; }
  thead th { font-size: 7.6pt; }
  table.dense, .dense thead th, #all-actions table { font-size: 7.5pt; }
  .dense th, .dense td { padding-right: 5pt; }
  .prose { min-width: 0; }
  .gauge { width: 60pt; }
  .pagebreak { break-before: page; }
  .pagebreak + section > h2 { margin-top: 0; }
  a { color: inherit; text-decoration: none; }
  .contents { background: none; border: 1px solid var(--rule); }
}
`;

/** Any text as a string of CSS: what could end it, or the element that it stands in, is written by its number. */
function cssText(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
