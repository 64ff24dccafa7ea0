import { reporterOf } from '../reports/registry.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { destination, mustNotOverwrite, reportFormat, surface } from './output.js';

export type ReportOptions = InputOptions;

/** Makes one assessment of all responses and writes it as a report. */
export async function report(
  context: Context,
  files: readonly string[],
  options: ReportOptions,
): Promise<number> {
  const format = reportFormat(context, options);
  mustNotOverwrite(context, [...files, ...(options.common ?? [])], [options.output]);
  const output = destination(context, options.output);
  const { assessments, language } = await assessInputs(context, files, options, 'report');
  const reporter = await reporterOf(format);
  for (const assessment of assessments) {
    output.write(reporter.render(assessment, { language, ...surface(context, options.output) }));
  }
  return 0;
}
