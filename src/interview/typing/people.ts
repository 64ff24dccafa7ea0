import { peopleAtMost } from '../../model/audience.js';
import { typedNumber } from './number.js';

/** How many people a text means; undefined where that is no number of people that an answers file takes. */
export function typedPeople(text: string): number | undefined {
  const read = typedNumber(text.trim());
  if (read.kind !== 'number' || !Number.isInteger(read.value)) return undefined;
  return read.value >= 1 && read.value <= peopleAtMost ? read.value : undefined;
}
