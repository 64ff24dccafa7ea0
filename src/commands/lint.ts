import { commandWords } from '../locales/commandWords.js';
import { type Diagnostic, Unusable } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import { peekAnswers, readAnswers } from '../sources/answers.js';
import { kindOf } from '../sources/kind.js';
import { type CommonOptions, type Context, speak, tell } from './context.js';
import { collected, lintMapping, lintProject, lintWaivers } from './lintAgainst.js';
import { defaultQuestionnaire, loadQuestionnaire, type Source } from './load.js';

/** Reports every defect of questionnaires, answers files, mappings, project files and waivers; exit status 1 where there is an error. */
export async function lint(
  context: Context,
  files: readonly string[],
  options: CommonOptions,
): Promise<number> {
  const diagnostics: Diagnostic[] = [];
  const languages = new Set<Language>();
  for (const file of files) {
    // Each file's problems are told in its own language, and what is said of all in the one that they share.
    const own = { ...context };
    const found = await lintFile(own, file, options);
    await tell(own, found);
    diagnostics.push(...found);
    languages.add(own.language);
  }
  const [shared, ...others] = languages;
  if (others.length === 0) speak(context, shared);
  const errors = diagnostics.filter(({ level }) => level === 'error').length;
  const commands = commandWords(context.language);
  const summary =
    diagnostics.length === 0
      ? commands.lintClean(files.length)
      : commands.lintSummary(errors, diagnostics.length - errors);
  if (!context.quiet) context.io.stderr.write(`${summary}\n`);
  return errors > 0 ? 1 : 0;
}

async function lintFile(
  context: Context,
  file: string,
  options: CommonOptions,
): Promise<readonly Diagnostic[]> {
  const { io } = context;
  const source: Source = { file, bytes: file === '-' ? await io.stdin.read() : io.files.read(file) };
  const kind = kindOf(file, source.bytes);
  if (kind === 'answers') return lintAnswers(context, source, options);
  if (kind === 'assessment') {
    const { readAssessment } = await import('../sources/assessment.js');
    return collected(() => void readAssessment(file, source.bytes));
  }
  if (kind === 'mapping') return lintMapping(context, source, options);
  if (kind === 'project') return lintProject(context, source, options);
  if (kind === 'waivers') return lintWaivers(context, source, options);
  const { readQuestionnaire } = await import('../sources/questionnaire.js');
  const { diagnostics } = readQuestionnaire(file, source.bytes, io.sha256);
  if (kind === 'questionnaire' || diagnostics.some(({ code }) => /^(file|yaml|json)-/.test(code))) {
    return diagnostics;
  }
  return [
    {
      code: 'unknown-kind',
      args: {},
      level: 'error',
      place: { file, line: 1, column: 1, length: 1, text: '' },
    },
  ];
}

/** The diagnostics of an answers file; what its questionnaire lacks is reported beside them. */
async function lintAnswers(
  context: Context,
  { file, bytes }: Source,
  options: CommonOptions,
): Promise<readonly Diagnostic[]> {
  const { questionnaire: named, language } = await peekAnswers(file, bytes);
  speak(context, language);
  try {
    const questionnaire = options.questionnaire
      ? await loadQuestionnaire(context.io, options.questionnaire)
      : await loadQuestionnaire(context.io, named ?? defaultQuestionnaire, file);
    return (await readAnswers(file, bytes, questionnaire)).diagnostics;
  } catch (error) {
    if (error instanceof Unusable) return error.diagnostics;
    throw error;
  }
}
