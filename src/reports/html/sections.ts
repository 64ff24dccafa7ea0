import type { Block, Heading } from '../layout/block.js';

/** A heading with what stands below it: blocks and further headings. */
export interface Section {
  heading: Heading;
  parts: Part[];
}

/** A block, or a section of blocks. */
export type Part = Exclude<Block, Heading> | Section;

/** Whether a part is a section. */
export const isSection = (part: Part): part is Section => 'heading' in part;

/** Flat blocks as sections within sections, by the levels of their headings; contents and breaks stand between chapters. */
export function sectionsOf(blocks: readonly Block[]): Part[] {
  const top: Part[] = [];
  let open: Section[] = [];
  const put = (part: Part): void => {
    (open.at(-1)?.parts ?? top).push(part);
  };
  for (const block of blocks) {
    const level = levelOf(block);
    if (level !== undefined) open = open.filter(({ heading }) => heading.level < level);
    if (block.kind !== 'heading') {
      put(block);
      continue;
    }
    const section: Section = { heading: block, parts: [] };
    put(section);
    open.push(section);
  }
  return top;
}

/** The level at which a block closes what is open. */
function levelOf(block: Block): number | undefined {
  if (block.kind === 'heading') return block.level;
  return block.kind === 'contents' ? 2 : undefined;
}
