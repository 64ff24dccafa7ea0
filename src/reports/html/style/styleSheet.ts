import type { Brand } from '../../../model/brand.js';
import { base } from './base.js';
import { charts } from './charts.js';
import { colours } from './colours.js';
import { firstPage } from './firstPage.js';
import { parts } from './parts.js';
import { printing } from './printing.js';
import { tables } from './tables.js';

/** What a style sheet is made for: whose colour, and what stands at the foot of printed sheets. */
export interface Look {
  brand: Brand | undefined;
  foot: string;
  pageOf: readonly string[];
}

/** The style sheet of a page, the same for the same look. */
export function styleSheet({ brand, foot, pageOf }: Look): string {
  return [colours(brand?.colour), base, parts, tables, charts, firstPage, printing(foot, pageOf)]
    .join('')
    .replace(/\n\s*/g, '\n');
}
