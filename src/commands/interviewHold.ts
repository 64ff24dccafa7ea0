import type { AskedHead, Asking, Outcome, Said, SaveResult } from '../interview/asking.js';
import { resumeCommand } from '../interview/file/fileNames.js';
import type { Keeper } from '../interview/file/keeper.js';
import { unansweredIn } from '../interview/session/review.js';
import type { Scope } from '../interview/session/scope.js';
import { createSession, type Head, type Session, type Setup } from '../interview/session/session.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { AssessCommandOptions } from './assess.js';
import type { Context } from './context.js';
import { endInterview, interruptedText, resultsOf } from './interviewEnd.js';
import { headOf, type Opened, setupOf } from './interviewFile.js';
import { keeping } from './interviewKeeper.js';
import { outlooksOf } from './interviewOutlook.js';
import { type Earlier, previousFor } from './interviewPrevious.js';
import { scopeOf } from './interviewScope.js';
import { mustNotOverwrite } from './output.js';
import { speechFor } from './speech.js';

/** What an interview is held with. */
export interface Holding {
  context: Context;
  options: AssessCommandOptions;
  asking: Asking;
  /** Answers of an earlier time, that are shown beside each question. */
  earlier?: Earlier | undefined;
}

/** The file of an interview and what it is about. */
export interface Start {
  questionnaire: CheckedQuestionnaire;
  /** How the command line names the questionnaire. */
  reference: string;
  file: string;
  /** Whether the file was found by its name: the command line does not name it. */
  isFound: boolean;
  /** What the file holds already; undefined: it is new. */
  opened: Opened | undefined;
  head: Head;
}

/**
 * Holds the interview in its file, alone, and ends it as the person does; `back`: before anything is in the file, one
 * wants to go back to what it is called after.
 */
export async function hold(held: Holding, start: Start): Promise<number | 'back'> {
  const { context, asking, options } = held;
  const { questionnaire, opened, file } = start;
  if (opened) asking.speak(speechFor(context, questionnaire, opened));
  if (options.previous !== undefined) mustNotOverwrite(context, [options.previous], [file]);
  context.io.files.prepare(file);
  const results = await resultsOf(held, file);
  const release = context.io.files.lock(file);
  let keeper: Keeper | undefined;
  let latest: Session | undefined;
  const forget = context.io.onInterrupt(() => {
    const pending = latest && asking.pending(latest);
    if (pending !== undefined && pending !== latest) keeper?.save(pending);
    const words =
      opened || keeper
        ? interruptedText(file, keeper?.unsaved(), context, options)
        : interviewWords(context.language).end.nothingSaved;
    return asking.leave() + words;
  });
  try {
    const scope = scopeOf(options, opened?.response);
    const setup = {
      ...setupOf(questionnaire, opened, start.head, scope),
      previous: previousFor(questionnaire, held.earlier),
    };
    asking.say(...fileSaid(createSession(setup), start, held));
    const { session, ending, isBack } = await headed(held, setup, start);
    if (isBack) return 'back';
    const { save, ...kept } = keeping(context, questionnaire, session, start);
    const saving = (one: Session): SaveResult => {
      const result = save(one);
      latest = result.session;
      return result;
    };
    keeper = { ...kept, save: saving };
    latest = session;
    const isSaved = isKept(session, opened) || saving(session).failed === undefined;
    const outcome: Outcome =
      ending === 'paused' || ending === 'interrupted'
        ? { ending, session, isSaved }
        : await asking.hold(session, {
            save: saving,
            outlook: outlooksOf(questionnaire, opened?.response),
          });
    return await endInterview({ ...held, options: inScope(options, scope) }, file, outcome, keeper, results);
  } finally {
    forget();
    release();
  }
}

/** The options of an interview whose scope is known, also where only its file has said so. */
function inScope(
  { audience: _, only: __, ...options }: AssessCommandOptions,
  scope: Scope,
): AssessCommandOptions {
  return { ...options, ...scope };
}

/** Whether a file says already what is known at the start: then it is not touched before something is answered. */
function isKept({ head }: Session, opened: Opened | undefined): boolean {
  if (opened === undefined) return false;
  const own = headOf(opened.response);
  return JSON.stringify(own) === JSON.stringify({ ...own, ...head });
}

/** The session once it is known who answers, and whether one wanted to stop meanwhile. */
async function headed(
  { context, options, asking }: Holding,
  setup: Setup,
  start: Start,
): Promise<Pick<AskedHead, 'ending' | 'isBack'> & { session: Session }> {
  const { audience } = setup.scope ?? {};
  // Who asks for one audience's questions asks them of that audience.
  const assumed: Head = {
    ...start.head,
    respondent: { ...(audience && { role: audience }), ...start.head.respondent },
  };
  const { head, ...how } = await asking.askHead(assumed, ['role', 'people']);
  const date = options.date ?? context.io.today();
  const { language } = context;
  const own: Head = { language, date, ...head, ...(options.date !== undefined && { date }) };
  return { session: createSession({ ...setup, head: own }), ...how };
}

/** Which file it is, whether it goes on, and how to come back to it. */
function fileSaid(session: Session, { file, opened, isFound }: Start, { context, options }: Holding): Said[] {
  const { saving, later, resumed, another } = interviewWords(context.language).start;
  if (!opened) return [saving(file), later, { command: resumeCommand(file, options) }];
  const total = session.sequence.length;
  const open = unansweredIn(session);
  const before = open.filter((id) => session.skipped.has(id) && id !== session.position).length;
  // A file that was found by its name alone may not be the one that was meant.
  return [
    resumed({ file, answered: total - open.length, total, open: before }),
    ...(isFound ? [another('--answers')] : []),
  ];
}
