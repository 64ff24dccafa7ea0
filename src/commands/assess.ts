import { answersFileName } from '../interview/file/fileNames.js';
import { converse } from '../interview/plain/conversation.js';
import { askHead } from '../interview/plain/head.js';
import { createSession } from '../interview/session/session.js';
import { startText } from '../interview/text/startText.js';
import type { Input } from '../io.js';
import type { CheckedQuestionnaire } from '../model/questionnaire.js';
import type { Context } from './context.js';
import type { InputOptions } from './inputs.js';
import { interruptedText } from './interviewEnd.js';
import { headOf, mustBeOn, type Opened, openInterview, setupOf } from './interviewFile.js';
import { type Holding, hold, type Start, spoken } from './interviewHold.js';
import { defaultQuestionnaire, loadQuestionnaire } from './load.js';

/** What the command line may say of an interview. */
export interface AssessCommandOptions extends InputOptions {
  answers?: string;
  /** false: never ask; what is missing is told. */
  input?: boolean;
}

/**
 * The interview: asks line by line, saves after every answer, ends with the terminal summary and the report and the
 * assessment beside the answers. The exit status is 0 when it was finished or paused, 2 when the input ended before.
 */
export async function assessCommand(context: Context, options: AssessCommandOptions): Promise<number> {
  const { io } = context;
  const given =
    options.answers === undefined
      ? undefined
      : await existing(context, options.answers, options.questionnaire);
  const reference = options.questionnaire ?? defaultQuestionnaire;
  const questionnaire = given?.questionnaire ?? (await loadQuestionnaire(io, reference));
  const conversation = converse(options.input === false ? { ...io, stdin: silent } : io);
  const style = spoken(context, questionnaire, given, conversation);
  const held = { context, options, conversation, style };
  const forget = io.onInterrupt(() =>
    given && options.answers !== undefined
      ? interruptedText(options.answers, undefined, style)
      : style.words.end.nothingSaved,
  );
  try {
    const setup = await setupOf(questionnaire, given, headOf(given?.response));
    conversation.say(startText(createSession(setup), style));
    const start = await startOf(held, questionnaire, reference, given);
    return typeof start === 'number' ? start : await hold(held, start);
  } finally {
    forget();
    await conversation.close();
  }
}

const silent: Input = { isTerminal: false, read: async () => new Uint8Array(), async *lines() {} };

async function existing(
  context: Context,
  file: string,
  asked: string | undefined,
): Promise<Opened | undefined> {
  return context.io.files.exists(file) ? openInterview(context, file, asked) : undefined;
}

/** Finds the file, by the organization's name where none is given; an exit status where one does not want to start. */
async function startOf(
  held: Holding,
  questionnaire: CheckedQuestionnaire,
  reference: string,
  given: Opened | undefined,
): Promise<Start | number> {
  const { context, options, conversation, style } = held;
  const { organization } = options;
  const known = { ...(organization !== undefined && { organization }), ...headOf(given?.response) };
  const { head, ending } = await askHead(known, ['organization'], held);
  if (ending === 'paused' || (ending === 'ended' && options.answers === undefined)) {
    conversation.say(style.words.end.nothingSaved);
    return ending === 'paused' ? 0 : 2;
  }
  const name = head.organization ?? questionnaire.definition.id;
  const file = options.answers ?? answersFileName(name, context.io.today());
  if (given || options.answers !== undefined) return { questionnaire, reference, file, opened: given, head };
  const opened = await existing(context, file, undefined);
  if (opened) mustBeOn(questionnaire, opened, file);
  return { questionnaire, reference, file, opened, head: { ...head, ...headOf(opened?.response) } };
}
