import type { PageSize, ReferenceDoc } from '../../model/referenceDoc.js';
import type { Heading } from '../layout/block.js';
import { type Lists, listsBeside } from './numbering.js';
import { type Links, linksOf } from './relations.js';
import { type Styles, stylesOf } from './styles.js';

/** What the parts of one document share while it is written. */
export interface Paper {
  styles: Styles;
  lists: Lists;
  links: Links;
  page: PageSize;
  /** The headings outside of boxes, for the table of contents. */
  headings: readonly Heading[];
  /** The words in a place that is to be typed into; without them it is a line to write on by hand. */
  fillIn: string | undefined;
}

/** A4 with margins for a folder. */
const a4: PageSize = { width: 11906, height: 16838, top: 1134, right: 1134, bottom: 1134, left: 1247 };

/** The paper of a document, with the looks of a template. */
export function paperOf(
  headings: readonly Heading[],
  language: string,
  fillIn?: string,
  reference?: ReferenceDoc,
): Paper {
  return {
    styles: stylesOf(reference, language),
    lists: listsBeside(reference),
    links: linksOf(),
    page: reference?.page ?? a4,
    headings,
    fillIn,
  };
}

/** The width of its text, in twentieths of a point. */
export function textWidth({ page }: Paper): number {
  return page.width - page.left - page.right;
}
