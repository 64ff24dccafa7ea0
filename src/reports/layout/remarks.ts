import type { Block } from './block.js';
import { given } from './inline.js';
import type { View } from './view.js';

/** The consultant's own words on a part of the report. */
export function remarksOf(view: View, key: string, by: string): Block[] {
  return (view.assessment.remarks[key] ?? []).map((text) => ({ kind: 'quote', by, text: given(text) }));
}
