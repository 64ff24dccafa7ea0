import { type Assessment, undetermined, type WarningLevel } from '../model/assessment.js';
import type { Agreement, Response } from '../model/response.js';
import { actionsOf } from './actions.js';
import { holds } from './gates.js';
import { combine, type Organization } from './organization.js';
import type { Plan } from './plan.js';
import { reservations } from './provisional.js';
import { questionResult } from './questionResult.js';
import { assumptions, type Whole, wholeOf } from './results.js';
import { roadmapOf, textsOf } from './texts.js';

/** What the caller knows better than the responses. */
export interface AssessOptions {
  organization?: string;
  /** YYYY-MM-DD; the latest of the responses unless given. */
  date?: string;
}

/** Assesses one organization from all its responses. Pure; the order of the responses does not matter. */
export function assess(plan: Plan, responses: readonly Response[], options: AssessOptions = {}): Assessment {
  const organization = combine(plan, responses);
  const asIs = wholeOf(plan, organization, assumptions.asIs);
  const lowest = wholeOf(plan, organization, assumptions.lowest);
  const highest = wholeOf(plan, organization, assumptions.highest);
  const bounds = { lowest, highest };
  const { definition, sha256 } = plan.questionnaire;
  return {
    schemaVersion: 1,
    questionnaire: {
      id: definition.id,
      version: definition.version,
      title: definition.title,
      sha256,
      definition,
    },
    organization:
      options.organization ?? firstOf(responses.flatMap((response) => response.organization ?? [])),
    date:
      options.date ??
      responses
        .flatMap(({ date }) => date ?? [])
        .sort()
        .at(-1) ??
      null,
    respondents: respondentsOf(organization),
    verdict: verdictOf(plan, asIs, bounds, reservations(plan, responses, organization, asIs, highest)),
    overall: { ...aggregate(asIs.overall), ...boundsOf(lowest.overall, highest.overall) },
    tracks: tracksOf(plan, asIs, bounds),
    phases: plan.phases.map(({ id }, at) => ({ id, ...aggregate(asIs.phases[at]) })),
    sections: sectionsOf(plan, organization, asIs, bounds),
    questions: plan.questions.map((question) => questionResult(plan, question, organization)),
    milestones: plan.milestones.map((id, at) => {
      const missing = asIs.gates
        .filter((gate) => holds(gate, at))
        .map(({ question }) => idOf(plan, question));
      return { id, released: missing.length === 0, missing };
    }),
    gates: asIs.gates.map(({ question, status, counts, minima, knockout, limitedBy }) => ({
      question: idOf(plan, question),
      status,
      score: counts ?? null,
      minimum: Object.fromEntries(
        plan.milestones.flatMap((id, at) => (minima[at] === undefined ? [] : [[id, minima[at]]])),
      ),
      knockout,
      limitedBy: limitedBy ?? null,
    })),
    warnings: plan.warnings.map(({ id }, at) => ({ id, level: levelOf(asIs.scope.results?.warnings[at]) })),
    actions: actionsOf(plan, organization, asIs, agreementsOf(responses)),
    roadmap: roadmapOf(plan, asIs.scope),
    texts: textsOf(plan, asIs.scope),
    remarks: remarksOf(responses),
  };
}

interface Bounds {
  lowest: Whole;
  highest: Whole;
}

const firstOf = (names: readonly string[]): string | null => [...names].sort()[0] ?? null;

function idOf(plan: Plan, question: number): string {
  return plan.questions[question]?.id ?? '';
}

function aggregate(
  of: Whole['overall'] | undefined,
): Pick<Assessment['overall'], 'score' | 'status' | 'coverage'> {
  return { score: of?.score ?? null, status: of?.status ?? 'not-applicable', coverage: of?.coverage ?? null };
}

function boundsOf(
  low: Whole['overall'] | undefined,
  high: Whole['overall'] | undefined,
): { lowest: number | null; highest: number | null } {
  return { lowest: low?.score ?? null, highest: high?.score ?? null };
}

