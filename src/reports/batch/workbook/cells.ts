import type { BatchColumn, BatchValue } from '../columns.js';

/** Styles of cells by their index in the styles of the workbook. */
const styles = { plain: 0, header: 1, decimals: 2 } as const;

/** More characters than this are in no cell. */
const charactersAtMost = 32_767;

/** A row of the sheet: its number from 1, and the values of its columns. */
export function rowXml(line: number, columns: readonly BatchColumn[], values: readonly BatchValue[]): string {
  const cells = columns.map(({ kind }, at) => {
    const style = kind === 'score' || kind === 'share' ? styles.decimals : styles.plain;
    return cellXml(`${lettersOf(at)}${line}`, values[at] ?? null, style);
  });
  return `<row r="${line}">${cells.join('')}</row>`;
}

/** The row of the columns’ names. */
export function headerXml(columns: readonly BatchColumn[]): string {
  const cells = columns.map(({ name }, at) => cellXml(`${lettersOf(at)}1`, name, styles.header));
  return `<row r="1">${cells.join('')}</row>`;
}

/** A text stays a text: no cell has a formula. Nothing is no cell. */
function cellXml(reference: string, value: BatchValue, style: number): string {
  if (value === null) return '';
  const start = `<c r="${reference}"${style > 0 ? ` s="${style}"` : ''}`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  const text = value.length > charactersAtMost ? `${value.slice(0, charactersAtMost - 1)}…` : value;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const letters: string[] = [];

/** The letters of a column, counted from 0. */
function lettersOf(column: number): string {
  const known = letters[column];
  if (known !== undefined) return known;
  const before = column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '';
  const made = before + String.fromCharCode(65 + (column % 26));
  letters[column] = made;
  return made;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters, halves of a pair, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
const unwritable = /[\0-\x08\x0b-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/** A text in XML. What XML cannot hold is written as `_x0007_`, which spreadsheets read back. */
export function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
