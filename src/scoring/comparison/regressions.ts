import type { GateStatus, WarningLevel } from '../../model/assessment.js';
import type { Comparison, MeasuredChange, SplitChange } from '../../model/comparison.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { exceeds } from '../../model/tolerance.js';
import { warningReads } from '../../model/warningReads.js';
import { gateStanding } from './movement.js';

/** What points are of. */
export type Measure = 'overall' | { space: 'track' | 'section'; id: string };

/** Something that got worse. `inputs` are the questions that a warning reads and that did not get better. */
export type Worsening =
  | { kind: 'verdict'; from: string; to: string }
  | { kind: 'score'; of: Measure; from: number; to: number | null }
  | { kind: 'release'; milestone: string }
  | { kind: 'gate'; question: string; from: GateStatus; to: GateStatus }
  | { kind: 'warning'; id: string; from: WarningLevel; to: WarningLevel; inputs: string[] };

/** Something that got worse from the first moment to the last, and the questions that fell with it. */
export type Regression = Worsening & { questions: string[] };

/** How regressions are looked for. */
export interface RegressionOptions {
  /** Points by which a score may fall. */
  tolerance: number;
  /** Whether the lowest values count, that the missing answers still allow, rather than the plain ones. */
  lowest: boolean;
}

/**
 * What got worse: the verdict, points by more than the tolerance, releases, gates and warnings. Where the
 * questionnaire changed and its part is known, points got worse by what the organization moved.
 */
export function regressions(
  comparison: Comparison,
  definition: Questionnaire,
  options: RegressionOptions,
): Regression[] {
  const fallen = comparison.questions.filter(({ movement }) => movement === 'worse' || movement === 'lost');
  const all = fallen.map(({ id }) => id);
  return [
    ...worseVerdict(comparison, definition, options).map((each) => ({ ...each, questions: all })),
    ...measuresIn(comparison, definition).flatMap(({ holds, ...measure }) =>
      fell(measure, options).map((each) => ({
        ...each,
        questions: fallen.filter(({ section }) => holds(section)).map(({ id }) => id),
      })),
    ),
    ...lostReleases(comparison),
    ...worseGates(comparison),
    ...worseWarnings(comparison, definition, options).map((each) => ({
      ...each,
      questions: all.filter((id) => warningReads(definition, each.id).has(id)),
    })),
  ];
}

/** Points of something, what of their change the organization moved, and which sections they are made of. */
interface Measured {
  of: Measure;
  measured: MeasuredChange;
  part: SplitChange | undefined;
}

function measuresIn(
  { overall, tracks, sections, split }: Comparison,
  definition: Questionnaire,
): (Measured & { holds(section: string): boolean })[] {
  const trackOf = (section: string) => definition.sections.find(({ id }) => id === section)?.track;
  const partIn = (parts: readonly SplitChange[] | undefined, id: string) =>
    parts?.find((part) => part.id === id);
  return [
    { of: 'overall', measured: overall, part: split?.overall ?? undefined, holds: () => true },
    ...tracks.map((measured) => ({
      of: { space: 'track' as const, id: measured.id },
      measured,
      part: partIn(split?.tracks, measured.id),
      holds: (section: string) => trackOf(section) === measured.id,
    })),
    ...sections.map((measured) => ({
      of: { space: 'section' as const, id: measured.id },
      measured,
      part: partIn(split?.sections, measured.id),
      holds: (section: string) => section === measured.id,
    })),
  ];
}

function worseVerdict(
  { verdict: { values } }: Comparison,
  { verdict: { bands } }: Questionnaire,
  { lowest }: RegressionOptions,
): (Worsening & { kind: 'verdict' })[] {
  const [from, to] = [values[0], values.at(-1)].map((each) => (lowest ? each?.lowest : each?.id) ?? '');
  const rank = (id: string | undefined): number => bands.findIndex((band) => band.id === id);
  return rank(to) < rank(from) ? [{ kind: 'verdict', from: String(from), to: String(to) }] : [];
}

/** A score that is lower by more than the tolerance, or that is there no longer. */
function fell(
  { of, measured: { values }, part }: Measured,
  { lowest, tolerance }: RegressionOptions,
): (Worsening & { kind: 'score' })[] {
  const [first, last] = [values[0], values.at(-1)];
  const [from, to] = [first, last].map((each) => each?.[lowest ? 'lowest' : 'score'] ?? null);
  if (typeof from !== 'number' || to === undefined) return [];
  const moved = lowest ? part?.lowest : part?.organization;
  const by = typeof moved === 'number' ? -moved : from - (to ?? 0);
  const isWorse = to === null ? !lowest : exceeds(by, tolerance);
  return isWorse ? [{ kind: 'score', of, from, to }] : [];
}

function lostReleases({ milestones }: Comparison): Regression[] {
  return milestones
    .filter(({ movement }) => movement === 'worse')
    .map(({ id, missing }) => ({
      kind: 'release',
      milestone: id,
      questions: (missing.at(-1) ?? []).filter((question) => !missing[0]?.includes(question)),
    }));
}

function worseGates({ gates }: Comparison): Regression[] {
  return gates.flatMap(({ question, statuses }): Regression[] => {
    const [from, to] = [statuses[0], statuses.at(-1)];
    if (!from || !to || Number(gateStanding(to)) >= Number(gateStanding(from))) return [];
    return [{ kind: 'gate', question, from, to, questions: [question] }];
  });
}

/** A warning that is not assessable counts at the highest level that it can have, where the lowest values count. */
function worseWarnings(
  { warnings, questions }: Comparison,
  definition: Questionnaire,
  { lowest }: RegressionOptions,
): (Worsening & { kind: 'warning' })[] {
  const better = questions.filter(({ movement }) => movement === 'better').map(({ id }) => id);
  return warnings.flatMap(({ id, levels }): (Worsening & { kind: 'warning' })[] => {
    const [from, to] = [levels[0], levels.at(-1)];
    if (!from || !to) return [];
    const worst = definition.warnings?.find((each) => each.id === id)?.red ? 2 : 1;
    const unknown = lowest ? worst : 0;
    const height = { clear: 0, amber: 1, red: 2, 'not-assessable': unknown };
    const read = [...warningReads(definition, id)];
    const unimproved = read.filter((question) => !better.includes(question));
    // Where all of them rose, each has its part in it.
    const inputs = unimproved.length > 0 ? unimproved : read;
    return height[to] > height[from] ? [{ kind: 'warning', id, from, to, inputs }] : [];
  });
}
