import * as z from 'zod/mini';
import { described } from './described.js';
import { QuestionId } from './primitives.js';
import { Value } from './response.js';

const Points = z.nullable(z.number().check(z.gte(0), z.lte(100)));

/** A question that has to be answered better. */
export const PathChange = z.strictObject({
  question: QuestionId,
  from: described(Points, 'What counts now: its score, or what counts for its gate.'),
  to: described(z.number(), 'What counts then.'),
  answers: described(
    z.array(z.strictObject({ question: QuestionId, value: Value })),
    'What has to be answered: the question itself, or what it is computed from.',
  ),
  withEvidence: described(z.boolean(), 'Whether it counts in full only with evidence.'),
  effort: described(z.nullable(z.number()), 'Person-days of its action; null where none are given.'),
});
export type PathChange = z.infer<typeof PathChange>;

const pathOutcome = {
  overall: described(Points, 'The overall score then.'),
  verdict: described(z.string(), 'The verdict then.'),
};

/** What it would take to get further, all other answers staying as they are. */
export const PathResult = z.strictObject({
  milestones: z.array(
    z.strictObject({
      id: z.string(),
      changes: described(
        z.array(PathChange),
        'The least answers that release it; empty where it is released.',
      ),
      notAlone: described(
        z.array(QuestionId),
        'Questions whose gate holds it whatever is answered to them alone.',
      ),
      ...pathOutcome,
    }),
  ),
  verdict: described(
    z.nullable(
      z.strictObject({
        to: described(z.string(), 'The next better band.'),
        isReachable: described(z.boolean(), 'Whether all changes together reach it.'),
        proof: described(
          z.enum(['cheapest', 'least-effort', 'none']),
          'What is proved: that no other way is cheaper, that none takes less effort, or nothing.',
        ),
        changes: described(z.array(PathChange), 'The cheapest ones, by the actions’ effort, then by points.'),
        effort: described(z.number(), 'Person-days of their actions together.'),
        ...pathOutcome,
      }),
    ),
    'To the next better verdict; null for the best one, and for one that is undetermined.',
  ),
  tracks: z.array(
    z.strictObject({
      id: z.string(),
      ...pathOutcome,
      isWithoutEffect: described(z.boolean(), 'Whether the verdict stays with all of the track at its best.'),
    }),
  ),
});
export type PathResult = z.infer<typeof PathResult>;
