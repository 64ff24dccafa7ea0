import type { Assessment } from '../model/assessment.js';
import { type Diagnostic, unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import type { Response } from '../model/response.js';
import { assess } from '../scoring/assess.js';
import type { Answered } from '../scoring/comparison/bridge.js';
import { planOf } from '../scoring/plan.js';
import { isExport } from '../sources/exports/kindOfExport.js';
import { kindOf } from '../sources/kind.js';
import { type CommonOptions, type Context, speak, tell } from './context.js';
import { exampleOf } from './example.js';
import type { InputFile } from './inputFile.js';
import { lackingFor } from './lacking.js';
import { loadQuestionnaire, loadResponses, readSources, resultLanguage, type Source } from './load.js';

/** Options of commands that make assessments. */
export interface InputOptions extends CommonOptions {
  date?: string;
  example?: boolean;
  /** Reports to write beside the result. */
  report?: readonly string[];
  language?: Language;
}

/** One assessment, or one for each response, and the language of the result. */
export interface Assessed {
  assessments: Assessment[];
  /** What each assessment was made of; absent for a saved one. */
  answered?: Answered[];
  language: Language;
}

/** Makes the one assessment of all inputs together, or with `each` one for every response. */
export async function assessInputs(
  context: Context,
  files: readonly InputFile[],
  options: InputOptions,
  command: 'report' | 'check' | 'compare' | 'handbook',
  each = false,
): Promise<Assessed> {
  if (files.length === 0 && !options.example) throw unusable({ code: 'no-input', args: { command } });
  if (files.length > 0 && options.example) throw unusable({ code: 'example-not-alone', args: {} });
  const sources = options.example
    ? [exampleOf(context.io, options.questionnaire)]
    : await readSources(context.io, files);
  const saved = await savedAssessment(sources, options.from);
  if (saved) {
    await mustFit(context, saved, files[0]?.file ?? '', options);
    const { organization = saved.organization, date = saved.date } = options;
    const language = resultLanguage(context.asked, [], saved.questionnaire);
    return { assessments: [{ ...saved, organization, date }], language };
  }
  // It takes longer than all else: only what shows it works it out.
  const path = command === 'report' || command === 'compare' || (options.report ?? []).length > 0;
  return fromResponses(context, sources, options, each, path);
}

/** A saved assessment takes no other answers, and a `-q` must name its questionnaire. */
async function mustFit(
  { io }: Context,
  saved: Assessment,
  file: string,
  { common, questionnaire: given }: InputOptions,
): Promise<void> {
  if (common?.length) throw unusable({ code: 'assessment-not-alone', args: { file } });
  if (given === undefined) return;
  const { id } = (await loadQuestionnaire(io, given)).definition;
  const named = saved.questionnaire.id;
  if (id !== named) throw unusable({ code: 'questionnaire-contradicts', args: { given: id, file, named } });
}

async function savedAssessment(
  sources: readonly Source[],
  from: string | undefined,
): Promise<Assessment | undefined> {
  const kinds = sources.map(({ file, bytes }) =>
    isExport(file, bytes, from) ? 'answers' : kindOf(file, bytes),
  );
  const odd =
    sources[kinds.findIndex((kind) => kind !== undefined && !['answers', 'assessment'].includes(kind))];
  if (odd) throw unusable({ code: 'not-answers', args: { file: odd.file } });
  const found = sources[kinds.indexOf('assessment')];
  if (!found) return undefined;
  if (sources.length > 1) throw unusable({ code: 'assessment-not-alone', args: { file: found.file } });
  const { readAssessment } = await import('../sources/assessment.js');
  return readAssessment(found.file, found.bytes);
}

async function fromResponses(
  context: Context,
  sources: readonly Source[],
  options: InputOptions,
  each: boolean,
  path: boolean,
): Promise<Assessed> {
  const common = await readSources(context.io, options.common ?? []);
  const heard = (language: Language | undefined) => speak(context, language);
  const loaded = await loadResponses(context.io, [...sources, ...common], { ...options, heard });
  const { questionnaire, diagnostics } = loaded;
  const own = loaded.responses.slice(0, sources.length).flat();
  const shared = loaded.responses.slice(sources.length).flat();
  await tell(context, diagnostics);
  const language = resultLanguage(context.asked, own, questionnaire);
  const plan = planOf(questionnaire);
  const groups = each
    ? own.map((response) => [response, ...shared.filter((one) => countsWith(one, response))])
    : [[...own, ...shared]];
  const assessments = groups.map((group) => {
    const organization = organizationOf(group, options.organization);
    return assess(plan, group, {
      path,
      ...(organization && { organization }),
      ...(options.date && { date: options.date }),
    });
  });
  await tell(
    context,
    assessments.flatMap((assessment) => {
      // A quick check has its own reason: who answered was not asked the rest.
      if (assessment.only === 'gates') return [];
      const args = lackingFor(assessment, context.language);
      return args ? [{ code: 'no-verdict', args, level: 'advice' } satisfies Diagnostic] : [];
    }),
  );
  return { assessments, language, answered: groups.map((responses) => ({ questionnaire, responses })) };
}

/** A common response that names a group counts only in that group's assessment. */
function countsWith(common: Response, response: Response): boolean {
  const { group } = common.respondent;
  return group === undefined || group === response.respondent.group;
}

/** The organization's name: the one asked for, else the one that all responses give. */
function organizationOf(responses: readonly Response[], asked: string | undefined): string | undefined {
  if (asked) return asked;
  const organizations = [...new Set(responses.flatMap(({ organization }) => organization ?? []))].sort();
  if (organizations.length > 1) throw unusable({ code: 'organizations-differ', args: { organizations } });
  return organizations[0];
}
