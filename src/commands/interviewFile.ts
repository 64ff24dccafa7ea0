import { referenceBeside, reportCommand, resumeCommand } from '../interview/file/fileNames.js';
import { type Keeper, keeperOf } from '../interview/file/keeper.js';
import { newFile } from '../interview/file/newFile.js';
import type { Saved } from '../interview/file/save.js';
import { asksIn, type Scope } from '../interview/session/scope.js';
import type { Answers, Conditions, Head, Session, Setup } from '../interview/session/session.js';
import { type Diagnostic, unusable } from '../model/diagnostics/diagnostic.js';
import type { CheckedQuestionnaire } from '../model/questionnaire.js';
import type { Response } from '../model/response.js';
import { inLanguage } from '../model/text.js';
import { type Context, tell } from './context.js';
import { isPath, loadResponses, readSources } from './load.js';

/** An interview that a file holds. */
export interface Opened {
  questionnaire: CheckedQuestionnaire;
  response: Response;
  text: string;
}

/**
 * The interview in a file. `asked` is the questionnaire that the command line names; the file must be on it.
 * Throws `Unusable` where the file cannot be read, is about something else, or holds several responses.
 */
export async function openInterview(
  context: Context,
  file: string,
  asked: string | undefined,
): Promise<Opened> {
  const { opened, diagnostics } = await readInterview(context, file, asked);
  await tell(context, diagnostics);
  return opened;
}

/** The interview in a file, and advice on it; throws as `openInterview` does. */
export async function readInterview(
  context: Context,
  file: string,
  asked: string | undefined,
): Promise<{ opened: Opened; diagnostics: Diagnostic[] }> {
  const sources = await readSources(context.io, [file]);
  const { questionnaire, responses, diagnostics } = await loadResponses(context.io, sources, {
    questionnaire: asked,
  });
  const [response, ...others] = responses.flat();
  if (response === undefined || others.length > 0) {
    throw unusable({ code: 'not-one-interview', args: { file, count: responses.flat().length } });
  }
  const text = new TextDecoder().decode(sources[0]?.bytes);
  return { opened: { questionnaire, response, text }, diagnostics };
}

/** Refuses an interview on another questionnaire in the file that a new one would have been named. */
export function mustBeOn(wanted: CheckedQuestionnaire, { questionnaire }: Opened, file: string): void {
  const [named, own] = [questionnaire.definition.id, wanted.definition.id];
  if (named !== own) throw unusable({ code: 'other-interview', args: { file, named, wanted: own } });
}

/** What of a response stands at the head of its file. */
export function headOf(response: Response | undefined): Head {
  if (response === undefined) return { respondent: {} };
  const { organization, date, language, respondent } = response;
  return {
    ...(organization !== undefined && { organization }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    respondent,
  };
}

/** What an interview starts from: a file that holds one already, or nothing. */
export async function setupOf(
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
  head: Head,
  scope: Scope,
): Promise<Setup> {
  return {
    questionnaire: questionnaire.definition,
    head,
    answers: opened?.response.answers ?? new Map(),
    conditions: await conditionsOf(questionnaire, opened?.response),
    progress: opened?.response.interview,
    ...scopeSetup(questionnaire, scope),
  };
}

function scopeSetup(
  questionnaire: CheckedQuestionnaire,
  { audience, only }: Scope,
): Pick<Setup, 'asks' | 'scope'> {
  if (audience === undefined && only === undefined) return {};
  const scope = { ...(audience && { audience }), ...(only && { only }) };
  return { asks: asksIn(questionnaire, scope), scope };
}

/** Which questions are asked, as scoring decides it for the answers so far. */
async function conditionsOf(
  questionnaire: CheckedQuestionnaire,
  response: Response | undefined,
): Promise<Conditions> {
  const { planOf } = await import('../scoring/plan.js');
  const { visibility } = await import('../scoring/visibility.js');
  const plan = planOf(questionnaire);
  const base = response ?? { respondent: {}, remarks: {}, agreements: {} };
  return (answers: Answers) => visibility(plan, { ...base, answers });
}

/** The file of an interview, what it holds already, and how the command line names the questionnaire. */
export interface Place {
  file: string;
  opened: Opened | undefined;
  reference: string;
}

/** What keeps an interview in its file: as it was opened, or new with a head of its own. */
export async function keeping(
  context: Context,
  questionnaire: CheckedQuestionnaire,
  session: Session,
  { file, opened, reference }: Place,
): Promise<Keeper> {
  const { locale, io } = context;
  const { readAnswers } = await import('../sources/answers.js');
  const kept = opened
    ? { file, text: opened.text, saved: savedIn(opened.response) }
    : {
        file,
        text: newText(context, session, file, reference),
        saved: { head: session.head, answers: new Map() },
      };
  return keeperOf(io, kept, {
    words: locale.interview,
    language: locale.language,
    reason: ({ diagnostics }) => diagnostics.map((problem) => sentenceOf(context, problem)).join(' '),
    reread: (text) => {
      const [response, ...others] = readAnswers(
        file,
        new TextEncoder().encode(text),
        questionnaire,
      ).responses;
      if (response === undefined || others.length > 0) return undefined;
      return { head: headOf(response), answers: response.answers };
    },
  });
}

function savedIn(response: Response): Saved {
  return { head: headOf(response), answers: response.answers, progress: response.interview };
}

function newText(
  { locale }: Context,
  { head, questionnaire }: Session,
  file: string,
  reference: string,
): string {
  const { id, version, title } = questionnaire;
  const named = {
    head,
    questionnaire: isPath(reference) ? referenceBeside(file, reference) : id,
    version,
    title: inLanguage(title, locale.language),
    commands: { resume: resumeCommand(file), report: reportCommand(file) },
  };
  return newFile(named, locale.interview);
}

function sentenceOf({ locale }: Context, { code, args }: { code: string; args: unknown }): string {
  const sentences = locale.problems as Record<string, (args: unknown) => { message: string }>;
  return sentences[code]?.(args).message ?? code;
}
