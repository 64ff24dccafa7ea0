import type { Conversation } from '../interview/conversation.js';
import type { Outcome } from '../interview/dialogue.js';
import { fileBeside, resumeCommand } from '../interview/fileNames.js';
import type { Keeper } from '../interview/keeper.js';
import type { Style } from '../interview/questionText.js';
import { unansweredIn } from '../interview/review.js';
import { openText } from '../interview/reviewText.js';
import { wrap } from '../interview/wrap.js';
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
  const { end, saving } = style.words;
  const say = (text: string) => conversation.say(wrap(text, style.width));
  if (!isSaved) {
    say(saving.unsaved);
    context.io.stderr.write(`\n${keeper.content(session)}`);
    return 2;
  }
  if (ending === 'finished') return conclude(held, file);
  say(ending === 'paused' ? end.paused : end.inputEnded(unansweredIn(session).length));
  if (ending === 'ended') conversation.say(openText(session, style));
  say(end.saved(file));
  say(end.resume);
  // On one line, whatever the width, so that it can be copied.
  conversation.say(`  ${resumeCommand(file)}`);
  return ending === 'paused' ? 0 : 2;
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
