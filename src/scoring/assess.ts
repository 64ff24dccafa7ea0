import type { Assessment } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import { actionsOf } from './actions.js';
import { overallOf, phasesOf, sectionsOf, tracksOf } from './aggregateResults.js';
import type { Organization } from './organization.js';
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
}

/** Assesses one organization from all its responses. Pure; the order of the responses does not matter. */
export function assess(plan: Plan, responses: readonly Response[], options: AssessOptions = {}): Assessment {
  const { organization, wholes, because } = score(plan, responses);
  const { asIs } = wholes;
  return {
    ...headOf(plan, responses, organization, options),
    ...(isQuickCheck(responses) && { only: 'gates' as const }),
    verdict: verdictOf(plan, wholes, because),
    overall: overallOf(wholes),
    tracks: tracksOf(plan, wholes),
    phases: phasesOf(plan, wholes),
    sections: sectionsOf(plan, organization, wholes),
    questions: plan.questions.map((question) => questionResult(plan, question, organization)),
    milestones: milestonesOf(plan, wholes),
    gates: gatesOf(plan, wholes),
    warnings: warningsOf(plan, wholes),
    actions: actionsOf(plan, organization, asIs, agreementsOf(responses)),
    roadmap: roadmapOf(plan, asIs.scope),
    texts: textsOf(plan, asIs.scope),
    remarks: chapterRemarks(responses),
  };
}

/** Whether nobody was asked more than the questions of gates. */
function isQuickCheck(responses: readonly Response[]): boolean {
  return responses.length > 0 && responses.every(({ interview }) => interview?.only === 'gates');
}

type Head = 'schemaVersion' | 'questionnaire' | 'organization' | 'date' | 'respondents';

/** Which questionnaire, whose answers, and when. */
function headOf(
  plan: Plan,
  responses: readonly Response[],
  organization: Organization,
  options: AssessOptions,
): Pick<Assessment, Head> {
  const { definition, sha256 } = plan.questionnaire;
  const { id, version, title } = definition;
  const names = responses.flatMap((response) => response.organization ?? []).sort();
  const dates = responses.flatMap(({ date }) => date ?? []).sort();
  return {
    schemaVersion: 1,
    questionnaire: { id, version, title, sha256, definition },
    organization: options.organization ?? names[0] ?? null,
    date: options.date ?? dates.at(-1) ?? null,
    respondents: respondentsOf(organization),
  };
}

function respondentsOf({ sheets }: Organization): Assessment['respondents'] {
  const roles: Record<string, number> = {};
  for (const role of sheets.map(({ response }) => response.respondent.role ?? 'none').sort()) {
    roles[role] = (roles[role] ?? 0) + 1;
  }
  return { count: sheets.length, people: sheets.reduce((sum, { people }) => sum + people, 0), roles };
}
