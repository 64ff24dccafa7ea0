import type { ChosenFile, Ending, Unfinished } from '../interview/asking.js';
import { resumeCommand } from '../interview/file/fileNames.js';
import { createSession } from '../interview/session/session.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { Unusable } from '../model/diagnostics/diagnostic.js';
import type { Context } from './context.js';
import { headOf, mustBeOn, type Opened, openInterview, setupOf } from './interviewFile.js';
import type { Holding, Start } from './interviewHold.js';
import { scopeNotices, scopeOf } from './interviewScope.js';
import { speechFor } from './speech.js';
import { unfinishedInterviews } from './unfinished.js';

/** What the command line names, before anything is asked. */
export interface Named {
  questionnaire: CheckedQuestionnaire;
  reference: string;
  opened: Opened | undefined;
  file: string | undefined;
  /** Whether a new interview was chosen where others were offered: it gets a file of its own. */
  isNew?: boolean;
}

/** Finds the file of the interview; an exit status where one does not want to start. */
export async function startOf(held: Holding, chosen: Named): Promise<Start | number> {
  const { context, options, asking } = held;
  const { questionnaire, opened, reference } = chosen;
  const { organization } = options;
  const known = { ...(organization !== undefined && { organization }), ...headOf(opened?.response) };
  const { head, ending } = await asking.askHead(known, ['organization']);
  if (ending !== undefined && (ending !== 'ended' || chosen.file === undefined)) {
    return unstarted(held, ending, opened && chosen.file);
  }
  const found = { head, questionnaire, reference, opened, isFound: chosen.file === undefined };
  if (chosen.file !== undefined) return mustHaveInput({ ...found, file: chosen.file }, held);
  // Its tables of letters take long to load, and a file that is named needs none of them.
  const { answersFileName, freeFileName } = await import('../interview/file/newFileName.js');
  const date = options.date ?? context.io.today();
  const name = answersFileName(head.organization ?? questionnaire.definition.id, date);
  const file = chosen.isNew ? freeFileName(name, context.io.files.exists) : name;
  const own = await existingInterview(context, file, undefined);
  if (own) mustBeOn(questionnaire, own, file);
  const start = { ...found, file, opened: own, head: { ...head, ...headOf(own?.response) } };
  return mustHaveInput(start, held);
}

/** Where nothing may be asked, there is nothing to be done about a file that does not exist: it is not begun either. */
function mustHaveInput(start: Start, held: Holding): Start | Promise<number> {
  return held.options.input === false && start.opened === undefined ? unstarted(held, 'ended') : start;
}

/** Says what is asked, and what the scope of it means for the result. */
export async function introduce(
  { context, options, asking }: Holding,
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
): Promise<void> {
  const scope = scopeOf(options, opened?.response);
  asking.introduce(createSession(setupOf(questionnaire, opened, headOf(opened?.response), scope)));
  asking.say(...scopeNotices(context, questionnaire, opened?.response, scope));
}

/** Offers what was begun in this folder, where the command line names neither a file nor an organization. */
export async function chosenFile(held: Holding, named: Named): Promise<Named | number> {
  const { context, options, asking } = held;
  if (named.file !== undefined || options.organization !== undefined || options.input === false) return named;
  const files = await unfinishedInterviews(context, options);
  if (files.length === 0) return named;
  const { file, ending } = await freeFile(held, files);
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

/** The file that one chooses; one that is open elsewhere is said to be so, and the list is offered again. */
async function freeFile({ context, asking }: Holding, files: readonly Unfinished[]): Promise<ChosenFile> {
  for (;;) {
    const chosen = await asking.chooseFile(files);
    const busy = await busyIn(context, chosen.file);
    if (busy === undefined) return chosen;
    asking.say(busy);
  }
}

/** What is to be said of a file that another interview holds; undefined where it is free. */
async function busyIn({ io, language }: Context, file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined;
  try {
    io.files.lock(file)();
    return undefined;
  } catch (error) {
    const [problem] = error instanceof Unusable ? error.diagnostics : [];
    if (problem?.code !== 'interview-open') throw error;
    const { sentenceOf } = await import('../locales/diagnostics.js');
    return sentenceOf(problem, language).message;
  }
}

/** Ends what has not begun: nothing was answered but what the file holds already, if there is one. */
async function unstarted(
  { context, options, asking }: Holding,
  ending: Ending,
  file: string | undefined = undefined,
): Promise<number> {
  await asking.close();
  const { end } = interviewWords(context.language);
  if (file !== undefined) {
    asking.say(ending === 'paused' ? end.paused : end.interrupted, end.saved(file), end.resume, {
      command: resumeCommand(file, options),
    });
  } else asking.say(options.input === false ? end.noInput : end.nothingSaved);
  return ending === 'paused' ? 0 : ending === 'interrupted' ? 130 : 2;
}

/** The interview in a file; undefined where there is no file yet. */
export async function existingInterview(
  context: Context,
  file: string,
  asked: string | undefined,
): Promise<Opened | undefined> {
  return context.io.files.exists(file) ? openInterview(context, file, asked) : undefined;
}
