import type { Assessment } from '../../model/assessment.js';
import { compareVersions, type MigratedQuestion } from '../../model/migration.js';
import type { OptionValue } from '../../model/primitives.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { ends } from './ends.js';

/** Where a question comes from in an earlier version of its questionnaire. */
export interface Origin {
  /** Its id there. */
  was: string;
  /** Whether it asks something else since. */
  reworded: boolean;
  /** What an old value of it is now. */
  value(old: OptionValue): OptionValue;
}

/** The origins of a questionnaire's questions in an earlier version, by what they are called now. */
export function lineage(before: Questionnaire, now: Questionnaire): Map<string, Origin> {
  const migrations = (now.migrations ?? []).filter(({ from }) => compareVersions(before.version, from) <= 0);
  const steps = migrations.map(({ questions }) => new Map(questions.map((each) => [each.was, each])));
  const origins = new Map<string, Origin>();
  for (const { id } of before.sections.flatMap(({ questions }) => questions)) {
    let current: [string, Origin][] = [[id, { was: id, reworded: false, value: (old) => old }]];
    for (const step of steps) current = current.flatMap((each) => migrated(each, step));
    for (const [name, origin] of current) if (!origins.has(name) || name === id) origins.set(name, origin);
  }
  return origins;
}

function migrated(
  [id, origin]: [string, Origin],
  step: ReadonlyMap<string, MigratedQuestion>,
): [string, Origin][] {
  const found = step.get(id);
  if (!found) return [[id, origin]];
  const { is = [id], values = {}, reworded = false } = found;
  const value = (old: OptionValue): OptionValue => {
    const inner = origin.value(old);
    return Object.hasOwn(values, String(inner)) ? (values[String(inner)] ?? inner) : inner;
  };
  const next = { was: origin.was, reworded: origin.reworded || reworded, value };
  return is.map((name) => [name, next]);
}

/** For each assessment, what a question of the last questionnaire was called in it; undefined where there was none. */
export function namesAt(assessments: readonly Assessment[]): ((id: string) => string | undefined)[] {
  const [, last] = ends(assessments);
  return assessments.map((assessment) => {
    const origins = lineageOf(assessment, last);
    return (id) => (origins ? origins.get(id)?.was : id);
  });
}

/** The origins of the last questionnaire's questions in the first one; undefined where both are the same. */
export function lineageOf(first: Assessment, last: Assessment): Map<string, Origin> | undefined {
  const [before, now] = [first.questionnaire, last.questionnaire];
  return before.sha256 === now.sha256 ? undefined : lineage(before.definition, now.definition);
}
