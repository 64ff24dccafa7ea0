import type { CellArgs, ExportProblems } from '../../model/diagnostics/exports.js';
import type { Sentences } from '../sentences.js';
import { listed } from './words.js';

const cell = ({ column, value }: CellArgs): string => `column “${column}”: “${value}”`;

const syntax = {
  'quote-open': 'A quotation mark is never closed.',
  'quote-stray': 'There is text behind a closing quotation mark.',
  'row-wide': 'A row has more cells than a table can have columns.',
  'row-long': 'A row is longer than 16 MB.',
};

const formats = {
  xls: 'This is a workbook in the old format .xls.',
  xlsb: 'This is a workbook in the binary format .xlsb.',
  ods: 'This is a document in the format OpenDocument.',
  zip: 'This is a ZIP archive, but no workbook.',
  encrypted: 'The workbook is protected by a password.',
  binary: 'This is no table: the file holds characters that are in no text.',
  json: 'The file is no list of responses in JSON.',
};

const saveAgain = 'Open it in a spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV.';

const formatHints = {
  xls: saveAgain,
  xlsb: saveAgain,
  ods: saveAgain,
  zip: 'Many platforms pack their exports: unpack it and give the file that is in it.',
  encrypted: 'Open it with the password and save it without one.',
  binary: 'Export the responses as CSV or XLSX.',
  json: 'Expected is a list of objects, one for each response.',
};

const sizes = {
  file: (atMost: number) => `The export is larger than ${atMost} MB.`,
  sheet: (atMost: number) => `Unpacked, the workbook is larger than ${atMost} MB.`,
  texts: (atMost: number) => `The workbook holds more than ${atMost} million characters of text.`,
  cells: (atMost: number) => `The sheet has more than ${atMost} million cells, the empty ones included.`,
};

const damages = {
  zip: 'It is incomplete, or was changed on its way.',
  xml: 'It is not well formed.',
  part: 'It is missing.',
  order: 'Rows or cells are not in their order.',
  text: 'A cell refers to a text that is missing.',
  number: 'A cell holds no number, but says so.',
  size: 'A row, a cell or a text is larger than a sheet can have.',
};

