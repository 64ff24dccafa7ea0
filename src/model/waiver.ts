import * as z from 'zod/mini';
import { described, documented } from './described.js';
import { NonEmpty, QuestionId } from './primitives.js';
import { CalendarDate } from './response.js';

const rest = {
  reason: described(NonEmpty, 'Why it may be missed.'),
  owner: described(NonEmpty, 'Who answers for that.'),
  expires: described(CalendarDate, 'The last day on which it holds, YYYY-MM-DD.'),
};

/** A question or a gate that may be missed for a while: why, who answers for it, and until when. */
export const Waiver = z.union([
  z.strictObject({
    question: described(
      QuestionId,
      'Whatever comes of this question: that it is open, that it fell, its gate.',
    ),
    ...rest,
  }),
  z.strictObject({ gate: described(QuestionId, 'The gate of this question alone.'), ...rest }),
]);
export type Waiver = z.infer<typeof Waiver>;

/** A file of waivers. */
export const WaiversFile = documented(
  z.strictObject({
    questionnaire: described(z.optional(NonEmpty), 'Its id, or a path beside this file, for lint.'),
    waivers: z.array(Waiver),
  }),
  { title: 'Waivers', description: 'What readiness check lets pass for a while.' },
);
export type WaiversFile = z.infer<typeof WaiversFile>;
