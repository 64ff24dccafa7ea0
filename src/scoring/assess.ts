import type { Assessment } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import { actionsOf } from './actions.js';
import { overallOf, phasesOf, sectionsOf, tracksOf } from './aggregateResults.js';
import { grouped } from './grouped.js';
import { pathOf } from './path/path.js';
import type { Plan } from './plan.js';
import { questionResult } from './questionResult.js';
import { agreementsOf, chapterRemarks } from './remarks.js';
import { gatesOf, milestonesOf, verdictOf, warningsOf } from './ruleResults.js';
import { score } from './score.js';
import { roadmapOf, textsOf } from './texts.js';

/** What the caller knows better than the responses. */
export interface AssessOptions {
  organization?: string;
  /** YYYY-MM-DD; the latest of the responses unless given. */
  date?: string;
  /** Whether to work out what it would take to get further, which takes longer than all else. */
  path?: boolean;
}

/** Assesses one organization from all its responses. Pure; the order of the responses does not matter. */
export function assess(plan: Plan, responses: readonly Response[], options: AssessOptions = {}): Assessment {
  const scored = score(plan, grouped(plan, [responses]));
  const agreements = agreementsOf(responses);
  const { scope } = scored.wholes.asIs;
  return {
    ...headOf(plan, responses, options),
    ...(isQuickCheck(responses) && { only: 'gates' as const }),
    verdict: verdictOf(scored, 0),
    overall: overallOf(scored.wholes, 0),
    tracks: tracksOf(scored, 0),
    phases: phasesOf(scored, 0),
    sections: sectionsOf(scored, 0),
    questions: plan.questions.map((question) => questionResult(scored, question, 0)),
    milestones: milestonesOf(scored, 0),
    gates: gatesOf(scored, 0),
    warnings: warningsOf(scored, 0),
    actions: actionsOf(scored, 0, agreements),
    agreements: Object.fromEntries(agreements),
    ...(options.path && { path: pathOf(scored, 0) }),
    roadmap: roadmapOf(plan, scope, 0),
    texts: textsOf(plan, scope, 0),
    remarks: chapterRemarks(responses),
  };
}

/** Whether nobody was asked more than the questions of gates. */
function isQuickCheck(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ interview }) => interview?.only === 'gates');
}

type Head = 'schemaVersion' | 'questionnaire' | 'organization' | 'date' | 'respondents';

/** Which questionnaire, whose answers, and when. */
function headOf(plan: Plan, responses: readonly Response[], options: AssessOptions): Pick<Assessment, Head> {
  const { definition, sha256 } = plan.questionnaire;
  const { id, version, title } = definition;
  const names = responses.flatMap((response) => response.organization ?? []).sort();
  const dates = responses.flatMap(({ date }) => date ?? []).sort();
  return {
    schemaVersion: 1,
    questionnaire: { id, version, title, sha256, definition },
    organization: options.organization ?? names[0] ?? null,
    date: options.date ?? dates.at(-1) ?? null,
    respondents: respondentsOf(responses),
  };
}

function respondentsOf(responses: readonly Response[]): Assessment['respondents'] {
  const roles: Record<string, number> = {};
  for (const role of responses.map(({ respondent }) => respondent.role ?? 'none').sort()) {
    roles[role] = (roles[role] ?? 0) + 1;
  }
  const people = responses.reduce((sum, { respondent }) => sum + (respondent.people ?? 1), 0);
  return { count: responses.length, people, roles };
}
