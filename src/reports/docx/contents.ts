import type { Heading } from '../layout/block.js';
import { plainText } from '../layout/inline.js';
import { type Paper, textWidth } from './paper.js';
import { markOf, paragraphOf } from './paragraph.js';
import { field, run } from './xml.js';

/** What stands for the number of a page until the reader's program has set the pages: a wrong one would be worse. */
const unknownPage = '–';

/**
 * The table of contents: the chapters, each with a field that refers to its page. A field for the whole table would have
 * to be updated by hand in LibreOffice; references to pages it fills in by itself.
 */
export function contentsXml(title: string, paper: Paper): string {
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${textWidth(paper)}"/></w:tabs>`;
  const chapters = paper.headings.flatMap((heading, at) => (heading.level === 2 ? [{ heading, at }] : []));
  const entries = chapters.map(({ heading, at }, place) => {
    // The table stays on one page.
    const next = place < chapters.length - 1 ? '<w:keepNext/>' : '';
    return paragraphOf('contents1', entry(heading, at), paper, next + tab);
  });
  return paragraphOf('contentsHead', run(title), paper) + entries.join('');
}

function entry({ number, text }: Heading, at: number): string {
  const words = [number, plainText(text)].filter((part) => part !== '').join(' ');
  const page = field(`PAGEREF ${markOf(at)} \\h`, run(unknownPage));
  return `<w:hyperlink w:anchor="${markOf(at)}" w:history="1">${run(words)}<w:r><w:tab/></w:r>${page}</w:hyperlink>`;
}
