import { resumeCommand } from '../interview/file/fileNames.js';
import type { Keeper } from '../interview/file/keeper.js';
import type { Conversation } from '../interview/plain/conversation.js';
import { dialogue, type Outcome } from '../interview/plain/dialogue.js';
import { askHead } from '../interview/plain/head.js';
import type { Ending } from '../interview/plain/state.js';
import { unansweredIn } from '../interview/session/review.js';
import { createSession, type Head, type Session, type Setup } from '../interview/session/session.js';
import type { Style } from '../interview/text/questionText.js';
import { wrap } from '../interview/text/wrap.js';
import type { CheckedQuestionnaire } from '../model/questionnaire.js';
import { type Context, speak } from './context.js';
import type { InputOptions } from './inputs.js';
import { endInterview, type Held, interruptedText } from './interviewEnd.js';
import { keeping, type Opened, setupOf } from './interviewFile.js';
import { resultLanguage } from './load.js';

/** What an interview is held with; `answers`: the file that the command line names. */
export interface Holding extends Held {
  options: InputOptions & { answers?: string };
}

/** The file of an interview and what it is about. */
export interface Start {
  questionnaire: CheckedQuestionnaire;
  /** How the command line names the questionnaire. */
  reference: string;
  file: string;
  /** What the file holds already; undefined: it is new. */
  opened: Opened | undefined;
  head: Head;
}

/** The language that is asked for, else the file's, else the environment's if the questionnaire has it. */
export function spoken(
  context: Context,
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
  { width }: Conversation,
): Style {
  const own = opened?.response.language ?? context.locale.language;
  const wanted = context.asked ?? (questionnaire.definition.title[own] ? own : undefined);
  const language = resultLanguage(wanted, [], questionnaire);
  speak(context, language);
  return { words: context.locale.interview, language, width };
}

/** Holds the interview in its file and ends it as the person does. */
export async function hold(before: Holding, start: Start): Promise<number> {
  const { context, conversation, options } = before;
  const { questionnaire, opened, file } = start;
  const style = opened ? spoken(context, questionnaire, opened, conversation) : before.style;
  const held = { ...before, style };
  context.io.files.prepare(file);
  const setup = await setupOf(questionnaire, opened, start.head);
  conversation.say(fileText(createSession(setup), start, style));
  // The file was found by its name alone: another interview may have been meant.
  if (opened && options.answers === undefined)
    conversation.say(wrap(style.words.start.another('--answers'), style.width));
  let keeper: Keeper | undefined;
  const forget = context.io.onInterrupt(() =>
    opened || keeper ? interruptedText(file, keeper?.unsaved(), style) : style.words.end.nothingSaved,
  );
  try {
    const { session, ending } = await headed(held, setup, start);
    keeper = keeping(context, session, start);
    // Where this fails, so does saving the first answer, which says so and offers to try again.
    const isSaved = keeper.save(session) === undefined;
    const outcome: Outcome =
      ending === 'paused'
        ? { ending, session, isSaved }
        : await dialogue(session, { conversation, style, save: keeper.save });
    return await endInterview(held, file, outcome, keeper);
  } finally {
    forget();
  }
}

/** The session once it is known who answers, and whether one wanted to stop meanwhile. */
async function headed(
  held: Holding,
  setup: Setup,
  start: Start,
): Promise<{ session: Session; ending: Ending | undefined }> {
  const { context, options, style } = held;
  const { head, ending } = await askHead(start.head, ['role', 'people'], held);
  const date = options.date ?? context.io.today();
  const session = createSession({ ...setup, head: { language: style.language, date, ...head } });
  return { session, ending };
}

/** Which file it is, whether it goes on, and how to come back to it. */
function fileText(session: Session, { file, opened }: Start, { words, width }: Style): string {
  const { saving, later } = words.start;
  if (!opened) return [wrap(saving(file), width), wrap(later, width), `  ${resumeCommand(file)}`].join('\n');
  const total = session.sequence.length;
  const open = unansweredIn(session);
  const before = open.filter((id) => session.seen.has(id) && id !== session.position).length;
  const resumed = words.start.resumed({ file, answered: total - open.length, total, open: before });
  return wrap(resumed, width);
}
