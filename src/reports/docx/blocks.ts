import type { Block, FormLine } from '../layout/block.js';
import { runsOf } from '../layout/inline.js';
import { signs } from '../layout/signs.js';
import { boxXml } from './box.js';
import { contentsXml } from './contents.js';
import { type Paper, textWidth } from './paper.js';
import { blankXml, headingXml, itemXml, paragraphOf, paragraphXml } from './paragraph.js';
import { tableXml } from './table.js';
import { run } from './xml.js';

/** Blocks as the content of a document; `style` is that of plain paragraphs. */
export function blocksXml(blocks: readonly Block[], paper: Paper, style: 'body' | 'boxed' = 'body'): string {
  return blocks.map((block) => blockXml(block, paper, style)).join('');
}

function blockXml(block: Block, paper: Paper, style: 'body' | 'boxed'): string {
  switch (block.kind) {
    case 'heading':
      return headingXml(block, paper);
    case 'paragraph':
      return paragraphXml(block.role ? roles[block.role] : style, block.text, paper);
    case 'list':
      return listXml(block, paper);
    case 'quote':
      return paragraphXml('quote', [...runsOf(block.by), ': ', ...runsOf(block.text)], paper);
    case 'table':
      return tableXml(block, paper);
    case 'figure':
      return `${block.title === '' ? '' : paragraphXml('caption', block.title, paper)}${tableXml(block.table, paper)}`;
    case 'callout':
      return boxXml(
        block.tone,
        paragraphXml('boxed', [`${signs[block.tone]} `, ...runsOf(block.title)], paper, '<w:keepNext/>') +
          blocksXml(block.blocks, paper, 'boxed'),
        paper,
      );
    case 'form':
      return block.lines.map((line) => formLine(line, paper, style)).join('');
    case 'contents':
      return contentsXml(block.title, paper);
    case 'break':
      return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  }
}

const roles = { lead: 'subtitle', note: 'note' } as const;

function listXml({ ordered, items }: Extract<Block, { kind: 'list' }>, paper: Paper): string {
  const list = ordered ? paper.lists.numbered() : paper.lists.bullets;
  return items.map((item) => itemXml(ordered ? 'number' : 'bullet', list, item, paper)).join('');
}

function formLine(line: FormLine, paper: Paper, style: 'body' | 'boxed'): string {
  const label = run(`${line.label}: `, '<w:b/><w:bCs/>');
  const rule = `<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="${textWidth(paper)}"/></w:tabs>`;
  if (!('choices' in line))
    return paragraphOf(style, label + blankXml(paper), paper, paper.fillIn ? '' : rule);
  return paragraphOf(style, label + run(line.choices.map((choice) => `☐ ${choice}`).join('    ')), paper);
}
