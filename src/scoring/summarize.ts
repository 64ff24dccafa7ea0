import { undetermined } from '../model/assessment.js';
import type { Response } from '../model/response.js';
import type { Summary } from '../model/summary.js';
import type { Plan } from './plan.js';
import type { Whole } from './results.js';
import { levelOf } from './ruleResults.js';
import { score } from './score.js';

/** The figures of the assessment of one organization, without the document around them. */
export function summarize(plan: Plan, responses: readonly Response[]): Summary {
  const { organization, wholes, because } = score(plan, responses);
  const { asIs, lowest, highest } = wholes;
  const name = (band: number | undefined): string =>
    band === undefined ? undetermined : (plan.bands[band]?.id ?? undetermined);
  return {
    verdict: {
      id: name(asIs.verdict.band),
      provisional: because.length > 0,
      lowest: name(lowest.verdict.band),
      highest: name(highest.verdict.band),
    },
    overall: {
      score: asIs.overall.score ?? null,
      lowest: lowest.overall.score ?? null,
      highest: highest.overall.score ?? null,
      coverage: asIs.overall.coverage ?? null,
    },
    tracks: asIs.tracks.map((track) => track.score ?? null),
    sections: asIs.sections.map((section) => section.score ?? null),
    questions: plan.questions.map(({ at, published }) => {
      const combined = organization.questions[at];
      return published && combined?.status === 'answered' ? (combined.score ?? null) : null;
    }),
    respondents: organization.sheets.length,
    missedGates: missedGates(plan, asIs),
    raisedWarnings: raisedWarnings(plan, asIs),
  };
}

function missedGates({ questions }: Plan, { gates }: Whole): string[] {
  const missed: string[] = [];
  for (const { status, question } of gates) {
    if (status === 'missed' || status === 'nearly') missed.push(questions[question]?.id ?? '');
  }
  return missed;
}

function raisedWarnings({ warnings }: Plan, { scope: { results } }: Whole): string[] {
  const raised: string[] = [];
  for (let at = 0; at < warnings.length; at += 1) {
    const level = levelOf(results?.warnings[at]);
    if (level === 'red' || level === 'amber') raised.push(`${warnings[at]?.id}:${level}`);
  }
  return raised;
}
