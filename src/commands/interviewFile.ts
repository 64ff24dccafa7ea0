import type { OwnWords } from '../interview/session/ownWords.js';
import { asksIn, type Scope } from '../interview/session/scope.js';
import type { Answers, Conditions, Head, Setup } from '../interview/session/session.js';
import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import { type Diagnostic, unusable } from '../model/diagnostics/diagnostic.js';
import type { Response } from '../model/response.js';
import { planOf } from '../scoring/plan.js';
import { visibility } from '../scoring/visibility.js';
import { type Context, speak, tell } from './context.js';
import { type LoadOptions, loadResponses, readSources } from './load.js';

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
  const { opened, diagnostics } = await readInterview(context, file, asked, (language) =>
    speak(context, language),
  );
  await tell(context, diagnostics);
  return opened;
}

/** The interview in a file, and advice on it; `heard` is told the file's language. Throws as `openInterview` does. */
export async function readInterview(
  context: Context,
  file: string,
  asked: string | undefined,
  heard?: LoadOptions['heard'],
): Promise<{ opened: Opened; diagnostics: Diagnostic[] }> {
  const sources = await readSources(context.io, [file]);
  const { questionnaire, responses, diagnostics } = await loadResponses(context.io, sources, {
    questionnaire: asked,
    heard,
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

/** What of a response the consultant has written by hand. */
export function ownWordsIn({ remarks, agreements }: Response): OwnWords {
  return { remarks, agreements };
}

/** What an interview starts from: a file that holds one already, or nothing. */
export function setupOf(
  questionnaire: CheckedQuestionnaire,
  opened: Opened | undefined,
  head: Head,
  scope: Scope,
): Setup {
  return {
    questionnaire: questionnaire.definition,
    head,
    answers: opened?.response.answers ?? new Map(),
    ...(opened && { own: ownWordsIn(opened.response) }),
    conditions: conditionsOf(questionnaire, opened?.response),
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
function conditionsOf(questionnaire: CheckedQuestionnaire, response: Response | undefined): Conditions {
  const plan = planOf(questionnaire);
  const base = response ?? { respondent: {}, remarks: {}, agreements: {} };
  return (answers: Answers) => visibility(plan, { ...base, answers });
}
