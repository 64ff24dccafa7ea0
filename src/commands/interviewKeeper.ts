import { referenceBeside, reportCommand, resumeCommand } from '../interview/file/fileNames.js';
import { type Keeper, keeperOf } from '../interview/file/keeper.js';
import { newFile } from '../interview/file/newFile.js';
import type { Saved } from '../interview/file/save.js';
import type { Session } from '../interview/session/session.js';
import { fileWords } from '../locales/fileWords.js';
import { interviewWords } from '../locales/interviewWords.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { isPath } from '../model/isPath.js';
import { inLanguage } from '../model/language.js';
import type { Response } from '../model/response.js';
import { readAnswersYaml } from '../sources/answers.js';
import type { Context } from './context.js';
import { headOf, type Opened, ownWordsIn } from './interviewFile.js';

/** The file of an interview, what it holds already, and how the command line names the questionnaire. */
export interface Place {
  file: string;
  opened: Opened | undefined;
  reference: string;
}

/** What keeps an interview in its file: as it was opened, or new with a head of its own. */
export function keeping(
  context: Context,
  questionnaire: CheckedQuestionnaire,
  session: Session,
  { file, opened, reference }: Place,
): Keeper {
  const { language, io } = context;
  const kept = opened
    ? { file, text: opened.text, saved: savedIn(opened.response) }
    : {
        file,
        text: newText(context, session, file, reference),
        saved: { head: session.head, answers: new Map() },
      };
  return keeperOf(io, kept, {
    words: interviewWords(language),
    language,
    reason: ({ diagnostics }) => diagnostics.map((problem) => sentenceOf(context, problem)).join(' '),
    reread: (text) => {
      const [response, ...others] = readAnswersYaml(
        file,
        new TextEncoder().encode(text),
        questionnaire,
      ).responses;
      if (response === undefined || others.length > 0) return undefined;
      return { head: headOf(response), answers: response.answers, own: ownWordsIn(response) };
    },
  });
}

function savedIn(response: Response): Saved {
  const { answers, interview } = response;
  return { head: headOf(response), answers, own: ownWordsIn(response), progress: interview };
}

function newText(
  { language }: Context,
  { head, questionnaire }: Session,
  file: string,
  reference: string,
): string {
  const { id, version, title } = questionnaire;
  const named = {
    head,
    questionnaire: isPath(reference) ? referenceBeside(file, reference) : id,
    version,
    title: inLanguage(title, language),
    commands: { resume: resumeCommand(file), report: reportCommand(file) },
  };
  return newFile(named, interviewWords(language));
}

function sentenceOf({ language }: Context, { code, args }: { code: string; args: unknown }): string {
  const sentences = fileWords(language) as Record<string, (args: unknown) => { message: string }>;
  return sentences[code]?.(args).message ?? code;
}
