import type { Assessment } from '../../model/assessment.js';
import { unusable } from '../../model/diagnostics/diagnostic.js';
import type { Context } from '../context.js';
import { assessInputs, type InputOptions } from '../inputs.js';
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
  const { baseline: file, tolerance = 0, date, example, common, ...others } = options;
  if (file === undefined) return undefined;
  const saved = await isSaved(context, file);
  const own = { ...others, ...(common && !saved && { common }) };
  const quiet = { ...context, quiet: true };
  const { assessments } = await assessInputs(quiet, [{ file }], own, 'check');
  const [assessment] = assessments;
  if (!assessment) throw unusable({ code: 'baseline-several', args: { file, count: 0 } });
  mustBeAboutTheSame(file, assessment, checked);
  return { assessment, tolerance };
}

async function isSaved({ io }: Context, file: string): Promise<boolean> {
  if (file === '-') return false;
  const { kindOf } = await import('../../sources/kind.js');
  return kindOf(file, io.files.read(file)) === 'assessment';
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
