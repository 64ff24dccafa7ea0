import type { Chart } from './chart.js';
import type { Inline, Tone } from './inline.js';

/** A part of a report, from top to bottom. Every dialect renders every kind. */
export type Block =
  | Heading
  | { kind: 'paragraph'; text: Inline; role?: 'lead' | 'note' }
  | { kind: 'list'; ordered?: true; items: readonly Inline[] }
  | { kind: 'quote'; by: Inline; text: Inline }
  | Table
  | Figure
  | { kind: 'callout'; tone: Tone; title: Inline; blocks: readonly Block[] }
  | { kind: 'form'; lines: readonly FormLine[] }
  | { kind: 'contents'; title: string }
  | { kind: 'break' };

/** A heading: 1 is the document's, 2 a chapter's. `number` is empty where it has none; `id` is unique. */
export interface Heading {
  kind: 'heading';
  level: 1 | 2 | 3 | 4;
  id: string;
  number: string;
  text: Inline;
}

/** A table; each row has a cell for each column. */
export interface Table {
  kind: 'table';
  columns: readonly Column[];
  rows: readonly (readonly Inline[])[];
}

/** A column; one with `prose` gives way first where a line is too long. */
export interface Column {
  title: string;
  align?: 'right';
  prose?: true;
}

/** A drawing, its text alternative, and a table of the same figures. `title` is empty where the heading above says it. */
export interface Figure {
  kind: 'figure';
  id: string;
  title: string;
  alternative: string;
  chart: Chart;
  table: Table;
}

/** A line to fill in by hand: boxes to tick, or space to write. */
export type FormLine = { label: string; choices: readonly string[] } | { label: string };

/** A paragraph. */
export const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });

/** A remark below a table or figure. */
export const note = (text: Inline): Block => ({ kind: 'paragraph', role: 'note', text });

/** A heading within a chapter. */
export const heading = (id: string, text: Inline, level: 3 | 4 = 3): Heading => ({
  kind: 'heading',
  level,
  id,
  number: '',
  text,
});

/** A list with dots; nothing where it has no items. */
export const list = (items: readonly Inline[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', items }] : [];

/** A numbered list; nothing where it has no items. */
export const numbered = (items: readonly Inline[]): Block[] =>
  items.length > 0 ? [{ kind: 'list', ordered: true, items }] : [];

/** A column of words. */
export const words = (title: string): Column => ({ title });

/** A column of figures. */
export const figures = (title: string): Column => ({ title, align: 'right' });

/** A column of sentences. */
export const prose = (title: string): Column => ({ title, prose: true });

/** A table. */
export const table = (columns: readonly Column[], rows: Table['rows']): Table => ({
  kind: 'table',
  columns,
  rows,
});
