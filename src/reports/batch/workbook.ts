import { unusable } from '../../model/diagnostics/diagnostic.js';
import { type WritePiece, zipPieces } from '../zip.js';
import type { BatchTable } from './tables.js';
import { headerXml, rowXml } from './workbook/cells.js';
import { fixedParts, sheetEnd, sheetPart, sheetStart } from './workbook/parts.js';

/** Rows of a sheet, the header among them. */
const linesAtMost = 1_048_576;

/** With more bytes, a zip needs a form that not every program reads. */
const bytesAtMost = 2 ** 32 - 2 ** 24;

/** As much as is packed at once. */
const packedAtOnce = 2 ** 17;

/** A workbook of one sheet: texts as texts, numbers in full, and no cell where nothing is. Made anew for each batch. */
export function workbookTable(): BatchTable {
  const zip = zipPieces();
  let write: WritePiece | undefined;
  let line = 1;
  let size = 0;
  let pending = '';
  const pack = (isLast = false): void => {
    size += write?.(pending, isLast) ?? 0;
    if (size > bytesAtMost) throw full(line);
    pending = '';
  };
  return {
    head(columns) {
      for (const [name, xml] of fixedParts) zip.add(name, xml);
      write = zip.begin(sheetPart);
      pending = sheetStart(columns) + headerXml(columns);
      pack();
      return zip.take();
    },
    row(row, columns) {
      line += 1;
      if (line > linesAtMost) throw full(linesAtMost);
      pending += rowXml(
        line,
        columns,
        columns.map((column) => column.of(row)),
      );
      if (pending.length < packedAtOnce) return '';
      pack();
      return zip.take();
    },
    foot() {
      pending += sheetEnd;
      pack(true);
      zip.end();
      return zip.take();
    },
  };
}

const full = (lines: number) => unusable({ code: 'batch-workbook-full', args: { rows: lines - 1 } });
