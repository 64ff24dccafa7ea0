import type { Previous } from '../interview/session/session.js';
import { type CheckedQuestionnaire, questionsOf } from '../model/checkedQuestionnaire.js';
import { unusable } from '../model/diagnostics/diagnostic.js';
import type { Questionnaire } from '../model/questionnaire.js';
import type { Response } from '../model/response.js';
import { responseBehind } from '../scoring/comparison/bridge.js';
import { carried } from '../scoring/comparison/carry.js';
import { lineage } from '../scoring/comparison/lineage.js';
import { kindOf } from '../sources/kind.js';
import type { Context } from './context.js';
import { readInterview } from './interviewFile.js';

/** The answers of one respondent at an earlier time, and the questionnaire as it was then. */
export interface Earlier {
  definition: Questionnaire;
  response: Response;
}

/**
 * The answers of an earlier time: an answers file with one response, or a saved assessment of one respondent. Throws
 * `Unusable` where it holds no single answers or answers something else.
 */
export async function loadEarlier(
  context: Context,
  { previous: file }: { previous?: string },
  questionnaire: CheckedQuestionnaire,
): Promise<Earlier | undefined> {
  if (file === undefined) return undefined;
  const bytes = context.io.files.read(file);
  const found =
    kindOf(file, bytes) === 'assessment' ? await saved(file, bytes) : await fromAnswers(context, file);
  const [named, wanted] = [found.definition.id, questionnaire.definition.id];
  if (named !== wanted) {
    throw unusable({ code: 'questionnaire-contradicts', args: { given: wanted, file, named } });
  }
  return found;
}

async function saved(file: string, bytes: Uint8Array): Promise<Earlier> {
  const { readAssessment } = await import('../sources/assessment.js');
  const assessment = readAssessment(file, bytes);
  const response = responseBehind(assessment);
  const { count } = assessment.respondents;
  if (!response) throw unusable({ code: 'previous-several', args: { file, count } });
  const date = assessment.date ?? undefined;
  return {
    definition: assessment.questionnaire.definition,
    response: { ...response, ...(date && { date }) },
  };
}

async function fromAnswers(context: Context, file: string): Promise<Earlier> {
  const { opened } = await readInterview(context, file, undefined);
  return { definition: opened.questionnaire.definition, response: opened.response };
}

/** What was answered then to each question of today, as far as it fits; empty on another questionnaire. */
export function previousFor(
  { definition }: CheckedQuestionnaire,
  earlier: Earlier | undefined,
): ReadonlyMap<string, Previous> {
  if (earlier?.definition.id !== definition.id) return new Map();
  const { answers, date } = earlier.response;
  const origins = lineage(earlier.definition, definition);
  return new Map(
    questionsOf(definition).flatMap((question) => {
      const origin = origins.get(question.id);
      const answer = origin && answers.get(origin.was);
      const fitting = answer && carried(answer, origin, question, definition);
      if (!fitting) return [];
      const previous = { given: fitting.given, isReworded: origin.reworded, ...(date && { date }) };
      return [[question.id, previous] as const];
    }),
  );
}
