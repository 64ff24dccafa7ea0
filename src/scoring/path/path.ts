import type { PathChange, PathResult } from '../../model/path.js';
import { figureAt } from '../../model/summary.js';
import { bandName } from '../bandName.js';
import { known } from '../columns.js';
import { holds } from '../gates.js';
import type { Scored } from '../score.js';
import { cheapest } from './cheapest.js';
import { effortOf } from './cost.js';
import { type Level, levelsOf } from './levels.js';
import { together } from './trial.js';
import { whatIf } from './whatIf.js';

type Levels = ReadonlyMap<number, readonly Level[]>;

/** What it would take for an organization to get further: to each milestone, and to the next better verdict. */
export function pathOf(scored: Scored, one: number): PathResult {
  const levels = levelsOf(scored, one);
  return {
    milestones: scored.plan.milestones.map((_, at) => toMilestone(scored, one, at, levels)),
    verdict: toVerdict(scored, one, levels),
    tracks: tracksAtBest(scored, one, levels),
  };
}

/** The least answers that release a milestone: of each gate that holds it, the first one that no longer does. */
function toMilestone(
  scored: Scored,
  one: number,
  milestone: number,
  levels: Levels,
): PathResult['milestones'][number] {
  const { plan, wholes } = scored;
  const holding = plan.gates.filter((_, at) => {
    const gate = wholes.asIs.gates[at];
    return gate !== undefined && holds(gate, milestone, one);
  });
  const found = holding.map(({ question }) =>
    levels.get(question)?.find((level) => level.holds[milestone] === false),
  );
  const changes = found.flatMap((level) => level ?? []);
  return {
    id: plan.milestones[milestone] ?? '',
    changes: changes.map((level) => changeOf(scored, level)),
    notAlone: holding.flatMap(({ question }, at) => (found[at] ? [] : [plan.questions[question]?.id ?? ''])),
    ...outcomeOf(scored, one, changes),
  };
}

/** The cheapest changes for the next better verdict; null where there is none, or where it is undetermined. */
function toVerdict(scored: Scored, one: number, levels: Levels): PathResult['verdict'] {
  const { plan, wholes } = scored;
  const band = wholes.asIs.verdict.bands[one] as number;
  if (band < 0 || band === plan.bands.length - 1) return null;
  const way = cheapest(scored, one, band + 1, levels);
  const changes = [...(way?.levels ?? [])].sort((a, b) => a.question - b.question);
  return {
    to: bandName(plan, band + 1),
    isReachable: way !== undefined,
    proof: way?.proof ?? 'none',
    changes: changes.map((level) => changeOf(scored, level)),
    effort: effortOf(changes),
    ...outcomeOf(scored, one, changes),
  };
}

/** What each track alone at its best would come to. */
function tracksAtBest(scored: Scored, one: number, levels: Levels): PathResult['tracks'] {
  const { plan, wholes } = scored;
  const band = wholes.asIs.verdict.bands[one] as number;
  const canRise = band >= 0 && band < plan.bands.length - 1;
  return plan.tracks.map(({ id }, track) => {
    const own = plan.questions.filter(({ section }) => plan.sections[section]?.track === track);
    const best = own.flatMap(({ at }) => levels.get(at)?.at(-1) ?? []);
    const outcome = outcomeOf(scored, one, best);
    const isSame = outcome.verdict === bandName(plan, band);
    return { id, ...outcome, isWithoutEffect: canRise && best.length > 0 && isSame };
  });
}

function outcomeOf(
  scored: Scored,
  one: number,
  changes: readonly Level[],
): { overall: number | null; verdict: string } {
  const { whole } = whatIf(scored, one, [together(changes)]);
  return {
    overall: figureAt(whole.overall.scores, 0),
    verdict: bandName(scored.plan, whole.verdict.bands[0]),
  };
}

function changeOf({ plan }: Scored, level: Level): PathChange {
  const { question, hypothesis, points, before, counts } = level;
  const idOf = (at: number): string => plan.questions[at]?.id ?? '';
  const gate = plan.gates.find((each) => each.question === question);
  return {
    question: idOf(question),
    from: known(before) ?? null,
    to: counts,
    answers: [...hypothesis].map(([at, value]) => ({ question: idOf(at), value })),
    withEvidence: gate?.withoutEvidence !== undefined && points > gate.withoutEvidence,
    effort: plan.questions[question]?.definition.action?.effort ?? null,
  };
}
