/** Letters, lines and spaces of running text. */
export const base = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font-family: -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
  font-size: 1rem; line-height: 1.55; overflow-wrap: break-word; hyphens: auto;
  font-variant-numeric: tabular-nums;
}
main, .masthead { max-width: 60rem; margin: 0 auto; padding: 0 1rem; }
main { padding-bottom: 4rem; }
main:focus { outline: none; }
p, ul, ol, blockquote, .form { max-width: 44rem; }
p { margin: 0 0 0.8rem; }
ul, ol { margin: 0 0 1rem; padding-left: 1.4rem; }
ol { padding-left: 2rem; }
li { margin: 0.3rem 0; }
li::marker { color: var(--accent); }
a { color: var(--accent); text-underline-offset: 0.15em; overflow-wrap: anywhere; }
a:focus-visible, .skip:focus { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100rem; padding: 0.6rem 1rem; background: var(--ground); }
.skip:focus { left: 1rem; top: 0.5rem; z-index: 1; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; hyphens: manual; font-weight: 650; }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); margin: 1.8rem 0 0.6rem; letter-spacing: -0.015em; }
h2 { font-size: 1.5rem; margin: 3.4rem 0 1rem; padding-top: 0.9rem; border-top: 2px solid var(--accent); }
h3 { font-size: 1.15rem; margin: 2.2rem 0 0.7rem; }
h4 { font-size: 1rem; margin: 1.6rem 0 0.5rem; }
h2 .number, .contents .number { color: var(--accent); font-weight: 500; }
.soft, p.note { color: var(--soft); }
p.note { font-size: 0.875rem; }
p.lead { color: var(--soft); }
.status, .callout > .title .sign { font-weight: 600; }
.good { --tone: var(--good); } .near, .amber { --tone: var(--near); } .bad, .red { --tone: var(--bad); }
.open { --tone: var(--open); } .quiet { --tone: var(--soft); }
.status, .sign { color: var(--tone); }
`;
