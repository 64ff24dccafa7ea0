import * as z from 'zod/mini';
import { described } from './described.js';
import { OptionValue, QuestionId, Version } from './primitives.js';

/** What became of one question. */
export const MigratedQuestion = z.strictObject({
  was: described(QuestionId, 'What it was called.'),
  is: described(
    z.optional(z.array(QuestionId).check(z.minLength(1))),
    'What it is called since, several where it was split; the same as before unless given.',
  ),
  values: described(
    z.optional(z.record(z.string(), OptionValue)),
    'The new value of each old one that has changed.',
  ),
  reworded: described(
    z.optional(z.literal(true)),
    'Asks something else than before: shown, and not compared.',
  ),
});
export type MigratedQuestion = z.infer<typeof MigratedQuestion>;

/** What changed from one version of a questionnaire to the next. */
export const Migration = z.strictObject({
  from: described(Version, 'The last version in which the questions were as `was` says.'),
  questions: z.array(MigratedQuestion).check(z.minLength(1)),
});
export type Migration = z.infer<typeof Migration>;

/** Less than 0 where the first semantic version is the earlier one, 0 where they are the same. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  for (const at of [0, 1, 2]) {
    const difference = (a?.[at] ?? 0) - (b?.[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
