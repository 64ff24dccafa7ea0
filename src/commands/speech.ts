import type { Speech } from '../interview/asking.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Context, speak } from './context.js';
import type { Opened } from './interviewFile.js';
import { resultLanguage } from './load.js';

/** The language that is asked for, else the file's, else the environment's if the questionnaire has it. */
export function speechFor(
  context: Context,
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
): Speech {
  const own = opened?.response.language ?? context.language;
  const wanted = context.asked ?? (questionnaire.definition.title[own] ? own : undefined);
  const language = resultLanguage(wanted, [], questionnaire);
  speak(context, language);
  return { words: interviewWords(context.language), language };
}
