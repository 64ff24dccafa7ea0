import type { MappingWords } from '../mapping.js';
import { listed } from './words.js';

const delimiters: Record<string, string> = { '\t': 'tab', ',': 'comma', ';': 'semicolon', '|': '|' };

/** Words of the reconciliation of an export. */
export const mapping: MappingWords = {
  arrow: '→',
  source: ({ file, platform, kind, delimiter, encoding, headerRows }) =>
    `${file}: ${platform} (${[
      kind.toUpperCase(),
      ...(delimiter === undefined ? [] : [`delimiter ${delimiters[delimiter] ?? delimiter}`]),
      ...(encoding === undefined ? [] : [encoding]),
      headerRows === 1 ? '1 header row' : `${headerRows} header rows`,
    ].join(', ')})`,
  columns: 'Columns',
  values: 'Values',
  respondent: {
    id: 'id of the response',
    submitted: 'time',
    language: 'language',
    role: 'role',
    group: 'group',
    people: 'number of people',
    organization: 'organization',
  },
  own: {
    id: 'id of the response',
    submitted: 'time',
    language: 'language',
    personal: 'personal, not read',
    internal: 'of the platform, not read',
  },
  by: {
    mapping: 'by the mapping',
    id: 'by its id',
    text: 'by its text',
    row: 'by question and row',
    option: 'by the option',
  },
  remarks: { note: 'note', evidence: 'evidence' },
  ambiguous: (questions) => `ambiguous: ${listed(questions)}`,
  unknown: 'about no question',
  ignored: 'not read',
  rows: (rows, responses, invalid) =>
    `Rows: ${rows}, of which ${responses === 1 ? 'one response counts' : `${responses} responses count`}${invalid > 0 ? `, ${invalid} have problems` : ''}`,
  dropped: (count, because, column) =>
    `${count} left out: ${
      {
        incomplete: 'not completed',
        preview: 'preview or test',
        rejected: 'not approved',
        rule: 'by the mapping',
      }[because]
    } (column “${column}”)`,
  without: (questions) => `Questions without a column: ${listed(questions)}`,
  empty: '(empty)',
  nothing: 'not answered',
  problem: 'unknown or ambiguous',
  absent: { 'dont-know': 'don’t know', 'not-applicable': 'not applicable' },
  more: (count) => `and ${count} more`,
  comment: (file) =>
    `What the columns of “${file}” mean. Please review it, “ignore” above all; then use it with --mapping.`,
};
