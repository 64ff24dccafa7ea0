import { columnOf, type SheetContext, textOf } from './cells.js';
import { damaged } from './refusal.js';
import { stringCollector } from './strings.js';
import type { XmlHandler } from './xml.js';
import type { AttributeReader } from './xmlText.js';

/** A row in which something stands: its number, and its cells as texts up to the last one that holds something. */
export interface SheetRow {
  line: number;
  texts: string[];
}

/** Makes rows of the XML of a sheet. */
export interface SheetReader extends XmlHandler {
  /** The rows that are whole since this was last asked. */
  take(): SheetRow[];
  /** The row that is read, or was read last. */
  line(): number;
  /** Whether there is a table at all. */
  hasTable(): boolean;
}

const linesAtMost = 1_048_576;
const columnsAtMost = 16_384;

/** More than Excel’s 32,767: others write more. */
const charactersAtMost = 1_000_000;

/** Reads the rows of a sheet; `count` is told of every cell, gaps included, and may throw. */
export function sheetReader(context: SheetContext, count: (cells: number) => void): SheetReader {
  let rows: SheetRow[] = [];
  let texts: string[] = [];
  let [line, column] = [0, -1];
  let cell = { type: 'n', isDate: false };
  let value: string | undefined;
  let [hasTable, isTable, isValue, isInline] = [false, false, false, false];
  const limited = (characters: number): void => {
    if (characters > charactersAtMost) throw damaged('size');
  };
  let inlineLength = 0;
  const inline = stringCollector((more) => {
    inlineLength += more;
    limited(inlineLength);
  });
  const openRow = (reference: string | undefined): void => {
    const next = reference === undefined ? line + 1 : Number(reference);
    if (!Number.isInteger(next) || next <= line) throw damaged('order');
    if (next > linesAtMost) throw damaged('size');
    line = next;
    column = -1;
    texts = [];
  };
  const closeRow = (): void => {
    if (texts.length > 0) rows.push({ line, texts });
  };
  const openCell = (attribute: AttributeReader): void => {
    const reference = attribute('r');
    const next = reference === undefined ? column + 1 : columnOf(reference);
    if (next <= column) throw damaged('order');
    if (next >= columnsAtMost) throw damaged('size');
    column = next;
    value = undefined;
    const type = attribute('t') ?? 'n';
    const style = type === 'n' ? attribute('s') : undefined;
    cell = { type, isDate: style !== undefined && context.dateStyles[Number(style)] === true };
  };
  const closeCell = (): void => {
    if (value === undefined) return;
    const text = textOf(cell.type, value, cell.isDate, context);
    if (text === '') return;
    count(column + 1 - texts.length);
    while (texts.length < column) texts.push('');
    texts.push(text);
  };
  const closeInline = (): void => {
    isInline = false;
    inlineLength = 0;
    value = inline.take();
  };
  return {
    open(name, attribute) {
      if (name === 'sheetData') [isTable, hasTable] = [true, true];
      else if (!isTable) return;
      else if (name === 'c') openCell(attribute);
      else if (name === 'v') isValue = true;
      else if (name === 'row') openRow(attribute('r'));
      else if (name === 'is') isInline = true;
      else if (isInline) inline.open(name);
    },
    text(piece) {
      if (isValue) {
        value = value === undefined ? piece : value + piece;
        limited(value.length);
      } else if (isInline) inline.text(piece);
    },
    close(name) {
      if (name === 'sheetData') isTable = false;
      else if (!isTable) return;
      else if (name === 'c') closeCell();
      else if (name === 'v') isValue = false;
      else if (name === 'row') closeRow();
      else if (name === 'is') closeInline();
      else if (isInline) inline.close(name);
    },
    take() {
      const taken = rows;
      if (taken.length > 0) rows = [];
      return taken;
    },
    line: () => line,
    hasTable: () => hasTable,
  };
}
