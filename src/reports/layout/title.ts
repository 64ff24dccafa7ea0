import type { Assessment } from '../../model/assessment.js';
import type { Block, Heading } from './block.js';
import { inOneLine } from './clean.js';
import { plainText } from './inline.js';

/** The title of a document: its first heading, and whose it is. */
export function titleOf(
  blocks: readonly Block[],
  { organization }: Pick<Assessment, 'organization'>,
): string {
  const heading = blocks.find((block): block is Heading => block.kind === 'heading');
  const parts = [heading ? plainText(heading.text) : '', organization ?? ''].map(inOneLine);
  return parts.filter((part) => part !== '').join(' · ');
}
