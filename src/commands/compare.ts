import type { Assessment } from '../model/assessment.js';
import { type Diagnostic, unusable } from '../model/diagnostics/diagnostic.js';
import { comparisonFormats, comparisonReporter } from '../reports/comparison/registry.js';
import { type Answered, type Bridge, bridge, responseBehind } from '../scoring/comparison/bridge.js';
import { compare } from '../scoring/comparison/compare.js';
import { ends } from '../scoring/comparison/ends.js';
import { regressions } from '../scoring/comparison/regressions.js';
import { readQuestionnaire } from '../sources/questionnaire.js';
import { type Context, tell } from './context.js';
import type { InputOptions } from './inputs.js';
import { assessMoment } from './moment.js';
import { chosenFormat, destination, mustNotOverwrite, surface, usualText } from './output.js';
import { given } from './project.js';

export interface CompareOptions extends InputOptions {
  exitCode?: boolean;
}

/** An assessment of some time, from one file. */
interface Loaded {
  file: string;
  assessment: Assessment;
  answered: Answered | undefined;
}

/** Holds assessments of one organization against each other; exit status 1 where asked for and something got worse. */
export async function compareFiles(
  context: Context,
  files: readonly string[],
  asked: CompareOptions,
): Promise<number> {
  const { options, read } = await given(context, files, asked);
  if (files.length < 2) throw unusable({ code: 'compare-one', args: {} });
  const format = chosenFormat(context, options, comparisonFormats, usualText(context, options));
  mustNotOverwrite(context, read, [options.output]);
  const output = destination(context, options.output);
  const moments: Loaded[] = [];
  let language = context.language;
  for (const file of files) {
    const loaded = await loadMoment(context, file, options);
    language = loaded.language;
    moments.push(loaded);
  }
  mustBeOfOne(moments);
  await tell(context, disorder(moments));
  const assessments = moments.map(({ assessment }) => assessment);
  const comparison = compare(assessments, await bridgeOf(context, moments));
  const render = await comparisonReporter(format);
  const [first, last] = ends(assessments);
  output.write(render({ comparison, first, last }, { language, ...surface(context, options.output) }));
  const { definition } = last.questionnaire;
  const worse = regressions(comparison, definition, { tolerance: 0, lowest: true });
  return options.exitCode && worse.length > 0 ? 1 : 0;
}

async function loadMoment(context: Context, file: string, options: CompareOptions) {
  const { assessments, answered, language } = await assessMoment(context, file, options, 'compare');
  const [assessment] = assessments;
  if (!assessment) throw unusable({ code: 'no-input', args: { command: 'compare' } });
  return { file, assessment, answered: answered?.[0], language };
}

/** A comparison is about one organization and one questionnaire, whatever its version. */
function mustBeOfOne(moments: readonly Loaded[]): void {
  const last = moments.at(-1)?.assessment;
  if (!last) return;
  const expected = last.questionnaire.id;
  for (const { file, assessment } of moments) {
    const named = assessment.questionnaire.id;
    if (named !== expected) {
      throw unusable({ code: 'compare-other', args: { file, what: 'questionnaire', named, expected } });
    }
    const { organization } = assessment;
    if (organization === null || last.organization === null || organization === last.organization) continue;
    const args = { file, what: 'organization', named: organization, expected: last.organization } as const;
    throw unusable({ code: 'compare-other', args });
  }
}

/** Advice on files that do not stand in the order of their dates. */
function disorder(moments: readonly Loaded[]): Diagnostic[] {
  return moments.flatMap(({ file, assessment: { date } }, at): Diagnostic[] => {
    const before = moments[at - 1];
    if (!before || date === null || before.assessment.date === null || before.assessment.date <= date)
      return [];
    return [{ code: 'compare-order', args: { earlier: file, later: before.file }, level: 'advice' }];
  });
}

/** Both ends under the last questionnaire, where that changed; undefined where there are no answers to score again. */
async function bridgeOf(context: Context, moments: readonly Loaded[]): Promise<Bridge | undefined> {
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last) return undefined;
  if (first.assessment.questionnaire.sha256 === last.assessment.questionnaire.sha256) return undefined;
  const [before, now] = [first, last].map((each) => each.answered ?? answersBehind(context, each.assessment));
  if (before && now) return bridge(before, now);
  const { file, assessment } = before ? last : first;
  const args = { file, count: assessment.respondents.count };
  await tell(context, [{ code: 'compare-no-split', args, level: 'advice' }]);
  return undefined;
}

/** The answers behind a saved assessment, where it holds them, with its questionnaire read anew. */
function answersBehind({ io }: Context, assessment: Assessment): Answered | undefined {
  const response = responseBehind(assessment);
  if (!response) return undefined;
  const text = JSON.stringify(assessment.questionnaire.definition);
  const read = readQuestionnaire('questionnaire.json', new TextEncoder().encode(text), io.sha256);
  return read.questionnaire && { questionnaire: read.questionnaire, responses: [response] };
}
