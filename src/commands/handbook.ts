import { unusable } from '../model/diagnostics/diagnostic.js';
import { handbookFormats, handbookIn } from '../reports/handbook.js';
import type { Context } from './context.js';
import { assessInputs } from './inputs.js';
import { chosenFormat, destination, mustNotOverwrite, surface } from './output.js';
import { given } from './project.js';
import { type ReferenceOptions, referenceDocOf } from './referenceDoc.js';
import type { ReportOptions } from './report.js';

/** What the command line may say of a handbook. */
export interface HandbookOptions extends ReportOptions, ReferenceOptions {
  /** When the roadmap begins, YYYY-MM-DD. */
  start?: string;
}

/** Makes one assessment of all responses and writes the handbook of the organization. */
export async function handbook(
  context: Context,
  named: readonly string[],
  asked: HandbookOptions,
): Promise<number> {
  const { inputs, options, read } = await given(context, named, asked);
  const format = chosenFormat(context, options, handbookFormats, 'markdown');
  const reference = await referenceDocOf(context, options, format);
  mustNotOverwrite(context, read, [options.output]);
  const output = destination(context, options.output);
  const { assessments, language } = await assessInputs(context, inputs, options, 'handbook');
  const render = await handbookIn(format);
  for (const assessment of assessments) {
    const { id, definition } = assessment.questionnaire;
    if (!definition.handbook) throw unusable({ code: 'no-handbook', args: { questionnaire: id } });
    const { start } = options;
    await output.write(
      render(assessment, { language, start, reference, ...surface(context, options.output) }),
    );
  }
  return 0;
}
