/** Tables; on a narrow screen each row is a card. */
export const tables = `
table { border-collapse: collapse; width: 100%; margin: 0.8rem 0 1.2rem; font-size: 0.9rem; line-height: 1.4; }
th, td { padding: 0.45rem 1.1rem 0.45rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-weight: 600; font-size: 0.8rem; vertical-align: bottom; border-bottom: 1.5px solid var(--soft); }
tbody th { font-weight: 500; }
tbody th .soft, tbody th:has(> strong) { font-weight: 400; }
.figures { text-align: right; }
.gauge { display: block; width: 6.5rem; height: 0.75rem; margin-top: 0.3rem; }
@media print, (min-width: 42.01rem) {
  td.figures:not(:has(.soft)), .status, .status + br + .soft { white-space: nowrap; }
  .prose { min-width: 12rem; }
  .lone { width: 44%; }
  #all-actions .lone { width: 72%; }
}
@media screen and (max-width: 42rem) {
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, th, td { display: block; }
  tr { display: flex; flex-wrap: wrap; gap: 0.45rem 1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
  tbody th, tbody td { flex: 1 1 calc(50% - 0.5rem); max-width: 100%; border: 0; padding: 0; text-align: left; overflow-wrap: break-word; }
  tbody .figures { text-align: left; }
  tbody th { order: -1; }
  tbody th:not(:has(> strong)) { font-weight: 650; }
  tbody th, tbody .prose, tr > :nth-child(2):last-child { flex-basis: 100%; }
  td::before, tbody th::before { content: attr(data-label); display: block; color: var(--soft); font-size: 0.8rem; font-weight: 400; }
}
`;
