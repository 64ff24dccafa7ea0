import type { Output } from '../io.js';
import { commandWords } from '../locales/commandWords.js';
import type { Assessment } from '../model/assessment.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import { formatOf, reporterOf } from '../reports/registry.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { allowedFormat, destination, mustNotOverwrite } from './output.js';
import { given } from './project.js';
import { judge } from './requirements/judge.js';
import { asksForAnything, type RequirementOptions, readRequirements } from './requirements/read.js';
import { checkJson, checkText } from './requirements/render.js';
import type { Outcome, Requirement } from './requirements/requirement.js';

export interface CheckOptions extends InputOptions, RequirementOptions {
  acceptProvisional?: boolean;
  each?: boolean;
  report?: string[];
}

/** Asks requirements of an assessment, or with `--each` of every response's; exit status 1 where one is missed. */
export async function check(
  context: Context,
  named: readonly string[],
  asked: CheckOptions,
): Promise<number> {
  const { inputs, options } = await given(context, named, asked);
  if (!asksForAnything(options)) throw unusable({ code: 'no-requirement', args: {} });
  const format = checkFormat(options);
  const paths = options.report ?? [];
  mustNotOverwrite(
    context,
    [...inputs.map(({ file }) => file), ...(options.common ?? [])],
    [options.output, ...paths],
  );
  const output = destination(context, options.output);
  if (!options.each) for (const path of paths) context.io.files.prepare(path);
  const { assessments, language } = await assessInputs(context, inputs, options, 'check', options.each);
  const [first] = assessments;
  if (!first) throw unusable({ code: 'no-input', args: { command: 'check' } });
  const requirements = readRequirements(options, first.questionnaire.definition);
  const checked = assessments.map((assessment) => ({
    organization: assessment.organization ?? assessment.questionnaire.id,
    outcomes: outcomesOf(assessment, requirements, language, options),
  }));
  await writeReports(context, assessments, paths, language);
  output.write(format === 'json' ? checkJson(checked) : checkText(checked, commandWords(language).check));
  return checked.every(({ outcomes }) => outcomes.every(({ met }) => met)) ? 0 : 1;
}

/** Text unless JSON is asked for, by name or by the ending of the output. */
function checkFormat({ format, output }: CheckOptions): 'terminal' | 'json' {
  if (format) return allowedFormat(format, ['terminal', 'json']);
  return output?.toLowerCase().endsWith('.json') ? 'json' : 'terminal';
}

function outcomesOf(
  assessment: Assessment,
  requirements: readonly Requirement[],
  language: Language,
  { acceptProvisional = false }: CheckOptions,
): Outcome[] {
  const { definition } = assessment.questionnaire;
  const judging = { assessment, definition, language, acceptProvisional };
  return requirements.map((requirement) => judge(requirement, judging));
}

async function writeReports(
  context: Context,
  assessments: readonly Assessment[],
  paths: readonly string[],
  language: Language,
): Promise<void> {
  if (paths.length === 0) return;
  for (const path of paths) {
    const reporter = await reporterOf(formatOf(path) ?? 'markdown');
    for (const [at, assessment] of assessments.entries()) {
      const output: Output = destination(context, assessments.length > 1 ? numbered(path, at + 1) : path);
      await output.write(reporter.render(assessment, { language, columns: 80, colour: false }));
    }
  }
}

/** `report.md` becomes `report-2.md`. */
function numbered(path: string, number: number): string {
  return /\.[^./\\]+$/.test(path) ? path.replace(/(\.[^./\\]+)$/, `-${number}$1`) : `${path}-${number}`;
}
