import { Respondent } from '../../model/response.js';
import { typedNumber } from './number.js';

/** How many people a text means; undefined where that is no number of people that an answers file takes. */
export function typedPeople(text: string): number | undefined {
  const read = typedNumber(text.trim());
  return read.kind === 'number' ? Respondent.shape.people.safeParse(read.value).data : undefined;
}
