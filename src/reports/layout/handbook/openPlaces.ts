import type { Block } from '../block.js';
import { type Inline, runsOf } from '../inline.js';

/** How many places are still to be filled in; the cells of one row are one. */
export function openPlacesIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + openIn(block), 0);
}

function openIn(block: Block): number {
  switch (block.kind) {
    case 'callout':
      return openPlacesIn(block.blocks);
    case 'form':
      return block.lines.length;
    case 'table':
      return block.rows.filter((cells) => cells.some(isOpen)).length;
    default:
      return 0;
  }
}

function isOpen(cell: Inline): boolean {
  return runsOf(cell).some((run) => typeof run !== 'string' && run.kind === 'status' && run.tone === 'open');
}
