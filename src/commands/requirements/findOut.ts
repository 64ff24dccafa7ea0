import type { Assessment } from '../../model/assessment.js';
import { unusable } from '../../model/diagnostics/diagnostic.js';
import type { Language } from '../../model/language.js';
import { type Context, tell } from '../context.js';
import type { InputOptions } from '../inputs.js';
import { judgeBaseline } from './baseline.js';
import type { Checked } from './checked.js';
import { judge } from './judge.js';
import { loadBaseline } from './loadBaseline.js';
import { type RequirementOptions, readRequirements } from './read.js';
import { expiredOutcome, isExpired, loadWaivers, unusedWaivers, waived } from './waivers.js';

/** What is asked, and how. */
export interface Asked extends InputOptions, RequirementOptions {
  acceptProvisional?: boolean;
}

/**
 * Judges every requirement of each assessment, the baseline among them, and lets waivers pass what they cover. An
 * expired waiver is missed itself, with the first assessment. Advises on waivers that nothing needs.
 */
export async function findOut(
  context: Context,
  assessments: readonly Assessment[],
  language: Language,
  options: Asked,
): Promise<Checked[]> {
  const [first] = assessments;
  if (!first) throw unusable({ code: 'no-input', args: { command: 'check' } });
  const { definition } = first.questionnaire;
  const { acceptProvisional = false, waivers: file, date = context.io.today() } = options;
  const requirements = readRequirements(options, definition);
  const waivers = file === undefined ? [] : loadWaivers(context, file, definition);
  const baseline = await loadBaseline(context, options, first);
  const expired = waivers.filter(({ waiver }) => isExpired(waiver, date));
  const valid = waivers.filter((each) => !expired.includes(each));
  const checked = assessments.map((assessment, at): Checked => {
    const judging = { assessment, definition, language, acceptProvisional };
    const judged = [
      ...requirements.map((requirement) => judge(requirement, judging)),
      ...(baseline ? judgeBaseline(baseline, judging) : []),
    ];
    const over = at > 0 ? [] : expired.map(({ waiver }) => expiredOutcome(waiver, judging));
    return {
      organization: assessment.organization ?? assessment.questionnaire.id,
      date: assessment.date,
      outcomes: [
        ...waived(
          judged,
          valid.map(({ waiver }) => waiver),
        ),
        ...over,
      ],
    };
  });
  const outcomes = checked.flatMap((each) => each.outcomes);
  await tell(context, unusedWaivers(valid, outcomes));
  return checked;
}
