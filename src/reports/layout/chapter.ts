import type { Block } from './block.js';
import type { View } from './view.js';

/** A chapter of the report: one that has no blocks for an assessment is left out, and the numbering stays continuous. */
export interface Chapter {
  id: string;
  title: (view: View) => string;
  blocks: (view: View) => readonly Block[];
}
