import type { Diagnostic, Path, Place, Problem } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { AnswerSheet, SheetQuestion } from './answerSheet.js';
import { inCell, numberIn } from './cellValue.js';
import type { Document } from './document.js';
import { type Cell, readTable, type Table, textOf } from './table.js';
import { checkColumns, tooLong } from './tableShape.js';

/** The columns of an answers table, in the order in which the template writes them. */
export const tableColumns = ['id', 'section', 'question', 'allowed', 'answer', 'evidence', 'note'] as const;

/** The rows before the questions: what a response says of itself, by where an answers file says it. */
export const headRows: Record<string, readonly string[]> = {
  'response.questionnaire': ['questionnaire'],
  'response.version': ['version'],
  'response.language': ['language'],
  'response.organization': ['organization'],
  'response.date': ['date'],
  'respondent.id': ['respondent', 'id'],
  'respondent.role': ['respondent', 'role'],
  'respondent.people': ['respondent', 'people'],
  'respondent.group': ['respondent', 'group'],
};

/** An answers table as the data of an answers file, which knows the cell of everything. */
export interface ReadAnswersTable {
  document?: Document;
  diagnostics: Diagnostic[];
}

/** Reads an answers table. Without questions (`sheet`) only its head is of use: cells stay texts. */
export function readAnswersTable(file: string, bytes: Uint8Array, sheet?: AnswerSheet): ReadAnswersTable {
  const table = readTable(file, bytes);
  if (!('rows' in table)) return { diagnostics: [table] };
  const [header = [], ...rows] = table.rows;
  const names = header.map(({ text }) => text.trim());
  const wrongColumns = checkColumns(file, table, header);
  if (wrongColumns.length > 0) return { diagnostics: wrongColumns };
  const filling: Filling = { answers: new Map(), head: {}, cells: new Map(), diagnostics: [] };
  for (const row of rows) {
    const long = tooLong(row, names, table);
    if (long) filling.diagnostics.push(long);
    else fill(filling, fieldsOf(row, names), table, sheet);
  }
  const { diagnostics, cells } = filling;
  // Not by assignment: an id may be a name that every object has.
  const value = { ...filling.head, answers: Object.fromEntries(filling.answers) };
  const first = header[0] ?? { text: '', start: 0, end: 0 };
  const place = ({ path, at }: { path: Path; at?: 'key' | 'value' }): Place =>
    table.place(cellAt(cells, path, at) ?? first);
  return { document: { file, value, isBroken: false, place, written: () => undefined }, diagnostics };
}

/** The cells of a row by the names of their columns. */
type Fields = Partial<Record<string, Cell>>;

interface Filling {
  answers: Map<string, unknown>;
  head: Record<string, unknown>;
  /** The row of each question and head entry, by its path in an answers file. */
  cells: Map<string, Fields>;
  diagnostics: Diagnostic[];
}

function fieldsOf(row: readonly Cell[], names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name, position) => [name, row[position]]));
}

function fill(filling: Filling, fields: Fields, table: Table, sheet: AnswerSheet | undefined): void {
  const id = textOf(fields.id);
  const report = (problem: Problem): void => {
    const place = fields.id && table.place(fields.id);
    filling.diagnostics.push({ ...problem, level: 'error', ...(place && { place }) });
  };
  const headPath = Object.hasOwn(headRows, id) ? headRows[id] : undefined;
  const path = headPath ?? ['answers', id];
  const key = path.join('.');
  const earlier = filling.cells.get(key)?.id;
  if (earlier) {
    report({ code: 'table-row-twice', args: { id, line: table.place(earlier).line } });
    return;
  }
  if (headPath) {
    fillHead(filling.head, headPath, textOf(fields.answer));
  } else if (id.includes('.')) {
    report({ code: 'table-head-unknown', args: { id, nearest: nearest(id, Object.keys(headRows)) } });
  } else {
    filling.answers.set(id, entryOf(fields, sheet?.questions.get(id)));
  }
  filling.cells.set(key, fields);
}

function fillHead(head: Record<string, unknown>, path: readonly string[], text: string): void {
  const [key = '', inner] = path;
  if (text === '') return;
  const value = inner === 'people' ? numberIn(text) : text;
  head[key] = inner === undefined ? value : { ...(head[key] as object | undefined), [inner]: value };
}

function entryOf(fields: Fields, question: SheetQuestion | undefined): unknown {
  const answer = inCell(textOf(fields.answer), question);
  const note = textOf(fields.note);
  const evidence = textOf(fields.evidence);
  if (!note && !evidence && !(answer !== null && typeof answer === 'object' && 'votes' in answer))
    return answer;
  const given = answer !== null && typeof answer === 'object' && 'votes' in answer ? answer : { answer };
  return { ...given, ...(note && { note }), ...(evidence && { evidence }) };
}

function cellAt(cells: Filling['cells'], path: Path, at: 'key' | 'value' = 'value'): Cell | undefined {
  const [first, second, third] = path;
  const row = cells.get(`${first}.${second}`) ?? cells.get(String(first));
  if (!row) return undefined;
  const isId = at === 'key' && path.length <= 2;
  const column = isId ? 'id' : third === 'note' || third === 'evidence' ? third : 'answer';
  return row[column] ?? row.id;
}
