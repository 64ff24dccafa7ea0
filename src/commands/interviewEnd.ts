import type { Ending, Outcome } from '../interview/asking.js';
import { fileBeside, type ResumeOptions, resumeCommand } from '../interview/file/fileNames.js';
import type { Keeper } from '../interview/file/keeper.js';
import { askedAt } from '../interview/session/asked.js';
import { dontKnowCount, unansweredIn } from '../interview/session/review.js';
import type { Session } from '../interview/session/session.js';
import type { Style } from '../interview/text/questionText.js';
import { openText } from '../interview/text/reviewText.js';
import type { Output } from '../io.js';
import { interviewWords } from '../locales/interviewWords.js';
import { printable } from '../locales/printable.js';
import { wrap } from '../locales/wrap.js';
import { inLanguage } from '../model/language.js';
import { type Format, reporterOf } from '../reports/registry.js';
import type { Context } from './context.js';
import { filesRead } from './filesRead.js';
import { assessInputs } from './inputs.js';
import type { Holding } from './interviewHold.js';
import { destination, mustNotOverwrite, paper, reportFormat, surface } from './output.js';

/** Ends an interview as the person did: with the result, or with the line that resumes; returns the exit status. */
export async function endInterview(
  held: Holding,
  file: string,
  outcome: Outcome,
  keeper: Keeper,
  results: Results,
): Promise<number> {
  const { context, asking, options } = held;
  const { ending, session, isSaved } = outcome;
  const { end } = interviewWords(context.language);
  await asking.close();
  // What could not be written before the first question is missing as well.
  const failed = isSaved && keeper.unsaved() === undefined ? undefined : keeper.save(session).failed;
  if (failed !== undefined) return unsaved(held, failed, ending, keeper.content(session));
  if (ending === 'finished') return conclude(held, file, results);
  const resume = { command: resumeCommand(file, options) };
  if (ending === 'ended') {
    const counts = { open: unansweredIn(session).length, dontKnow: dontKnowCount(session) };
    asking.say(end.inputEnded(counts));
    context.io.stderr.write(`${openText(session, styleOf(context))}\n`);
  } else asking.say(ending === 'paused' ? end.paused : end.interrupted);
  const begun = titlesOf(session, [...session.typed.keys()], context);
  asking.say(end.saved(file), ...(begun.length > 0 ? [end.begun(begun)] : []), end.resume, resume);
  return ending === 'paused' ? 0 : ending === 'interrupted' ? 130 : 2;
}

/** Ends an interview that could not be saved: says why, and what its file would hold. */
function unsaved({ asking, context }: Holding, why: string, ending: Ending, content: string): number {
  const { end, saving } = interviewWords(context.language);
  const isInterrupted = ending === 'interrupted';
  asking.say(...(isInterrupted ? [end.interrupted] : []), saving.failed(why));
  context.io.stderr.write(`${unsavedText(content, context)}\n`);
  return isInterrupted ? 130 : 2;
}

function titlesOf(session: Session, ids: readonly string[], { language }: Context): string[] {
  return ids.flatMap((id) => {
    const asked = askedAt(session, id);
    return asked ? [inLanguage(asked.question.title, language)] : [];
  });
}

/**
 * What is said when a signal ends an interview: that it is saved and how to go on, or what would be lost.
 * `unsaved`: the answers file that could not be written.
 */
export function interruptedText(
  file: string,
  unsaved: string | undefined,
  context: Context,
  options: ResumeOptions,
): string {
  const { end } = interviewWords(context.language);
  const width = context.io.stderr.columns || 80;
  if (unsaved !== undefined) return `${end.interrupted}\n${unsavedText(unsaved, context)}`;
  // The command stays on one line, whatever the width, so that it can be copied.
  const command = `  ${printable(resumeCommand(file, options))}`;
  return [end.interrupted, wrap(end.saved(file), width), wrap(end.resume, width), command].join('\n');
}

function styleOf({ io, language }: Context): Style {
  return { words: interviewWords(language), language, width: io.stderr.columns || 80 };
}

function unsavedText(content: string, { io, language }: Context): string {
  return `${wrap(interviewWords(language).saving.unsaved, io.stderr.columns || 80)}\n\n${content.trimEnd()}`;
}

/** Where the result of an interview goes: found and tried before anything is asked. */
export interface Results {
  /** What the command line asks for. */
  format: Format;
  output: Output;
  /** What is written beside the answers. */
  beside: { format: Format; path: string; output: Output }[];
}

/** Opens the outputs of an interview. Throws `Unusable` where one cannot be written or would replace the answers. */
export async function resultsOf({ context, options }: Holding, file: string): Promise<Results> {
  const format = reportFormat(context, options);
  mustNotOverwrite(context, filesRead([{ file }], options), [options.output]);
  const beside = (['markdown', 'json'] as const).map((each) => {
    const path = fileBeside(file, each === 'json' ? '.assessment.json' : '.report.md');
    return { format: each, path, output: context.io.files.prepare(path) };
  });
  return {
    format,
    output: destination(context, options.output),
    beside,
  };
}

/** The same result as `readiness report FILE` gives: on standard output, and whole beside the answers. */
async function conclude(
  { context, options, asking }: Holding,
  file: string,
  results: Results,
): Promise<number> {
  const { assessments, language } = await assessInputs(context, [{ file }], options, 'report');
  for (const assessment of assessments) {
    for (const each of results.beside) {
      const { render } = await reporterOf(each.format);
      await each.output.write(render(assessment, { language, ...paper(context) }));
    }
    const { render } = await reporterOf(results.format);
    await results.output.write(render(assessment, { language, ...surface(context, options.output) }));
  }
  const { end } = interviewWords(context.language);
  asking.say(end.written([file, ...results.beside.map(({ path }) => path)]));
  if (options.only === 'gates') {
    asking.say(end.quickCheck, end.resume, { command: resumeCommand(file, { ...options, only: 'all' }) });
  }
  return 0;
}
