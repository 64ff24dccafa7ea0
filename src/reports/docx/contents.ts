import type { Heading } from '../layout/block.js';
import { plainText } from '../layout/inline.js';
import type { Paper } from './paper.js';
import { markOf, paragraphOf } from './paragraph.js';
import { run } from './xml.js';

/**
 * The table of contents: a field that readers can update, with its entries already in it. They have no page numbers,
 * which only who sets the pages can know; an update brings them.
 */
export function contentsXml(title: string, paper: Paper): string {
  const entries = paper.headings.flatMap((heading, at) => (heading.level === 2 ? [{ heading, at }] : []));
  const lines = entries.map(({ heading, at }, position) => {
    const begin = position === 0 ? opened : '';
    const end = position === entries.length - 1 ? closed : '';
    return paragraphOf('contents1', `${begin}${entry(heading, at)}${end}`, paper);
  });
  const head = paragraphOf('contentsHead', run(title), paper);
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${head}${lines.join('')}</w:sdtContent></w:sdt>`;
}

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = '<w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\h \\z \\u </w:instrText></w:r>';
const opened = mark('begin') + code + mark('separate');
const closed = mark('end');

function entry({ number, text }: Heading, at: number): string {
  const words = [number, plainText(text)].filter((part) => part !== '').join(' ');
  return `<w:hyperlink w:anchor="${markOf(at)}" w:history="1">${run(words)}</w:hyperlink>`;
}
