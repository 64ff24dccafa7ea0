import type { Tone } from '../layout/inline.js';
import { toneColours } from './inline.js';
import { type Paper, textWidth } from './paper.js';
import { gapXml } from './paragraph.js';

const fills: Partial<Record<Tone, string>> = { open: 'FFFAEA', good: 'F1F8F2', red: 'FDF3F2', bad: 'FDF3F2' };

/** A box with a bar in the colour of its tone; what stands in it is XML already. */
export function boxXml(tone: Tone, content: string, paper: Paper): string {
  const width = textWidth(paper);
  const bar = `<w:left w:val="single" w:sz="36" w:space="0" w:color="${toneColours[tone]}"/>`;
  const none = ['top', 'bottom', 'right'].map((side) => `<w:${side} w:val="nil"/>`);
  const [top, bottom, right] = none;
  const margins =
    '<w:tblCellMar><w:top w:w="80" w:type="dxa"/><w:left w:w="170" w:type="dxa"/><w:bottom w:w="80" w:type="dxa"/><w:right w:w="170" w:type="dxa"/></w:tblCellMar>';
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblBorders>${top}${bar}${bottom}${right}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}</w:tblPr>`,
    `<w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>`,
    `<w:shd w:val="clear" w:color="auto" w:fill="${fills[tone] ?? 'F5F7F9'}"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`,
    gapXml(paper),
  ].join('');
}
