import type { Asking } from '../interview/asking.js';
import type { ResumeOptions } from '../interview/file/fileNames.js';
import { interviewWords } from '../locales/interviewWords.js';
import { isPath } from '../model/isPath.js';
import { kindOf } from '../sources/kind.js';
import { askingOf } from './asking.js';
import type { Context } from './context.js';
import type { InputOptions } from './inputs.js';
import { interruptedText } from './interviewEnd.js';
import type { Holding } from './interviewHold.js';
import { hold } from './interviewHold.js';
import { loadEarlier } from './interviewPrevious.js';
import { chosenFile, existingInterview, introduce, type Named, startOf } from './interviewStart.js';
import { defaultQuestionnaire, loadQuestionnaire } from './load.js';
import { speechFor } from './speech.js';

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
  let asking: Asking | undefined;
  // From the beginning: also while the questionnaire is loaded, somebody may think better of it.
  const forget = io.onInterrupt(() => {
    const { answers } = options;
    const isThere = answers !== undefined && io.files.exists(answers);
    const words = isThere
      ? interruptedText(answers, undefined, context, options)
      : interviewWords(context.language).end.nothingSaved;
    return (asking?.leave() ?? '') + words;
  });
  try {
    const given =
      options.answers === undefined
        ? undefined
        : await existingInterview(context, options.answers, options.questionnaire);
    const reference = options.questionnaire ?? defaultQuestionnaire;
    const questionnaire = given?.questionnaire ?? (await loadQuestionnaire(io, reference));
    const earlier = await loadEarlier(context, options, questionnaire);
    asking = await askingOf(context, options, speechFor(context, questionnaire, given));
    const held = { context, options, asking, earlier };
    const named = { questionnaire, reference, opened: given, file: options.answers };
    await introduce(held, questionnaire, given);
    const chosen = await chosenFile(held, named);
    return typeof chosen === 'number' ? chosen : await holdIn(held, chosen);
  } finally {
    forget();
    await asking?.close();
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

/** Finds the file and holds the interview in it; once more for whoever goes back to what the file is called after. */
async function holdIn(held: Holding, chosen: Named): Promise<number> {
  for (;;) {
    const start = await startOf(held, chosen);
    const end = typeof start === 'number' ? start : await hold(held, start);
    if (end !== 'back') return end;
    held.asking.speak(speechFor(held.context, chosen.questionnaire, chosen.opened));
  }
}
