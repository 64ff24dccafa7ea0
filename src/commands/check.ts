import type { Output } from '../io.js';
import { ciWords } from '../locales/ciWords.js';
import { commandWords } from '../locales/commandWords.js';
import type { Assessment } from '../model/assessment.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import { reporterOf } from '../reports/registry.js';
import { writeCheckForCi } from './ci/checkOutputs.js';
import { type CiOptions, ciOutputs } from './ci/outputs.js';
import { placesIn } from './ci/places.js';
import { remarking } from './ci/runner.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { allowedFormat, destination, formatBeside, mustNotOverwrite, paper } from './output.js';
import { given } from './project.js';
import { passes } from './requirements/checked.js';
import { findOut } from './requirements/findOut.js';
import { asksForAnything, type RequirementOptions } from './requirements/read.js';
import { checkJson, checkText } from './requirements/render.js';

export interface CheckOptions extends InputOptions, RequirementOptions, CiOptions {
  acceptProvisional?: boolean;
  each?: boolean;
  report?: string[];
}

/** Asks requirements of an assessment, or with `--each` of every response's; exit status 1 where one is missed. */
export function check(context: Context, named: readonly string[], asked: CheckOptions): Promise<number> {
  return remarking(context, async () => {
    const { inputs, options, read } = await given(context, named, asked);
    mustBeMeant(context, read, options);
    const format = checkFormat(options);
    const output = destination(context, options.output);
    const paths = options.report ?? [];
    if (!options.each) for (const path of paths) context.io.files.prepare(path);
    const outputs = ciOutputs(context, options);
    try {
      const { assessments, language } = await assessInputs(context, inputs, options, 'check', options.each);
      const checked = await findOut(context, assessments, language, options);
      await writeReports(context, assessments, paths, language);
      const words = { check: commandWords(language).check, ci: ciWords(language) };
      output.write(format === 'json' ? checkJson(checked) : checkText(checked, words));
      const placeOf = placesIn(context, options.each ? [] : inputs);
      await writeCheckForCi(outputs, { checked, assessments, language, placeOf });
      return checked.every(({ outcomes }) => outcomes.every(passes)) ? 0 : 1;
    } finally {
      outputs.discard();
    }
  });
}

/** Refuses command lines that ask for nothing, for what does not go together, or to overwrite an input. */
function mustBeMeant(context: Context, read: readonly string[], options: CheckOptions): void {
  const { baseline, each, output, report = [], junit, badge = [] } = options;
  if (!asksForAnything(options)) throw unusable({ code: 'no-requirement', args: {} });
  for (const path of report) formatBeside(path);
  if (each && baseline !== undefined) throw unusable({ code: 'baseline-with-each', args: {} });
  mustNotOverwrite(context, read, [output, ...report, junit, ...badge]);
}

/** Text unless JSON is asked for, by name or by the ending of the output. */
function checkFormat({ format, output }: CheckOptions): 'terminal' | 'json' {
  if (format) return allowedFormat(format, ['terminal', 'json']);
  return output?.toLowerCase().endsWith('.json') ? 'json' : 'terminal';
}

async function writeReports(
  context: Context,
  assessments: readonly Assessment[],
  paths: readonly string[],
  language: Language,
): Promise<void> {
  if (paths.length === 0) return;
  for (const path of paths) {
    const reporter = await reporterOf(formatBeside(path));
    for (const [at, assessment] of assessments.entries()) {
      const output: Output = destination(context, assessments.length > 1 ? numbered(path, at + 1) : path);
      await output.write(reporter.render(assessment, { language, ...paper(context) }));
    }
  }
}

/** `report.md` becomes `report-2.md`. */
function numbered(path: string, number: number): string {
  return /\.[^./\\]+$/.test(path) ? path.replace(/(\.[^./\\]+)$/, `-${number}$1`) : `${path}-${number}`;
}
