import { tolerance } from '../../model/tolerance.js';
import type { View } from './view.js';

/** What the bars show; their open part is explained only where a bar has one. */
export function pictureLegend({ assessment, words }: View): string {
  const { overall, tracks, sections } = assessment;
  const open = [overall, ...tracks, ...sections].some(
    ({ lowest, highest }) => lowest !== null && highest !== null && highest - lowest > tolerance,
  );
  return open ? words.profile.pictureLegendOpen : words.profile.pictureLegend;
}
