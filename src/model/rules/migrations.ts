import type { Finding, Path } from '../diagnostics/diagnostic.js';
import { compareVersions, type MigratedQuestion, type Migration } from '../migration.js';
import { nearest } from '../nearest.js';
import { offersOptions, optionsOf } from '../options.js';
import type { Questionnaire } from '../questionnaire.js';
import { error, type Rule, standing } from './rule.js';

/** Migrations go upwards, each from a version before the questionnaire's own. */
export const ascendingMigrations: Rule = ({ questionnaire: { version, migrations = [] } }) =>
  migrations.flatMap(({ from }, at) => {
    const path = ['migrations', at, 'from'];
    const earlier = migrations[at - 1]?.from;
    if (compareVersions(from, version) >= 0) {
      return [error(path, { code: 'migration-not-before', args: { from, version } })];
    }
    if (earlier === undefined || compareVersions(earlier, from) < 0) return [];
    return [error(path, { code: 'migration-order', args: { from, earlier } })];
  });

/** What a question became is a question, or became one later; what a value became is one of its options. */
export const knownMigrations: Rule = ({ questionnaire }) => {
  const migrations = questionnaire.migrations ?? [];
  const known = standing(questionnaire).map(({ question }) => question.id);
  return migrations.flatMap(({ questions }, m) => {
    const later = laterNames(migrations.slice(m + 1));
    return questions.flatMap((migrated, q) => {
      const path = ['migrations', m, 'questions', q];
      const unknown = namesOf(migrated).flatMap(({ id, at }): Finding[] => {
        if (known.includes(id) || later.includes(id)) return [];
        const args = { kind: 'question', id, nearest: nearest(id, known), known } as const;
        return [error([...path, ...at], { code: 'unknown-reference', args })];
      });
      return [...unknown, ...unknownValues(questionnaire, migrated, later, path)];
    });
  });
};

const laterNames = (migrations: readonly Migration[]): string[] =>
  migrations.flatMap(({ questions }) => questions.map(({ was }) => was));

function namesOf({ was, is }: MigratedQuestion): { id: string; at: Path }[] {
  return is ? is.map((id, at) => ({ id, at: ['is', at] })) : [{ id: was, at: ['was'] }];
}

/** Values are held against the options of the question as it is; where it changed again later, nothing is known. */
function unknownValues(
  questionnaire: Questionnaire,
  { was, is = [was], values = {} }: MigratedQuestion,
  later: readonly string[],
  path: Path,
): Finding[] {
  const options = standing(questionnaire).flatMap(({ question }) =>
    is.includes(question.id) && !later.includes(question.id) && offersOptions(question)
      ? [optionsOf(questionnaire, question).map(({ value }) => value)]
      : [],
  );
  return Object.entries(values).flatMap(([old, value]): Finding[] => {
    const refused = options.find((allowed) => !allowed.includes(value));
    if (!refused) return [];
    const args = {
      value: String(value),
      allowed: refused,
      nearest: nearest(String(value), refused.map(String)),
    };
    return [error([...path, 'values', old], { code: 'answer-not-an-option', args })];
  });
}
