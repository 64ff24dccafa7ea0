import { fileBeside, resumeCommand } from '../interview/file/fileNames.js';
import type { Keeper } from '../interview/file/keeper.js';
import type { Conversation } from '../interview/plain/conversation.js';
import type { Outcome } from '../interview/plain/dialogue.js';
import { dontKnowCount, unansweredIn } from '../interview/session/review.js';
import { printable } from '../interview/text/printable.js';
import type { Style } from '../interview/text/questionText.js';
import { openText } from '../interview/text/reviewText.js';
import { wrap } from '../interview/text/wrap.js';
import type { Context } from './context.js';
import { assessInputs, type InputOptions } from './inputs.js';
import { allowedFormat, destination, surface } from './output.js';

/** What an interview is held with. */
export interface Held {
  context: Context;
  options: InputOptions;
  conversation: Conversation;
  style: Style;
}

/** Ends an interview as the person did: with the result, or with the line that resumes; returns the exit status. */
export async function endInterview(
  held: Held,
  file: string,
  outcome: Outcome,
  keeper: Keeper,
): Promise<number> {
  const { context, conversation, style } = held;
  const { ending, session, isSaved } = outcome;
  const { end } = style.words;
  const say = (text: string) => conversation.say(wrap(text, style.width));
  if (!isSaved) {
    context.io.stderr.write(`${unsavedText(keeper.content(session), style)}\n`);
    return 2;
  }
  if (ending === 'finished') return conclude(held, file);
  say(
    ending === 'paused'
      ? end.paused
      : end.inputEnded({ open: unansweredIn(session).length, dontKnow: dontKnowCount(session) }),
  );
  if (ending === 'ended') conversation.say(openText(session, style));
  conversation.say(resumeText(file, style));
  return ending === 'paused' ? 0 : 2;
}

/**
 * What is said when a signal ends an interview: that it is saved and how to go on, or what would be lost.
 * `unsaved`: the answers file that could not be written.
 */
export function interruptedText(file: string, unsaved: string | undefined, style: Style): string {
  const rest = unsaved === undefined ? resumeText(file, style) : unsavedText(unsaved, style);
  return `${style.words.end.interrupted}\n${rest}`;
}

function resumeText(file: string, { words, width }: Style): string {
  // The command stays on one line, whatever the width, so that it can be copied.
  return [
    wrap(words.end.saved(file), width),
    wrap(words.end.resume, width),
    `  ${printable(resumeCommand(file))}`,
  ].join('\n');
}

function unsavedText(content: string, { words, width }: Style): string {
  return `${wrap(words.saving.unsaved, width)}\n\n${content.trimEnd()}`;
}

/** The same result as `readiness report FILE` gives: on standard output, and whole beside the answers. */
async function conclude({ context, options, conversation, style }: Held, file: string): Promise<number> {
  const { formatNames, formatOf, reporterOf } = await import('../reports/registry.js');
  const asked = options.format === undefined ? undefined : allowedFormat(options.format, formatNames);
  const output = destination(context, options.output);
  const beside = (['markdown', 'json'] as const).map((format) => {
    const path = fileBeside(file, format === 'json' ? '.assessment.json' : '.report.md');
    return { format, path, output: context.io.files.prepare(path) };
  });
  const { assessments, language } = await assessInputs(context, [file], options, 'report');
  for (const assessment of assessments) {
    for (const each of beside) {
      const { render } = await reporterOf(each.format);
      each.output.write(render(assessment, { language, columns: 80, colour: false }));
    }
    const { render } = await reporterOf(asked ?? formatOf(options.output) ?? 'terminal');
    output.write(render(assessment, { language, ...surface(context, options.output) }));
  }
  conversation.say(wrap(style.words.end.written([file, ...beside.map(({ path }) => path)]), style.width));
  return 0;
}
