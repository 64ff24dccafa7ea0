import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A PDF as its pages are read, and their sizes in points: by poppler, which Debian calls poppler-utils. */
export function textOfPages(pdf: Uint8Array): { sizes: string[]; pages: string[] } {
  const path = join(mkdtempSync(join(tmpdir(), 'readiness-pdf-')), 'report.pdf');
  writeFileSync(path, pdf);
  const run = (command: string, ...argv: string[]): string =>
    execFileSync(command, argv, { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const sizes = [...run('pdfinfo', '-l', '999', path).matchAll(/size: +([\d.]+) x ([\d.]+)/g)].map(
    ([, width, height]) => `${Math.round(Number(width))} x ${Math.round(Number(height))}`,
  );
  const pages = run('pdftotext', '-layout', path, '-').split('\f').slice(0, -1);
  return { sizes, pages };
}
