import { absences } from '../model/absence.js';
import type { SheetQuestion } from './answerSheet.js';

/** One vote count in a cell: an option's value, a colon, how many. */
const vote = /^([^\s:;,]+):(\d+)$/;

/**
 * What a cell of an answers table holds, as an answers file would have it: `3`, `12,5`, `a; b`, `[]` for none
 * chosen, `0:1 2:3` for votes. What cannot be read as the question's type stays a text, for the check that
 * follows to report.
 */
export function inCell(cell: string, sheet: SheetQuestion | undefined): unknown {
  if (cell === '') return null;
  if (!sheet || absences.some((absence) => absence === cell)) return cell;
  switch (sheet.question.type) {
    case 'choice':
      return votesIn(cell, sheet) ?? optionIn(cell, sheet);
    case 'multi':
      return cell === '[]'
        ? []
        : partsOf(cell.replace(/^\[(.*)\]$/, '$1')).map((part) => optionIn(part, sheet));
    case 'number':
      return numberIn(cell);
    default:
      return cell;
  }
}

function partsOf(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter((part) => part !== '');
}

function votesIn(cell: string, { options }: SheetQuestion): { votes: Record<string, number> } | undefined {
  const counts = partsOf(cell).map((part) => vote.exec(part));
  if (counts.length === 0 || counts.includes(null)) return undefined;
  const votes = new Map<string, number>();
  for (const count of counts) {
    const [, key = '', people = '0'] = count ?? [];
    const option = options.find(({ value }) => String(value) === key);
    const name = String(option?.value ?? key);
    votes.set(name, (votes.get(name) ?? 0) + Number(people));
  }
  return { votes: Object.fromEntries(votes) };
}

/** The option that a cell names; spreadsheets write 3 as 3.0 or 3,0 as well. */
function optionIn(cell: string, { options }: SheetQuestion): string | number {
  const number = numberIn(cell);
  const option = options.find(({ value }) => String(value) === cell || value === number);
  return option?.value ?? (typeof number === 'number' ? number : cell);
}

/**
 * A number with a decimal point or comma, in the notation 1E+05 as well; a text where it is none, or where the
 * mark may group thousands.
 */
export function numberIn(cell: string): number | string {
  if (/^[+-]?[1-9]\d{0,2}([.,]\d{3})+$/.test(cell)) return cell;
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i.test(cell)) return cell;
  return Number(cell.replace(',', '.'));
}
