import { addText, type CellTexts, noTexts, numberOf, textAt } from './cellTexts.js';
import { cellText, type Row } from './csv.js';

/** What the cells of one column mean: worked out once for each different text, then found by its bytes. */
export interface CellMemo<Meaning> {
  of(row: Row, cell: number): Meaning;
  /** The same with the number of its text; -1 where that is not remembered. */
  find(row: Row, cell: number): { meaning: Meaning; number: number };
  /** The texts that are remembered. */
  texts: CellTexts;
  /** Every text that is remembered, with its meaning and how often it was asked for. */
  met(): { text: string; meaning: Meaning; count: number }[];
}

/** As many different texts as one answer with options can have, and as numbers usually have; beyond, nothing is remembered. */
const rememberedAtMost = 10_000;

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
): CellMemo<Meaning> {
  const texts = noTexts();
  const meanings: Meaning[] = [];
  const learn = (row: Row, cell: number): { meaning: Meaning; number: number } => {
    const text = textIn(row, cell);
    const meaning = text === undefined ? broken(cellText(row, cell)) : meaningOf(text);
    const isShort = (row.ends[cell] as number) - (row.starts[cell] as number) <= bytesAtMost;
    const number = isShort && texts.size < rememberedAtMost ? addText(texts, row, cell) : -1;
    if (number >= 0) meanings.push(meaning);
    return { meaning, number };
  };
  const find = (row: Row, cell: number): { meaning: Meaning; number: number } => {
    const met = numberOf(texts, row, cell);
    const found = met < 0 ? learn(row, cell) : { meaning: meanings[met] as Meaning, number: met };
    if (found.number >= 0) (texts.counts[found.number] as number) += 1;
    return found;
  };
  return {
    of: (row, cell) => find(row, cell).meaning,
    find,
    texts,
    met: () =>
      meanings.map((meaning, number) => ({
        text: textAt(texts, number),
        meaning,
        count: texts.counts[number] as number,
      })),
  };
}

function textIn(row: Row, cell: number): string | undefined {
  try {
    const text = strict.decode(row.bytes.subarray(row.starts[cell], row.ends[cell]));
    return row.doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
  } catch {
    return undefined;
  }
}
