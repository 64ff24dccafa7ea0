import type { Output } from '../io.js';
import type { Assessment } from '../model/assessment.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { destination } from './output.js';
import { judge } from './requirements/judge.js';
import { asksForAnything, type RequirementOptions, readRequirements } from './requirements/read.js';
import type { Outcome, Requirement } from './requirements/requirement.js';

export interface CheckOptions extends InputOptions, RequirementOptions {
  acceptProvisional?: boolean;
  each?: boolean;
  report?: string[];
}

/** Asks requirements of an assessment, or with `--each` of every response's; exit status 1 where one is missed. */
export async function check(
  context: Context,
  files: readonly string[],
  options: CheckOptions,
): Promise<number> {
  if (!asksForAnything(options)) throw unusable({ code: 'no-requirement', args: {} });
  const output = destination(context, options.output);
  const paths = options.report ?? [];
  if (!options.each) for (const path of paths) context.io.files.prepare(path);
  const { assessments, language } = await assessInputs(context, files, options, 'check', options.each);
  const [first] = assessments;
  if (!first) throw unusable({ code: 'no-input', args: { command: 'check' } });
  const requirements = readRequirements(options, first.questionnaire.definition);
  const results = assessments.map((assessment) =>
    outcomesOf(context, assessment, requirements, language, options),
  );
  await writeReports(context, assessments, paths, language);
  const many = assessments.length > 1;
  const text = results.map((outcomes, at) =>
    rendered(context, assessments[at], outcomes, many ? at + 1 : undefined),
  );
  output.write(text.join('\n'));
  return results.flat().every(({ met }) => met) ? 0 : 1;
}

function outcomesOf(
  context: Context,
  assessment: Assessment,
  requirements: readonly Requirement[],
  language: Language,
  { acceptProvisional = false }: CheckOptions,
): Outcome[] {
  const { definition } = assessment.questionnaire;
  const judging = { assessment, definition, locale: context.locale, language, acceptProvisional };
  return requirements.map((requirement) => judge(requirement, judging));
}

function rendered(
  { locale }: Context,
  assessment: Assessment | undefined,
  outcomes: readonly Outcome[],
  number: number | undefined,
): string {
  const words = locale.commands.check;
  const missed = outcomes.filter(({ met }) => !met).length;
  const name = assessment?.organization ?? assessment?.questionnaire.id ?? '';
  const lines = [
    words.title(number === undefined ? name : `${name} (${number})`),
    ...outcomes.flatMap(({ met, required, is, unblock }) => [
      `  ${met ? `✓ ${words.passed}` : `✗ ${words.missed}`}  ${required}: ${is}`,
      ...(unblock.length > 0 ? [`      ${words.unblock}`, ...unblock.map((line) => `      - ${line}`)] : []),
    ]),
    missed === 0 ? words.allMet : words.someMissed(missed, outcomes.length),
  ];
  return `${lines.map(harmless).join('\n')}\n`;
}

/** Text without control characters, so that no answer reaches the terminal as a command. */
function harmless(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
  return line.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, ' ');
}

async function writeReports(
  context: Context,
  assessments: readonly Assessment[],
  paths: readonly string[],
  language: Language,
): Promise<void> {
  if (paths.length === 0) return;
  const { formatOf, reporterOf } = await import('../reports/registry.js');
  for (const path of paths) {
    const reporter = await reporterOf(formatOf(path) ?? 'markdown');
    for (const [at, assessment] of assessments.entries()) {
      const output: Output = destination(context, assessments.length > 1 ? numbered(path, at + 1) : path);
      output.write(reporter.render(assessment, { language, columns: 80, colour: false }));
    }
  }
}

/** `report.md` becomes `report-2.md`. */
function numbered(path: string, number: number): string {
  return /\.[^./\\]+$/.test(path) ? path.replace(/(\.[^./\\]+)$/, `-${number}$1`) : `${path}-${number}`;
}
