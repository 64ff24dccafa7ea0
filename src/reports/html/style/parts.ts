/** Boxes, quotes, contents, and what is filled in by hand. */
export const parts = `
.masthead { display: flex; align-items: center; justify-content: space-between; gap: 1.5rem; padding-top: 1.4rem; }
.masthead .logo { display: block; height: 3rem; width: auto; max-width: 12rem; object-fit: contain; object-position: left; }
@media screen and (prefers-color-scheme: dark) {
  .masthead .logo { background: #ffffff; padding: 0.3rem; border-radius: 3px; }
}
.brandname { margin: 0; font-weight: 650; color: var(--accent); }
.callout {
  max-width: 46rem; margin: 1.2rem 0; padding: 0.9rem 1.1rem 0.5rem; background: var(--panel);
  border-left: 5px solid var(--tone, var(--rule)); border-radius: 2px;
}
.callout > .title { margin-bottom: 0.4rem; }
.callout p:last-child { margin-bottom: 0.5rem; }
blockquote { margin: 1rem 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--rule); }
blockquote p { margin: 0.3rem 0; }
.contents { margin: 2.6rem 0 0; padding: 1.1rem 1.3rem; background: var(--panel); border-radius: 2px; }
.contents .title { font-weight: 650; margin-bottom: 0.5rem; }
.contents ul { list-style: none; margin: 0; padding: 0; max-width: none; columns: 20rem 2; column-gap: 2rem; }
.contents li { margin: 0; padding: 0.2rem 0 0.2rem 1.7rem; text-indent: -1.7rem; break-inside: avoid; }
.contents .number { display: inline-block; width: 1.7rem; text-indent: 0; }
.contents a { text-decoration: none; color: inherit; }
.contents a:hover, .contents a:focus-visible { text-decoration: underline; }
.form { margin: 0.6rem 0 1.6rem; }
.form .choice { display: inline-block; margin: 0 1.4rem 0 0.4rem; }
.form .box { display: inline-block; width: 0.95em; height: 0.95em; border: 1.5px solid var(--ink); vertical-align: -0.1em; }
.form .write { display: flex; gap: 0.6rem; align-items: flex-end; margin-top: 1.5rem; }
.form .rule { flex: 1; border-bottom: 1px solid var(--ink); }
`;
