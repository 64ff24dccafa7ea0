import { platforms } from '../../model/platform.js';
import { isAnswersTable } from '../separator.js';

/**
 * Whether a file is the export of a survey rather than an answers file, told by what is asked for, by its name and by
 * how it begins.
 */
export function isExport(file: string, beginning: Uint8Array, from?: string): boolean {
  const isDocument = /\.(ya?ml|ndjson|jsonl)$/i.test(file);
  if (from !== undefined && !isDocument) return platforms.some((platform) => platform === from);
  if (isNoText(beginning) || /\.(xlsx|xls)$/i.test(file)) return true;
  const start = new TextDecoder()
    .decode(beginning.subarray(0, 65_536))
    .replace(/^\ufeff/, '')
    .trimStart();
  if (isAnswersTable(start)) return false;
  if (/\.(csv|tsv|tab)$/i.test(file)) return true;
  if (/^[[{]/.test(start)) return !/"(answers|schemaVersion)"\s*:/.test(start) && !/\.ya?ml$/i.test(file);
  // A table without a name that says so: several cells in every row, and no key of a YAML file in the first.
  if (isDocument || /\.json$/i.test(file) || /^(#|---|-|[\w-]+:)(\s|$)/.test(start)) return false;
  return /^[^\n]*[,;\t|][^\n]*[,;\t|][^\n]*\n/.test(start);
}

/** How workbooks, new and old, and texts in UTF-16 begin. */
const signatures = [
  [0x50, 0x4b],
  [0xd0, 0xcf],
  [0xff, 0xfe],
  [0xfe, 0xff],
];

function isNoText([first, second]: Uint8Array): boolean {
  return signatures.some(([one, other]) => first === one && second === other);
}
