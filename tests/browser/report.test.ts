import { mkdirSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, startBrowser } from './browser.js';
import { textOfPages } from './pdf.js';
import { exampleReports, hostile, hostileReport } from './reports.js';

/** Where the pictures lie that a person looks at. */
const pictures = process.env.PICTURES;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

/** What axe finds wrong in a page, by all its rules. The browser's own tools come in past the policy of the page. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Where the focus is, and how that is seen. */
async function focused(page: Page): Promise<string> {
  const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle');
  return `${await page.locator('a:focus').getAttribute('href')} ${outline}`;
}

const reports = exampleReports();

describe.each(Object.keys(reports))('the report %s', (name) => {
  const html = reports[name] ?? '';

  it.each([
    ['desk', { width: 1280, scheme: 'light' }],
    ['night', { width: 1280, scheme: 'dark' }],
    ['telephone', { width: 360, scheme: 'light' }],
    ['night-telephone', { width: 360, scheme: 'dark' }],
  ] as const)('on %s: loads nothing, fits, and axe finds nothing', async (sight, how) => {
    const { page, requests, complaints, close } = await open(browser, html, how);
    expect(await overflow(page)).toBe(0);
    if (pictures) {
      mkdirSync(pictures, { recursive: true });
      await page.screenshot({ path: `${pictures}/${name}.${sight}.png`, fullPage: true });
    }
    expect(await axeFindings(page)).toEqual([]);
    expect(requests).toEqual(['http://report.test/']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('is reached by the keyboard: first the way past the head, then every link in order, each seen', async () => {
    const { page, close } = await open(browser, html, { width: 800 });
    const links = await page.locator('a').count();
    const reached: string[] = [];
    for (let at = 0; at < links; at += 1) {
      await page.keyboard.press('Tab');
      reached.push(await focused(page));
    }
    const hrefs = await page.locator('a').evaluateAll((all) => all.map((each) => each.getAttribute('href')));
    expect(reached).toEqual(hrefs.map((href) => `${href} solid`));
    expect(hrefs[0]).toBe('#content');
    await close();
  });

  it('prints to A4: pages with numbers, the first one complete, no heading at the end of a page, no row cut', async () => {
    const { page, close } = await open(browser, html, { width: 1280 });
    const path = pictures ? `${pictures}/${name}.pdf` : undefined;
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true, ...(path && { path }) });
    const { sizes, pages } = textOfPages(pdf);
    expect(new Set(sizes)).toEqual(new Set(['595 x 842']));
    const headings = (await page.locator('h2, h3, h4').allInnerTexts()).map((each) => each.trim());
    for (const [at, text] of pages.entries()) {
      const lines = text.split('\n').map((line) => line.trim());
      const [last, foot] = lines.filter((line) => line !== '').slice(-2);
      expect(foot).toMatch(new RegExp(`${at + 1} (von|of) ${pages.length}$`));
      expect(headings, `page ${at + 1} ends in a heading`).not.toContain(last);
    }
    for (const row of await page.locator('tbody tr').allInnerTexts()) {
      expect(
        pages.some((text) => hasWords(text, row)),
        `on one page: ${row}`,
      ).toBe(true);
    }
    for (const part of [
      '#result-title',
      '#result > .callout',
      '#overview',
      '#why',
      '#releases',
      '#decisions',
    ]) {
      expect(hasWords(pages[0] ?? '', await page.locator(part).innerText()), part).toBe(true);
    }
    await close();
  });
});

/** Whether all words of a text stand on a page, in whatever order a table puts them; a line may end in a hyphen or slash. */
function hasWords(page: string, text: string): boolean {
  const parts = /[\s/‐-–-]+/;
  const words = new Set(page.split(parts));
  return text.split(parts).every((word) => word === '' || words.has(word));
}

describe('hostile text', () => {
  it.each([1280, 360])(
    'at %i stays text: nothing runs, nothing is loaded, and all of it is read',
    async (width) => {
      const { page, requests, complaints, close } = await open(browser, hostileReport(), { width });
      expect(requests).toEqual(['http://report.test/']);
      expect(complaints).toEqual([]);
      expect(await page.locator('script, form, object, iframe, [onerror], [onload], [onfocus]').count()).toBe(
        0,
      );
      expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
      expect(await page.locator('.brandname').innerText()).toBe(hostile);
      expect(await page.locator('p.lead bdi').innerText()).toBe(hostile);
      expect(await axeFindings(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await close();
    },
  );

  it('would be noticed: the policy refuses a script that is put into the page', async () => {
    const html = hostileReport().replace(
      '</main>',
      '</main><script>alert(1)</script><img src="https://evil.test/">',
    );
    const { complaints, close } = await open(browser, html, { width: 800 });
    expect(complaints.join(' ')).toMatch(/script.*Content Security Policy/);
    expect(complaints.join(' ')).toMatch(/img-src|image/);
    expect(complaints.join(' ')).not.toContain('dialog');
    await close();
  });
});
