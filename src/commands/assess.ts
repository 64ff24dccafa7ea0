import { type Conversation, converse } from '../interview/conversation.js';
import { dialogue, type Outcome } from '../interview/dialogue.js';
import { answersFileName, resumeCommand } from '../interview/fileNames.js';
import { askHead } from '../interview/head.js';
import type { Style } from '../interview/questionText.js';
import { unansweredIn } from '../interview/review.js';
import { createSession, type Head, type Session } from '../interview/session.js';
import { startText } from '../interview/startText.js';
import { wrap } from '../interview/wrap.js';
import type { Input } from '../io.js';
import type { CheckedQuestionnaire } from '../model/questionnaire.js';
import { type Context, speak } from './context.js';
import type { InputOptions } from './inputs.js';
import { endInterview, type Held } from './interviewEnd.js';
import { conditionsOf, headOf, keeping, mustBeOn, type Opened, openInterview } from './interviewFile.js';
import { defaultQuestionnaire, loadQuestionnaire, resultLanguage } from './load.js';

/** What the command line may say of an interview. */
export interface AssessCommandOptions extends InputOptions {
  answers?: string;
  /** false: never ask; what is missing is told. */
  input?: boolean;
}

interface Holding extends Held {
  options: AssessCommandOptions;
}

/** The file of an interview and what it is about. */
interface Start {
  questionnaire: CheckedQuestionnaire;
  /** How the command line names the questionnaire. */
  reference: string;
  file: string;
  /** What the file holds already; undefined: it is new. */
  opened: Opened | undefined;
  head: Head;
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
  try {
    const held = {
      context,
      options,
      conversation,
      style: spoken(context, questionnaire, given, conversation),
    };
    conversation.say(startText(questionnaire.definition, held.style));
    const start = await startOf(held, questionnaire, reference, given);
    return typeof start === 'number' ? start : await hold(held, start);
  } finally {
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

/** The language that is asked for, else the file's, else the environment's if the questionnaire has it. */
function spoken(
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

/** Holds the interview in its file and ends it as the person does. */
async function hold(before: Holding, start: Start): Promise<number> {
  const { context, conversation, options } = before;
  const { questionnaire, opened, file } = start;
  const style = opened ? spoken(context, questionnaire, opened, conversation) : before.style;
  const held = { ...before, style };
  context.io.files.prepare(file);
  const setup = {
    questionnaire: questionnaire.definition,
    head: start.head,
    answers: opened?.response.answers ?? new Map(),
    conditions: await conditionsOf(questionnaire, opened?.response),
  };
  conversation.say(fileText(createSession(setup), start, style));
  // The file was found by its name alone: another interview may have been meant.
  if (opened && options.answers === undefined)
    conversation.say(wrap(style.words.start.another('--answers'), style.width));
  const { head, ending } = await askHead(start.head, ['role', 'people'], held);
  const date = options.date ?? context.io.today();
  const session = createSession({ ...setup, head: { language: style.language, date, ...head } });
  const keeper = keeping(context, session, start);
  // Where this fails, so does saving the first answer, which says so and offers to try again.
  const isSaved = keeper.save(session) === undefined;
  const outcome: Outcome =
    ending === 'paused'
      ? { ending, session, isSaved }
      : await dialogue(session, { conversation, style, save: keeper.save });
  return endInterview(held, file, outcome, keeper);
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