/** Sentences on survey exports. */
export const exports: Sentences<ExportProblems> = {
  'export-unrecognised': ({ platforms, known }) => ({
    message:
      platforms.length === 0
        ? 'The header is that of no known survey platform.'
        : `The header may be that of several survey platforms: ${listed(platforms)}.`,
    hint: `Say with --from where the file comes from: ${known.join(', ')}. For any other table with one header row: --from generic.`,
  }),
  'export-format': ({ format }) => ({
    message: formats[format],
    hint: formatHints[format],
  }),
  'export-old-encoding': ({ encoding }) => ({
    message: `The file is not in UTF-8 and was read as ${encoding}.`,
    hint: 'Check special characters in the result. The mapping can name the encoding (read: {encoding: …}).',
  }),
  'export-no-rows': ({ dropped }) => ({
    message:
      dropped === 0
        ? 'The export holds no responses.'
        : `The export holds no responses that count: all ${dropped} were left out.`,
    hint: 'readiness mapping EXPORT shows what is left out and why.',
  }),
  'export-no-questions': ({ columns }) => ({
    message: `None of the ${columns} columns is about a question of the questionnaire.`,
    hint: 'Name the questionnaire that was answered with -q, or the columns in a mapping (readiness mapping EXPORT).',
  }),
  'export-too-large': ({ what, atMost, next }) => ({
    message: sizes[what](atMost),
    hint:
      what === 'cells'
        ? `Delete what stands far right or far down in it; if the size is meant: --max-size ${next}.`
        : `If the size is meant: --max-size ${next}.`,
  }),
  'workbook-damaged': ({ reason, part }) => ({
    message:
      part === ''
        ? `The workbook is damaged. ${damages[reason]}`
        : `The workbook is damaged, in ${part}. ${damages[reason]}`,
    hint: 'Export it again; or open it in a spreadsheet program and save it as a new workbook.',
  }),
  'workbook-encoding': ({ part }) => ({
    message: `${part} in the workbook is not in UTF-8.`,
    hint: saveAgain,
  }),
  'workbook-no-sheet': ({ sheet, sheets, nearest }) => ({
    message: `The workbook has no sheet “${sheet}”. It has ${listed(sheets.map((name) => `“${name}”`))}.`,
    hint: nearest
      ? `Did you mean “${nearest}”? The mapping names the sheet (read: {sheet: …}).`
      : 'Name the sheet in the mapping, or its number (read: {sheet: 1}).',
  }),
  'workbook-no-table': ({ sheet }) => ({
    message: `The sheet “${sheet}” holds no cells.`,
    hint: 'Name the sheet that holds the responses in the mapping (read: {sheet: …}).',
  }),
  'file-changed': ({ path }) => ({
    message: `“${path}” changed while it was read.`,
    hint: 'Wait until the export is complete and repeat the command.',
  }),
  'csv-syntax': ({ reason }) => ({
    message: syntax[reason],
    hint: 'If the file is incomplete, export it again; else check the delimiter.',
  }),
  'row-short': ({ cells, expected }) => ({
    message: `The row has ${cells} cells instead of ${expected}.`,
    hint: 'If the file is cut off, export it again.',
  }),
  'row-wider': ({ cells, expected }) => ({
    message: `The row has ${cells} cells instead of ${expected}.`,
    hint: 'Cells that hold the delimiter belong in quotation marks; in a workbook, every column needs a header.',
  }),
  'column-ambiguous': ({ column, questions }) => ({
    message: `Column “${column}” may be about several questions: ${listed(questions)}.`,
    hint: 'Say in the mapping, under columns, which one.',
  }),
  'column-twice': ({ question, columns }) => ({
    message: `Several columns are about ${question}: ${listed(columns.map((column) => `“${column}”`))}.`,
    hint: 'Name one of them in the mapping under columns (#5 is the fifth column) and the others under ignore.',
  }),
  'column-unknown': ({ column, at, nearest }) => ({
    message: `Column ${at} “${column}” is about no question.`,
    hint: `${nearest ? `It may mean ${nearest}. ` : ''}Name it in a mapping under columns or under ignore; readiness mapping EXPORT writes one.`,
  }),
  'column-missing': ({ column, found, nearest }) => ({
    message: found === 0 ? `There is no column “${column}”.` : `There are ${found} columns “${column}”.`,
    hint:
      found === 0
        ? nearest
          ? `The nearest is “${nearest}”.`
          : 'Compare the header and the export.'
        : 'Name the column by its number, such as #5.',
  }),
  'column-mixed': ({ column, code, label }) => ({
    message: `Column “${column}” holds codes (“${code}”) and labels (“${label}”).`,
    hint: 'Export either, or say in the mapping, under values, what each text means.',
  }),
  'cell-unknown': (args) => ({
    message: `${cell(args)} is no answer to ${args.question}.`,
    hint: args.nearest
      ? `It may mean “${args.nearest}”. Otherwise say in the mapping, under values, what the text means.`
      : 'Say in the mapping, under values, what the text means (null: nothing).',
  }),
  'cell-ambiguous': (args) => ({
    message: `${cell(args)} may mean several answers to ${args.question}: ${listed(args.options)}.`,
    hint: 'Say in the mapping, under values, which one.',
  }),
  'cell-not-chosen': (args) => ({
    message: `${cell(args)} does not say whether ${args.option} was chosen for ${args.question}.`,
    hint: 'Say in the mapping, under selected, what means “chosen”.',
  }),
  'cell-not-utf8': (args) => ({
    message: `${cell(args)} is not in UTF-8.`,
    hint: 'Export in UTF-8, or name the encoding in the mapping (read: {encoding: windows-1252}).',
  }),
  'cell-not-a-number': (args) => ({
    message: `${cell(args)} is no unambiguous number for ${args.question}.`,
    hint: 'Name the decimal mark in the mapping (read: {decimal: ","}), or translate the text under values.',
  }),
  'cell-out-of-range': (args) => ({
    message: `${cell(args)} is outside what ${args.question} allows (${args.min ?? '…'} to ${args.max ?? '…'}).`,
    hint: 'Check the value in the export.',
  }),
  'cell-role-unknown': (args) => ({
    message: `${cell(args)} is no role.`,
    hint: `${args.nearest ? `It may mean ${args.nearest}. ` : ''}Say in the mapping which role is meant (respondent: {role: {column: …, values: {…}}}).`,
  }),
  'cell-people': (args) => ({
    message: `${cell(args)} is no number of people.`,
    hint: 'A whole number from 1.',
  }),
  'project-no-files': ({ pattern }) => ({
    message: `There is no file for “${pattern}”.`,
    hint: 'Paths are beside the project file; * in the name of a file stands for anything.',
  }),
  'rows-with-problems': ({ rows, problems, shown }) => ({
    message: `${rows === 0 ? 'The table has' : rows === 1 ? 'One row has' : `${rows} rows have`} ${problems === 1 ? 'one problem' : `${problems} problems`}${shown < problems ? `, of which the first ${shown} are named` : ''}. There is no result.`,
    hint: 'With --skip-invalid the other rows count; those left out are named beside the result.',
  }),
  'rows-skipped': ({ rows, problems, shown }) => ({
    message: `${rows === 1 ? 'One row was' : `${rows} rows were`} left out (${problems === 1 ? 'one problem' : `${problems} problems`}${shown < problems ? `, of which the first ${shown} are named` : ''}).`,
  }),
  'batch-staff': ({ count }) => ({
    message: `${count === 1 ? 'One response is' : `${count} responses are`} from staff. Only those who answer for an organization are assessed one by one.`,
    hint: 'Put them together by unit with --group-by; if single assessments are meant, say --individual.',
  }),
  'batch-reports': ({ atMost }) => ({
    message: `There would be more than ${atMost} reports.`,
    hint: 'Leave --reports out, or put responses together with --group-by.',
  }),
  'batch-workbook-full': ({ rows }) => ({
    message: `The result does not fit into a workbook: it ends after ${rows} rows.`,
    hint: 'Write it as CSV (-f csv), or put responses together with --group-by.',
  }),
  'batch-no-group': ({ column }) => ({
    message: `“${column}” is empty: the answers belong to no group.`,
    hint: 'Fill in the group in the export, or leave such rows out with --skip-invalid.',
  }),
  'batch-group-unknown': ({ column, nearest }) => ({
    message: `There is no column “${column}” to group by.`,
    hint: nearest
      ? `The nearest is “${nearest}”.`
      : 'Name a column of the export, or group for the respondents’ group.',
  }),
};
