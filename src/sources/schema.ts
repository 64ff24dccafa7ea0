import type { z } from 'zod/mini';
import type { Finding, Path, Problem } from '../model/diagnostics/diagnostic.js';
import { formatOf } from './formats.js';
import { branches, schemasAt, valueAt } from './schemaAt.js';
import {
  type Held,
  type Issue,
  missing,
  notAllowed,
  outOfBounds,
  unknownKeys,
  wrongType,
} from './shapeProblems.js';

/**
 * Everything in which data departs from a zod schema. `written` gives a scalar as the document has it, so
 * that a hint can quote it.
 */
export function checkShape(
  schema: z.ZodMiniType,
  data: unknown,
  written: Held['written'] = () => undefined,
): Finding[] {
  const { error } = schema.safeParse(data);
  const held = { schema, data, base: [], written };
  const findings = (error?.issues ?? []).flatMap((issue) => findingsOf(issue, held));
  return withoutMisspelt(findings);
}

function findingsOf(issue: Issue, held: Held): Finding[] {
  const path = [...held.base, ...(issue.path as Path)];
  const value = valueAt(held.data, issue.path as Path);
  const error = (problem: Problem, at: 'key' | 'value' = 'value'): Finding[] => [
    { ...problem, level: 'error', path, at },
  ];
  if (value === undefined && issue.path.length > 0 && issue.code !== 'unrecognized_keys') {
    return [missing(path, schemasAt(held.schema, issue.path as Path, held.data), issue)];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, issue.path as Path, held);
    case 'invalid_union':
      return ofUnion(issue, held);
    case 'invalid_value':
      return error(notAllowed(issue.values, issue.path as Path, held));
    case 'invalid_format':
      return error({ code: 'bad-format', args: { value: String(value), format: formatOf(issue) } });
    case 'invalid_key': {
      const format = issue.issues[0]?.code === 'invalid_format' ? formatOf(issue.issues[0]) : 'other';
      return error({ code: 'bad-format', args: { value: String(path.at(-1)), format } }, 'key');
    }
    case 'too_small':
    case 'too_big':
      return error(outOfBounds(issue));
    case 'custom':
      // A text whose only keys are unknown ones has been reported for them.
      if (Object.keys(value ?? {}).length > 0) return [];
      return error({ code: 'wrong-type', args: { expected: ['text'], found: 'nothing', written: null } });
    default:
      return error(wrongType(path, value, schemasAt(held.schema, issue.path as Path, held.data), held));
  }
}

/** The problems of the alternative that fits best; where none is of the value's type, that is the problem. */
function ofUnion(issue: Issue & { code: 'invalid_union' }, held: Held): Finding[] {
  const inner = issue.path as Path;
  const path = [...held.base, ...inner];
  const value = valueAt(held.data, inner);
  const [union] = schemasAt(held.schema, inner, held.data);
  const { options, discriminator } = issue as { options?: unknown[]; discriminator?: string };
  if (discriminator !== undefined) {
    return [{ ...notAllowed(options ?? [], inner, held), level: 'error', path }];
  }
  const alternatives =
    (union?._zod.def as unknown as { options?: z.ZodMiniType[] } | undefined)?.options ?? [];
  const fits = issue.errors.flatMap((issues, position) => {
    const schema = alternatives[position];
    if (!schema || issues.some(isOfOtherType)) return [];
    const below = { ...held, schema, data: value, base: path };
    return [withoutMisspelt(issues.flatMap((each) => findingsOf(each, below)))];
  });
  const best = fits.reduce<Finding[] | undefined>(
    (least, each) => (least && cost(least) <= cost(each) ? least : each),
    undefined,
  );
  if (best) return best;
  return [{ ...wrongType(path, value, union ? branches(union, undefined) : [], held), level: 'error', path }];
}

function isOfOtherType(issue: Issue): boolean {
  const isRoot = issue.path.length === 0;
  if (isRoot && issue.code === 'invalid_union') return issue.errors.every((each) => each.some(isOfOtherType));
  return isRoot && issue.code === 'invalid_type';
}

/** How badly an alternative fits: a misspelt key is a better sign than one that it does not know at all. */
function cost(findings: readonly Finding[]): number {
  return findings
    .map((finding) => (finding.code === 'unknown-key' && finding.args.nearest === null ? 3 : 2))
    .reduce((sum: number, each) => sum + each, 0);
}

/** Leaves out a missing key where the same map has a misspelt one that means it. */
function withoutMisspelt(findings: readonly Finding[]): Finding[] {
  const meant = new Set(
    findings.flatMap((finding) =>
      finding.code === 'unknown-key' && finding.args.nearest
        ? [JSON.stringify([...finding.path.slice(0, -1), finding.args.nearest])]
        : [],
    ),
  );
  return findings.filter(
    (finding) =>
      finding.code !== 'missing-key' || !meant.has(JSON.stringify([...finding.path, finding.args.key])),
  );
}
