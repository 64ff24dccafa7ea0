import { unusable } from '../model/diagnostics/diagnostic.js';
import { type Format, reporterOf, reportFormats } from '../reports/registry.js';
import type { BatchOptions } from './batch.js';
import type { FullRow } from './batchRow.js';
import type { Context } from './context.js';
import { resultLanguage } from './load.js';
import { allowedFormat, paper } from './output.js';

/** A report of each assessment, in a folder. */
export interface BatchReports {
  add(row: FullRow): void;
  /** Puts them in place, all together. */
  finish(): Promise<void>;
}

/** More files than this in one folder help nobody; all are held until they are put in place, and a page takes most room. */
const reportsAtMost = (format: Format): number => (format === 'html' ? 1000 : 10_000);

/** The reports that a command line asks for; undefined where it asks for none. The folder is made before the work. */
export async function batchReports(
  context: Context,
  { reports: folder, reportsFormat = 'markdown' }: BatchOptions,
): Promise<BatchReports | undefined> {
  if (folder === undefined) return undefined;
  const format = allowedFormat(reportsFormat, reportFormats.names, '--reports-format');
  const { files } = context.io;
  files.makeFolder(folder);
  const reporter = await reporterOf(format);
  const { default: slugify } = await import('@sindresorhus/slugify');
  const taken = new Set<string>();
  const contents: [string, string | Uint8Array][] = [];
  return {
    add({ id, full }) {
      const assessment = full();
      if (taken.size === reportsAtMost(format)) {
        throw unusable({ code: 'batch-reports', args: { atMost: reportsAtMost(format) } });
      }
      const name = freeName(slugify(id).slice(0, 80) || 'report', taken);
      const language = resultLanguage(context.asked, [], assessment.questionnaire);
      contents.push([
        files.inside(folder, `${name}.${reporter.extension}`),
        reporter.render(assessment, { language, ...paper(context) }),
      ]);
    },
    async finish() {
      for (const [path, content] of contents) await files.prepare(path).write(content);
    },
  };
}

/** A name that is not taken yet, and takes it. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
