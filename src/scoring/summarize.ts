import type { Response } from '../model/response.js';
import type { Summary } from '../model/summary.js';
import { bandName, figure } from './figures.js';
import { type Grouped, grouped } from './grouped.js';
import { levelOf } from './levelTest.js';
import { withReusedColumns } from './newColumns.js';
import type { Plan } from './plan.js';
import { provisionalIn } from './provisional.js';
import type { Whole } from './results.js';
import { gateStatuses } from './scope.js';
import { type Scored, score } from './score.js';
import { status } from './statuses.js';

/** What a summary holds beyond what it always does. */
export interface SummaryOptions {
  /** The score of each question. */
  questions?: boolean;
}

/** The figures of the assessments of organizations, without the documents around them; in their order. */
export function summarize(
  plan: Plan,
  all: readonly (readonly Response[])[],
  options: SummaryOptions = {},
): Summary[] {
  const found: Summary[] = [];
  eachSummary(plan, grouped(plan, all), options, (summary) => found.push(summary));
  return found;
}

/** The same of responses that are grouped already, one after the other: many at once would be much to keep. */
export function eachSummary(
  plan: Plan,
  all: Grouped,
  { questions = false }: SummaryOptions,
  visit: (summary: Summary, one: number) => void,
): void {
  const size = all.starts.length - 1;
  withReusedColumns(() => {
    const scored = score(plan, all);
    const provisional = provisionalIn(scored);
    for (let one = 0; one < size; one += 1) {
      visit(summaryOf(scored, one, provisional[one] === 1, questions), one);
    }
  });
}

function summaryOf(scored: Scored, one: number, provisional: boolean, withQuestions: boolean): Summary {
  const { plan, organizations, wholes } = scored;
  const { asIs, lowest, highest } = wholes;
  return {
    verdict: {
      id: bandName(plan, asIs.verdict.bands[one]),
      provisional,
      lowest: bandName(plan, lowest.verdict.bands[one]),
      highest: bandName(plan, highest.verdict.bands[one]),
    },
    overall: {
      score: figure(asIs.overall.scores, one),
      lowest: figure(lowest.overall.scores, one),
      highest: figure(highest.overall.scores, one),
      coverage: figure(asIs.overall.coverage, one),
    },
    tracks: asIs.tracks.map(({ scores }) => figure(scores, one)),
    sections: asIs.sections.map(({ scores }) => figure(scores, one)),
    questions: withQuestions ? questionScores(scored, one) : [],
    respondents: (organizations.starts[one + 1] as number) - (organizations.starts[one] as number),
    missedGates: missedGates(plan, asIs, one),
    raisedWarnings: raisedWarnings(plan, asIs, one),
  };
}

function questionScores({ plan, organizations }: Scored, one: number): (number | null)[] {
  return plan.questions.map(({ at, published }) => {
    const isScored = published && organizations.statuses[at]?.[one] === status.answered;
    return isScored ? figure(organizations.scope.scores[at], one) : null;
  });
}

function missedGates({ questions, gates: planned }: Plan, { gates }: Whole, one: number): string[] {
  const missed: string[] = [];
  gates.forEach(({ statuses }, at) => {
    const found = gateStatuses[statuses[one] as number];
    if (found === 'missed' || found === 'nearly')
      missed.push(questions[planned[at]?.question ?? -1]?.id ?? '');
  });
  return missed;
}

function raisedWarnings({ warnings }: Plan, { scope: { results } }: Whole, one: number): string[] {
  const raised: string[] = [];
  warnings.forEach(({ id }, at) => {
    const { red, amber } = results?.warnings[at] ?? {};
    const level = levelOf(red?.[one], amber?.[one]);
    if (level === 'red' || level === 'amber') raised.push(`${id}:${level}`);
  });
  return raised;
}
