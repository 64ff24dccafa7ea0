import type { Unfinished } from '../interview/asking.js';
import { unansweredIn } from '../interview/session/review.js';
import { createSession } from '../interview/session/session.js';
import { Unusable } from '../model/diagnostics/diagnostic.js';
import type { Context } from './context.js';
import { headOf, readInterview, setupOf } from './interviewFile.js';
import { type AskedScope, scopeOf } from './interviewScope.js';

/** More than one could choose from. */
const mostOffered = 9;
/** The latest files are looked at, finished ones among them; reading many more would keep one waiting. */
const mostRead = 30;

/** The interviews in the current folder in which something is open, the latest first; what cannot be read is left out. */
export async function unfinishedInterviews(
  context: Context,
  options: AskedScope & { questionnaire?: string; previous?: string },
): Promise<Unfinished[]> {
  const { files } = context.io;
  const { previous } = options;
  const latest = files
    .list('.')
    .filter((name) => /\.answers\.ya?ml$/i.test(name))
    .filter((name) => previous === undefined || !files.isSame(name, previous))
    .sort((one, other) => files.modified(other) - files.modified(one) || (one < other ? -1 : 1))
    .slice(0, mostRead);
  const found: Unfinished[] = [];
  for (const file of latest) {
    if (found.length === mostOffered) break;
    const one = await unfinished(context, file, options);
    if (one) found.push(one);
  }
  return found;
}

async function unfinished(
  context: Context,
  file: string,
  options: AskedScope & { questionnaire?: string },
): Promise<Unfinished | undefined> {
  try {
    const { opened } = await readInterview(context, file, options.questionnaire);
    const { organization, date, respondent } = opened.response;
    const scope = scopeOf(options, opened.response);
    const session = createSession(setupOf(opened.questionnaire, opened, headOf(opened.response), scope));
    const open = unansweredIn(session).length;
    if (open === 0) return undefined;
    const total = session.sequence.length;
    const { title } = opened.questionnaire.definition;
    return { file, title, organization, role: respondent.role, date, answered: total - open, total };
  } catch (error) {
    if (error instanceof Unusable) return undefined;
    throw error;
  }
}
