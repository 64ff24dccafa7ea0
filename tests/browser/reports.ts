import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

const examples = 'questionnaires/examples';

/** What the built program writes for a command line. */
export function written(...argv: string[]): string {
  return execFileSync(process.execPath, ['dist/bin.js', 'report', '-f', 'html', ...argv], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The example reports by name, one in each language and one of a large survey, which leaves things open. */
export const exampleReports = (): Record<string, string> => ({
  'antriebstechnik.de': written(`${examples}/antriebstechnik.answers.yaml`, '-l', 'de'),
  'reisen.en': written(`${examples}/reisen.answers.yaml`, '-l', 'en'),
  'works.de': written('--config', `${examples}/works/readiness.yaml`),
});

/** What tries to break out of where it stands. */
export const hostile = [
  '<script>alert("a")</script>',
  '"><img src=https://evil.test/x onerror=alert("b")>',
  "'onfocus='alert(1)' autofocus='",
  '</title></style></textarea><svg onload=alert("c")>',
  '\\"} @import "https://evil.test/y"; a{background:url(https://evil.test/z)}',
  'javascript:alert("d")',
].join(' ');

/** A report in which every text that people write is hostile: answers, notes, organization, brand and questionnaire. */
export function hostileReport(): string {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-hostile-'));
  const put = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(content));
    return path;
  };
  const yaml = (path: string): unknown => parse(readFileSync(path, 'utf8'));
  put('hostile.yaml', poisoned(yaml('questionnaires/ai-assistants.yaml'), ['en']));
  put('readiness.yaml', { brand: { name: hostile, colour: '#7a1f5c' } });
  const answers = poisoned(yaml(`${examples}/ai-assistants.answers.yaml`), [
    'note',
    'evidence',
    'summary',
    'owner',
  ]);
  const response = { ...(answers as object), questionnaire: './hostile.yaml', organization: hostile };
  return written(put('a.answers.yaml', response), '--config', join(folder, 'readiness.yaml'));
}

/** Data in which every text under one of the keys is hostile. */
function poisoned(data: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((each) => poisoned(each, keys));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [
      key,
      keys.includes(key) && typeof value === 'string' ? hostile : poisoned(value, keys),
    ]),
  );
}
