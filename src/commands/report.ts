import { reporterOf } from '../reports/registry.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { destination, mustNotOverwrite, reportFormat, surface } from './output.js';
import { given } from './project.js';
import { type ReferenceOptions, referenceDocOf } from './referenceDoc.js';

export interface ReportOptions extends InputOptions, ReferenceOptions {}

/** Makes one assessment of all responses and writes it as a report. */
export async function report(
  context: Context,
  named: readonly string[],
  asked: ReportOptions,
): Promise<number> {
  const { inputs, options, read } = await given(context, named, asked);
  const format = reportFormat(context, options);
  const reference = await referenceDocOf(context, options, format);
  mustNotOverwrite(context, read, [options.output]);
  const output = destination(context, options.output);
  const { assessments, language } = await assessInputs(context, inputs, options, 'report');
  const reporter = await reporterOf(format);
  for (const assessment of assessments) {
    await output.write(
      reporter.render(assessment, { language, reference, ...surface(context, options.output) }),
    );
  }
  return 0;
}
