import { nearest } from '../../../model/nearest.js';
import type { SheetContext } from './cells.js';
import type { Container } from './container.js';
import { damaged, Refusal } from './refusal.js';
import { type Relation, relationsOf, smallAtMost } from './relations.js';
import { scan } from './scan.js';
import { sharedStringsIn } from './strings.js';
import { dateStylesIn } from './styles.js';

/** A sheet that is to be read, and what its cells refer to. */
export interface FoundSheet {
  part: string;
  context: SheetContext;
}

/** Finds a sheet by its name, or by its number from 1, and reads what its cells refer to. */
export async function foundSheet(
  container: Container,
  wanted: number | string,
  megabytes: number,
): Promise<FoundSheet> {
  const book = await bookIn(container);
  const sheet =
    book.sheets.find(({ name }) => name === wanted) ??
    (typeof wanted === 'number' ? book.sheets[wanted - 1] : undefined);
  if (!sheet) throw noSheet(String(wanted), book.sheets);
  const relations = await relationsOf(container, book.part);
  const part = relations.find(({ id, type }) => id === sheet.id && type === 'worksheet')?.part;
  if (part === undefined) throw noTable(sheet.name);
  const partOf = (wantedType: string): Relation | undefined =>
    relations.find(({ type }) => type === wantedType);
  const styles = partOf('styles');
  const strings = partOf('sharedStrings');
  return {
    part,
    context: {
      isFrom1904: book.isFrom1904,
      dateStyles: styles ? await dateStylesIn(container, styles.part) : [],
      strings: strings ? await sharedStringsIn(container, strings.part, megabytes) : [],
    },
  };
}

/** A sheet that holds no table but a chart. */
export function noTable(sheet: string): Refusal {
  return new Refusal({ code: 'workbook-no-table', args: { sheet } });
}

interface Sheet {
  name: string;
  id: string;
}

function noSheet(sheet: string, sheets: readonly Sheet[]): Refusal {
  const names = sheets.map(({ name }) => name);
  return new Refusal({
    code: 'workbook-no-sheet',
    args: { sheet, sheets: names, nearest: nearest(sheet, names) },
  });
}

interface Book {
  part: string;
  sheets: Sheet[];
  isFrom1904: boolean;
}

async function bookIn(container: Container): Promise<Book> {
  const part = await partOfBook(container);
  const sheets: Sheet[] = [];
  let isFrom1904 = false;
  await scan(container, part, smallAtMost, {
    open(name, attribute) {
      if (name === 'workbookPr') isFrom1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name === 'sheet') sheets.push({ name: attribute('name') ?? '', id: attribute(':id') ?? '' });
    },
  });
  return { part, sheets, isFrom1904 };
}

async function partOfBook(container: Container): Promise<string> {
  const format = (found: 'ods' | 'xlsb' | 'zip') =>
    new Refusal({ code: 'export-format', args: { format: found } });
  if (!container.has('_rels/.rels')) throw format(container.has('mimetype') ? 'ods' : 'zip');
  const relations = await relationsOf(container, '');
  const part = relations.find(({ type }) => type === 'officeDocument')?.part;
  if (part === undefined) throw format('zip');
  if (part.endsWith('.bin')) throw format('xlsb');
  if (!container.has(part)) throw damaged('part', part);
  return part;
}
