import type { Heading } from '../layout/block.js';
import { type Inline, runsOf } from '../layout/inline.js';
import { inlineXml } from './inline.js';
import type { Paper } from './paper.js';
import type { StyleKey } from './styleSpecs.js';
import { run } from './xml.js';

const styleOfLevel = { 1: 'title', 2: 'heading1', 3: 'heading2', 4: 'heading3' } as const;

/** A paragraph of a style from runs that are XML already. */
export function paragraphOf(style: StyleKey, runs: string, { styles }: Paper, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${styles.id(style)}"/>${more}</w:pPr>${runs}</w:p>`;
}

/** A paragraph of a style. */
export function paragraphXml(style: StyleKey, text: Inline, paper: Paper, more = ''): string {
  return paragraphOf(style, inlineXml(text, paper), paper, more);
}

/** A little room: two tables without anything between them would be one. */
export function gapXml(paper: Paper): string {
  return paragraphOf(
    'note',
    '',
    paper,
    '<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>',
  );
}

/** An item of a list. */
export function itemXml(style: 'bullet' | 'number', list: string, text: Inline, paper: Paper): string {
  const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  return paragraphXml(style, text, paper, numbering);
}

/** A heading in the style of its level, with a mark that the table of contents leads to. */
export function headingXml(heading: Heading, paper: Paper): string {
  const { level, number, text } = heading;
  const own = number === '' ? text : [`${number} `, ...runsOf(text)];
  // A template may number its headings; ours have their numbers already.
  const unnumbered = level === 1 ? '' : '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';
  const at = paper.headings.indexOf(heading);
  const runs = inlineXml(own, paper);
  return paragraphOf(styleOfLevel[level], at < 0 ? runs : marked(at, runs), paper, unnumbered);
}

function marked(at: number, runs: string): string {
  return `<w:bookmarkStart w:id="${at + 1}" w:name="${markOf(at)}"/>${runs}<w:bookmarkEnd w:id="${at + 1}"/>`;
}

/** The name of the mark of a heading, by its position. */
export function markOf(at: number): string {
  return `_Toc${String(at + 1).padStart(6, '0')}`;
}

/** A place to write: a control that a person types into, or without words for it a line to write on by hand. */
export function blankXml({ styles, fillIn }: Paper): string {
  if (fillIn === undefined) return '<w:r><w:tab/></w:r>';
  // Readers that do not know the style show the colour by itself.
  const style = `<w:rStyle w:val="${styles.id('placeholder')}"/><w:color w:val="7A5B00"/><w:shd w:val="clear" w:color="auto" w:fill="FFF3C4"/>`;
  return `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>${run(fillIn, style)}</w:sdtContent></w:sdt>`;
}
