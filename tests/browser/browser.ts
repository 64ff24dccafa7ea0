import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Where Debian and others put the browser; CHROMIUM names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the browser that is installed. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find(existsSync);
  if (!executablePath)
    throw new Error('There is no Chromium: apt-get install chromium, or name one in CHROMIUM.');
  // Its sandbox needs rights that containers and root do not give it; it shows only what the tests wrote.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** How a page is looked at. */
export interface Sight {
  width: number;
  scheme?: 'light' | 'dark';
}

/** A page with what it asked for from anywhere, and what the browser complained about. */
export interface Opened {
  page: Page;
  requests: string[];
  complaints: string[];
  close(): Promise<void>;
}

/** Opens a report without scripts, as its readers may. */
export async function open(
  browser: Browser,
  html: string,
  { width, scheme = 'light' }: Sight,
): Promise<Opened> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: true,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('http://report.test/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('http://report.test/');
  return { page, requests, complaints, close: () => context.close() };
}
