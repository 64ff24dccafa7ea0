import { cellTable, type Entry } from './cellTable.js';
import { cellText, type Row } from './csv.js';

/** What the cells of one column mean: worked out once for each different text, then found by its bytes. */
export interface CellMemo<Meaning> {
  of(row: Row, cell: number): Meaning;
  /** The same with what is remembered of its text; of one that is not remembered, an entry of its own. */
  entryOf(row: Row, cell: number): Entry<Meaning>;
  /** Every text that was met, with its meaning and how often it was met. */
  met(): { text: string; meaning: Meaning; count: number }[];
}

/** As many different texts as one answer with options can have, and more; beyond, nothing is remembered. */
const rememberedUsually = 2000;

/** The same where one cell may name several options: as many as combine thirteen of them, and more. */
export const rememberedCombinations = 10_000;

/** Longer cells are answers in somebody’s own words. */
const bytesAtMost = 400;

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Remembers what cells mean. `meaningOf` is given the text of a cell; a cell that is no UTF-8 means `broken`.
 * Cells that were met before are found without becoming texts.
 */
export function cellMemo<Meaning>(
  meaningOf: (text: string) => Meaning,
  broken: (text: string) => Meaning,
  rememberedAtMost = rememberedUsually,
): CellMemo<Meaning> {
  const table = cellTable<Meaning>();
  const meaningIn = (row: Row, cell: number): Meaning => {
    const text = textIn(row, cell);
    return text === undefined ? broken(cellText(row, cell)) : meaningOf(text);
  };
  const entryOf = (row: Row, cell: number): Entry<Meaning> => {
    const from = row.starts[cell] as number;
    const to = row.ends[cell] as number;
    if (to - from > bytesAtMost || row.doubled[cell] === 1) return unremembered(meaningIn(row, cell));
    const known = table.find(row.bytes, from, to);
    if (known) {
      known.count += 1;
      return known;
    }
    const meaning = meaningIn(row, cell);
    if (table.size() >= rememberedAtMost) return unremembered(meaning);
    const bytes = Uint8Array.prototype.slice.call(row.bytes, from, to);
    const entry = newEntry(cellText(row, cell), meaning, bytes);
    table.add(entry);
    return entry;
  };
  return {
    of: (row, cell) => entryOf(row, cell).meaning,
    entryOf,
    met: () => table.all().map(({ text, meaning, count }) => ({ text, meaning, count })),
  };
}

const noBytes = new Uint8Array();

function unremembered<Meaning>(meaning: Meaning): Entry<Meaning> {
  return newEntry('', meaning, noBytes);
}

// All of one shape, since rows read millions of them.
function newEntry<Meaning>(text: string, meaning: Meaning, bytes: Uint8Array): Entry<Meaning> {
  return { text, meaning, count: 1, bytes, list: undefined, code: 0 };
}

function textIn(row: Row, cell: number): string | undefined {
  try {
    const text = strict.decode(row.bytes.subarray(row.starts[cell], row.ends[cell]));
    return row.doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
  } catch {
    return undefined;
  }
}
