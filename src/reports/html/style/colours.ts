import { readableOn } from '../../../model/colour.js';

const [white, panel, night, nightPanel] = ['#ffffff', '#f3f6f8', '#12181f', '#1c252e'];
const usual = '#0f5c73';

/** The colours by day and by night: each on its ground has the contrast that WCAG AA asks of text. */
export function colours(accent = usual): string {
  return `
:root {
  color-scheme: light dark;
  --ground: ${white}; --panel: ${panel}; --ink: #1b2430; --soft: #505c69; --rule: #cfd7df; --rest: #dfe5ea;
  --accent: ${readableOn(panel, accent)};
  --series2: #9a5b00; --series3: #6a4c9c; --series4: #4a5763;
  --good: #1a6b34; --near: #855000; --bad: #ad231b; --open: #4a5563;
  --open-fill: #b9c9d2;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: ${night}; --panel: ${nightPanel}; --ink: #e7ebf0; --soft: #aeb9c5; --rule: #3a4652; --rest: #313c47;
    --accent: ${readableOn(nightPanel, accent === usual ? '#66bfd8' : accent)};
    --series2: #e2ab52; --series3: #bca6ec; --series4: #a3b0bd;
    --good: #74cf8f; --near: #f0b660; --bad: #ff958b; --open: #b6c2cf;
    --open-fill: #4d616e;
  }
}
`;
}
