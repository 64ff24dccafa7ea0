import type { Response } from '../model/response.js';
import type { Figures, Summaries } from '../model/summary.js';
import { bandName } from './bandName.js';
import { type Grouped, grouped } from './grouped.js';
import { levelOf } from './levelTest.js';
import { noNumbers, withReusedColumns } from './newColumns.js';
import type { Plan } from './plan.js';
import { provisionalIn } from './provisional.js';
import type { Whole } from './results.js';
import { gateStatuses, type WarningColumns } from './scope.js';
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
): Summaries {
  return summariesOf(score(plan, grouped(plan, all)), options);
}

/** The same of responses that are grouped already; to be used before `use` returns, since the columns are used again. */
export function withSummaries(
  plan: Plan,
  all: Grouped,
  options: SummaryOptions,
  use: (summaries: Summaries) => void,
): void {
  withReusedColumns(() => summariesOf(score(plan, all), options), use);
}

function summariesOf(scored: Scored, { questions = false }: SummaryOptions): Summaries {
  const { plan, organizations, wholes } = scored;
  const { asIs, lowest, highest } = wholes;
  return {
    verdicts: {
      id: bandNames(plan, asIs),
      lowest: bandNames(plan, lowest),
      highest: bandNames(plan, highest),
    },
    provisional: provisionalIn(scored),
    overall: {
      score: asIs.overall.scores,
      lowest: lowest.overall.scores,
      highest: highest.overall.scores,
      coverage: asIs.overall.coverage,
    },
    tracks: asIs.tracks.map(({ scores }) => scores),
    sections: asIs.sections.map(({ scores }) => scores),
    questions: questions ? questionScores(scored) : [],
    respondents: lengthsOf(organizations.starts),
    missedGates: missedGates(plan, asIs, organizations.size),
    raisedWarnings: raisedWarnings(plan, asIs, organizations.size),
  };
}

function bandNames(plan: Plan, { verdict: { bands } }: Whole): string[] {
  const names = new Array<string>(bands.length);
  for (let one = 0; one < bands.length; one += 1) names[one] = bandName(plan, bands[one]);
  return names;
}

function lengthsOf(starts: Int32Array): Int32Array {
  const lengths = new Int32Array(starts.length - 1);
  for (let one = 0; one < lengths.length; one += 1) {
    lengths[one] = (starts[one + 1] as number) - (starts[one] as number);
  }
  return lengths;
}

function questionScores({ plan, organizations }: Scored): Figures[] {
  const { size, statuses, scope } = organizations;
  return plan.questions.map(({ at, published }) => {
    const scores = noNumbers(size);
    for (let one = 0; published && one < size; one += 1) {
      if (statuses[at]?.[one] === status.answered) scores[one] = scope.scores[at]?.[one] as number;
    }
    return scores;
  });
}

function missedGates({ questions, gates: planned }: Plan, { gates }: Whole, size: number): string[] {
  const isMissed = gateStatuses.map((each) => each === 'missed' || each === 'nearly');
  const ids = planned.map(({ question }) => questions[question]?.id ?? '');
  return listed(ids.length, size, (at, one) =>
    isMissed[gates[at]?.statuses[one] as number] ? (ids[at] as string) : '',
  );
}

function raisedWarnings({ warnings }: Plan, { scope: { results } }: Whole, size: number): string[] {
  // By the truth of red, times three, plus that of amber.
  const names = warnings.map(({ id }) =>
    Array.from({ length: 9 }, (_, both) => {
      const level = levelOf(Math.floor(both / 3), both % 3);
      return level === 'red' || level === 'amber' ? `${id}:${level}` : '';
    }),
  );
  const found = warnings.map((_, at) => results?.warning(at) as WarningColumns);
  return listed(warnings.length, size, (at, one) => {
    const { red, amber } = found[at] as WarningColumns;
    return names[at]?.[3 * (red[one] as number) + (amber[one] as number)] as string;
  });
}

/** For each row some names, with blanks between them; an empty one is none. */
function listed(names: number, size: number, nameOf: (at: number, one: number) => string): string[] {
  const lists = new Array<string>(size);
  const list: string[] = [];
  for (let one = 0; one < size; one += 1) {
    list.length = 0;
    for (let at = 0; at < names; at += 1) {
      const name = nameOf(at, one);
      if (name !== '') list.push(name);
    }
    lists[one] = list.join(' ');
  }
  return lists;
}
