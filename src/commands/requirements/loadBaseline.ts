import type { Assessment } from '../../model/assessment.js';
import { unusable } from '../../model/diagnostics/diagnostic.js';
import type { Context } from '../context.js';
import type { InputOptions } from '../inputs.js';
import { assessMoment } from '../moment.js';
import type { Baseline } from './baseline.js';
import type { RequirementOptions } from './read.js';

/**
 * The assessment that a check is held against: read as its own inputs are, with what counts in every assessment.
 * Throws `Unusable` where it is not about the same.
 */
export async function loadBaseline(
  context: Context,
  options: InputOptions & RequirementOptions,
  checked: Assessment,
): Promise<Baseline | undefined> {
  const { baseline: file, tolerance = 0, date, example, ...others } = options;
  if (file === undefined) return undefined;
  const { assessments } = await assessMoment({ ...context, quiet: true }, file, others, 'check');
  const [assessment] = assessments;
  if (!assessment) throw unusable({ code: 'baseline-several', args: { file, count: 0 } });
  mustBeAboutTheSame(file, assessment, checked);
  return { assessment, tolerance };
}

function mustBeAboutTheSame(file: string, before: Assessment, now: Assessment): void {
  const other = (what: 'questionnaire' | 'organization', named: string, expected: string) =>
    unusable({ code: 'baseline-other', args: { file, what, named, expected } });
  if (before.questionnaire.id !== now.questionnaire.id) {
    throw other('questionnaire', before.questionnaire.id, now.questionnaire.id);
  }
  const [named, expected] = [before.organization, now.organization];
  if (named !== null && expected !== null && named !== expected) {
    throw other('organization', named, expected);
  }
}
