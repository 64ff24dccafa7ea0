// Makes the pictures of reports in the README from the HTML examples in reports/, as a browser shows them. Fonts differ
// between machines, so no test compares the pictures.
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const executablePath =
  process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** Takes what stands from one part of an example to another, those included. */
async function picture(file, example, { width, scheme = 'light', from, to, scale = 1.5 }) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: scheme,
    deviceScaleFactor: scale,
  });
  const page = await context.newPage();
  await page.goto(pathToFileURL(`reports/${example}.html`).href);
  const first = await page.locator(from).boundingBox();
  const last = await page.locator(to).boundingBox();
  const y = Math.max(0, first.y - 16);
  const height = Math.ceil(last.y + last.height - y + 12);
  await page.screenshot({ path: file, fullPage: true, clip: { x: 0, y, width, height } });
  await context.close();
}

await picture('docs/images/report.png', 'antriebstechnik.de', { width: 1000, from: 'h1', to: '#decisions' });
await picture('docs/images/charts.png', 'ai-assistants.en', {
  width: 740,
  scheme: 'dark',
  from: '#figure-profile',
  to: '#figure-profile .chart',
});
await picture('docs/images/telephone.png', 'reisen.en', { width: 360, from: 'h1', to: '#overview .chart' });
await picture('docs/images/comparison.png', 'antriebstechnik.comparison.de', {
  width: 820,
  from: 'h1',
  to: '#figure-scores .chart',
});
await browser.close();
