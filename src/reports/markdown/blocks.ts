import type { Block, FormLine, Heading, Table } from '../layout/block.js';
import type { Inline } from '../layout/inline.js';
import { signs } from '../layout/signs.js';
import { contentsMarkdown } from './contents.js';
import { atStart, escapeWords } from './escape.js';
import { inlineMarkdown } from './inline.js';

const space = '_'.repeat(40);

/** Blocks as GitHub-flavoured Markdown, with a line break at its end. */
export function markdown(blocks: readonly Block[]): string {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  return `${blocksMarkdown(blocks, headings)}\n`;
}

function blocksMarkdown(blocks: readonly Block[], headings: readonly Heading[]): string {
  return blocks
    .map((block) => blockMarkdown(block, headings))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown(block: Block, headings: readonly Heading[]): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${headingText(block)}`;
    case 'paragraph':
      return atStart(inlineMarkdown(block.text));
    case 'list':
      return block.items.map((item, at) => listItem(item, block.ordered ? `${at + 1}. ` : '- ')).join('\n');
    case 'quote':
      return `> **${inlineMarkdown(block.by)}:** ${inlineMarkdown(block.text)}`;
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return `${block.title === '' ? '' : `**${escapeWords(block.title)}**\n\n`}${tableMarkdown(block.table)}`;
    case 'callout':
      return quoted(
        `${signs[block.tone]} ${inlineMarkdown(block.title)}\n\n${blocksMarkdown(block.blocks, headings)}`,
      );
    case 'form':
      return block.lines.map(formLine).join('\n\n');
    case 'contents':
      return contentsMarkdown(block.title, headings);
    case 'break':
      return '';
  }
}

/** A heading's number and text in one line. */
function headingText({ number, text }: Heading): string {
  return [number, inlineMarkdown(text)].filter((part) => part !== '').join(' ');
}

function listItem(item: Inline, marker: string): string {
  return `${marker}${atStart(inlineMarkdown(item))}`;
}

function tableMarkdown({ columns, rows }: Table): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => escapeWords(title))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_, at) => inlineMarkdown(cells[at] ?? '')))),
  ].join('\n');
}

function quoted(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function formLine(line: FormLine): string {
  const label = `**${escapeWords(line.label)}:**`;
  if (!('choices' in line)) return `${label} ${space}`;
  return `${label} ${line.choices.map((choice) => `☐ ${escapeWords(choice)}`).join(' \u00a0 ')}`;
}
