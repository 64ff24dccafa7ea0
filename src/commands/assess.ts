import type { Ending } from '../interview/asking.js';
import type { ResumeOptions } from '../interview/file/fileNames.js';
import { createSession } from '../interview/session/session.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { kindOf } from '../sources/kind.js';
import { askingOf } from './asking.js';
import type { Context } from './context.js';
import type { InputOptions } from './inputs.js';
import { interruptedText } from './interviewEnd.js';
import { headOf, mustBeOn, type Opened, openInterview, setupOf } from './interviewFile.js';
import { type Holding, hold, type Start } from './interviewHold.js';
import { scopeNotices } from './interviewScope.js';
import { defaultQuestionnaire, isPath, loadQuestionnaire } from './load.js';
import { speechFor } from './speech.js';
import { unfinishedInterviews } from './unfinished.js';

/** What the command line may say of an interview. */
export interface AssessCommandOptions extends InputOptions, ResumeOptions {
  answers?: string;
  /** Line by line, also on a terminal. */
  plain?: boolean;
  /** false: never ask; what is missing is told. */
  input?: boolean;
}

/**
 * The interview: on the screen of a terminal, else line by line; saves after every answer, ends with the terminal
 * summary and the report and the assessment beside the answers. The exit status is 0 when it was finished or paused,
 * 2 when the input ended before, 130 when it was interrupted.
 */
export async function assessCommand(context: Context, asked: AssessCommandOptions): Promise<number> {
  const { io } = context;
  const options = await withAnswersFile(context, asked);
  const given =
    options.answers === undefined
      ? undefined
      : await existing(context, options.answers, options.questionnaire);
  const reference = options.questionnaire ?? defaultQuestionnaire;
  const questionnaire = given?.questionnaire ?? (await loadQuestionnaire(io, reference));
  const speech = speechFor(context, questionnaire, given);
  const asking = await askingOf(context, options, speech);
  const forget = io.onInterrupt(() =>
    given && options.answers !== undefined
      ? asking.leave() + interruptedText(options.answers, undefined, context, options)
      : asking.leave() + interviewWords(context.language).end.nothingSaved,
  );
  try {
    const held = { context, options, asking };
    const named = { questionnaire, reference, opened: given, file: options.answers };
    await introduce(held, questionnaire, given);
    const chosen = await chosenFile(held, named);
    return typeof chosen === 'number' ? chosen : await holdIn(held, chosen);
  } finally {
    forget();
    await asking.close();
  }
}

/** An answers file in the place of a questionnaire is meant to be gone on with. */
async function withAnswersFile(
  { io }: Context,
  options: AssessCommandOptions,
): Promise<AssessCommandOptions> {
  const { questionnaire: file, ...rest } = options;
  if (file === undefined || rest.answers !== undefined || !isPath(file) || !io.files.exists(file))
    return options;
  return kindOf(file, io.files.read(file)) === 'answers' ? { ...rest, answers: file } : options;
}

async function existing(
  context: Context,
  file: string,
  asked: string | undefined,
): Promise<Opened | undefined> {
  return context.io.files.exists(file) ? openInterview(context, file, asked) : undefined;
}

/** What the command line names, before anything is asked. */
interface Named {
  questionnaire: CheckedQuestionnaire;
  reference: string;
  opened: Opened | undefined;
  file: string | undefined;
  /** Whether a new interview was chosen where others were offered: it gets a file of its own. */
  isNew?: boolean;
}

/** Finds the file and holds the interview in it; once more for whoever goes back to what the file is called after. */
async function holdIn(held: Holding, chosen: Named): Promise<number> {
  for (;;) {
    const start = await startOf(held, chosen);
    const end = typeof start === 'number' ? start : await hold(held, start);
    if (end !== 'back') return end;
    held.asking.speak(speechFor(held.context, chosen.questionnaire, chosen.opened));
  }
}

/** Finds the file of the interview; an exit status where one does not want to start. */
async function startOf(held: Holding, chosen: Named): Promise<Start | number> {
  const { context, options, asking } = held;
  const { questionnaire, opened, reference } = chosen;
  const { organization } = options;
  const known = { ...(organization !== undefined && { organization }), ...headOf(opened?.response) };
  const { head, ending } = await asking.askHead(known, ['organization']);
  if (ending !== undefined && (ending !== 'ended' || chosen.file === undefined)) {
    return unstarted(held, ending);
  }
  const found = { head, questionnaire, reference, opened, isFound: chosen.file === undefined };
  if (chosen.file !== undefined) return { ...found, file: chosen.file };
  // Its tables of letters take long to load, and a file that is named needs none of them.
  const { answersFileName, freeFileName } = await import('../interview/file/newFileName.js');
  const date = options.date ?? context.io.today();
  const name = answersFileName(head.organization ?? questionnaire.definition.id, date);
  const file = chosen.isNew ? freeFileName(name, context.io.files.exists) : name;
  const own = await existing(context, file, undefined);
  if (own) mustBeOn(questionnaire, own, file);
  return { ...found, file, opened: own, head: { ...head, ...headOf(own?.response) } };
}

/** Says what is asked, and what the scope of it means for the result. */
async function introduce(
  { context, options, asking }: Holding,
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
): Promise<void> {
  asking.introduce(createSession(setupOf(questionnaire, opened, headOf(opened?.response), options)));
  asking.say(...scopeNotices(context, questionnaire, opened?.response, options));
}

/** Offers what was begun in this folder, where the command line names neither a file nor an organization. */
async function chosenFile(held: Holding, named: Named): Promise<Named | number> {
  const { context, options, asking } = held;
  if (named.file !== undefined || options.organization !== undefined || options.input === false) return named;
  const files = await unfinishedInterviews(context, options);
  if (files.length === 0) return named;
  const { file, ending } = await asking.chooseFile(files);
  if (ending !== undefined) return unstarted(held, ending);
  if (file === undefined) return { ...named, isNew: true };
  const opened = await openInterview(context, file, options.questionnaire);
  const { questionnaire } = opened;
  if (questionnaire.definition.id !== named.questionnaire.definition.id) {
    asking.speak(speechFor(context, questionnaire, opened));
    await introduce(held, questionnaire, opened);
  }
  return { ...named, questionnaire, opened, file };
}

/** Ends what has no file yet: nothing was answered. */
async function unstarted({ context, asking }: Holding, ending: Ending): Promise<number> {
  await asking.close();
  asking.say(interviewWords(context.language).end.nothingSaved);
  return ending === 'paused' ? 0 : ending === 'interrupted' ? 130 : 2;
}