function respondentsOf({ sheets }: Organization): Assessment['respondents'] {
  const roles: Record<string, number> = {};
  for (const role of sheets.map(({ response }) => response.respondent.role ?? 'none').sort()) {
    roles[role] = (roles[role] ?? 0) + 1;
  }
  return { count: sheets.length, people: sheets.reduce((sum, { people }) => sum + people, 0), roles };
}

function verdictOf(
  plan: Plan,
  asIs: Whole,
  { lowest, highest }: Bounds,
  because: Assessment['verdict']['because'],
): Assessment['verdict'] {
  const name = (band: number | undefined): string =>
    band === undefined ? undetermined : (plan.bands[band]?.id ?? undetermined);
  const { band, before, caps } = asIs.verdict;
  return {
    id: name(band),
    provisional: because.length > 0,
    because,
    lowest: name(lowest.verdict.band),
    highest: name(highest.verdict.band),
    band: before === undefined ? null : name(before),
    caps: caps.flatMap((at) => {
      const cap = plan.caps[at];
      return cap ? [{ id: cap.id, to: name(cap.to) }] : [];
    }),
  };
}

function tracksOf(plan: Plan, asIs: Whole, { lowest, highest }: Bounds): Assessment['tracks'] {
  const applies = (at: number): boolean => asIs.tracks[at]?.status !== 'not-applicable';
  const total = plan.tracks.reduce((sum, { weight }, at) => (applies(at) ? sum + weight : sum), 0);
  return plan.tracks.map(({ id, weight }, at) => {
    const share = applies(at) ? (100 * weight) / total : null;
    const score = asIs.tracks[at]?.score;
    const part = (points: number): number | null =>
      share === null || score === undefined ? null : (share * points) / 100;
    return {
      id,
      weight,
      share,
      ...aggregate(asIs.tracks[at]),
      ...boundsOf(lowest.tracks[at], highest.tracks[at]),
      contribution: part(score ?? 0),
      missingPoints: part(100 - (score ?? 0)),
    };
  });
}

function sectionsOf(
  plan: Plan,
  { questions }: Organization,
  asIs: Whole,
  { lowest, highest }: Bounds,
): Assessment['sections'] {
  return plan.sections.map(({ id, track, weight, scored }, at) => {
    const applicable = scored.filter((each) => {
      const status = questions[each]?.status;
      return status !== 'hidden' && status !== 'not-applicable';
    });
    return {
      id,
      track: plan.tracks[track]?.id ?? null,
      weight,
      ...aggregate(asIs.sections[at]),
      ...boundsOf(lowest.sections[at], highest.sections[at]),
      answered: applicable.filter((each) => questions[each]?.score !== undefined).length,
      applicable: applicable.length,
    };
  });
}

/** Red if red is true; else amber if amber is true; else not assessable while either is open; else clear. */
function levelOf(
  warning: { red: boolean | undefined; amber: boolean | undefined } | undefined,
): WarningLevel {
  if (warning?.red) return 'red';
  if (warning?.amber) return 'amber';
  return warning?.red === undefined || warning.amber === undefined ? 'not-assessable' : 'clear';
}

/** What was agreed, from all responses; where two agreed on the same action, the later response's stands. */
function agreementsOf(responses: readonly Response[]): Record<string, Agreement> {
  const byDate = [...responses].sort((a, b) => {
    const [x, y] = [a, b].map(({ date, agreements }) => `${date ?? ''} ${JSON.stringify(agreements)}`) as [
      string,
      string,
    ];
    return x < y ? -1 : 1;
  });
  return Object.assign({}, ...byDate.map(({ agreements }) => agreements));
}

function remarksOf(responses: readonly Response[]): Record<string, string[]> {
  const remarks: Record<string, string[]> = {};
  for (const response of responses) {
    if (response.respondent.role === 'staff') continue;
    for (const [key, text] of Object.entries(response.remarks))
      remarks[key] = [...(remarks[key] ?? []), text].sort();
  }
  return Object.fromEntries(Object.entries(remarks).sort(([a], [b]) => (a < b ? -1 : 1)));
}
