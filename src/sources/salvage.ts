import type { Finding, Path } from '../model/diagnostics/diagnostic.js';
import { Questionnaire } from '../model/questionnaire.js';
import { checkShape } from './schema.js';
import { removeAt, valueAt } from './schemaAt.js';

/** What of a misshapen questionnaire can still be held against the rules. */
export interface Salvage {
  questionnaire: Questionnaire;
  /** Whether a finding would be there without the repair as well. */
  isTrue(finding: Finding): boolean;
}

/** Keys whose value no rule reads. */
const unread = new Set(['version', 'url', 'effort', 'target', 'milestonePolicy', 'owner', 'deliverable']);
const texts = new Set([
  'title',
  'ask',
  'label',
  'says',
  'because',
  'text',
  'do',
  'term',
  'fill',
  'here',
  'there',
]);

/** What follows from a question that is missing, and so must not be concluded where one was replaced. */
const consequences = new Set<Finding['code']>([
  'section-without-score',
  'track-without-section',
  'never-true',
  'band-out-of-reach',
  'gate-out-of-reach',
]);

/**
 * A questionnaire with problems of its shape, repaired so far that the rules can be checked all the same:
 * a broken question is replaced by one for a text, any other broken value left out. Undefined where that
 * does not suffice.
 */
export function salvage(value: unknown, findings: readonly Finding[]): Salvage | undefined {
  const broken = findings.filter((finding) => !leavesShape(finding));
  if (broken.length === 0) return { questionnaire: value as Questionnaire, isTrue: () => true };
  const copy = structuredClone(value);
  const replaced = new Set<string>();
  const touched: Path[] = [];
  for (const { code, path } of broken) {
    const question = questionPath(path);
    if (question) replaced.add(replace(copy, question));
    else if (code === 'missing-key' || path.length < 2) return undefined;
    else removeAt(copy, path);
    touched.push(question ?? path.slice(0, -1));
  }
  if (!checkShape(Questionnaire, copy).every(leavesShape)) return undefined;
  const isTrue = (finding: Finding): boolean =>
    finding.level === 'error' &&
    !(consequences.has(finding.code) && replaced.size > 0) &&
    (finding.code === 'duplicate-id' ||
      !(touched.some((path) => isWithin(finding.path, path)) || mentions(copy, finding, replaced)));
  return { questionnaire: copy as Questionnaire, isTrue };
}

/** Whether a problem leaves the shape as the rules need it. */
function leavesShape({ code, args, path }: Finding): boolean {
  if (code === 'unknown-key' || code === 'bad-format' || code === 'empty-text') return true;
  if (code === 'out-of-bounds') return args.of === 'number';
  if (code === 'not-allowed-value') return path.at(-1) !== 'type';
  // A switch in quotes counts as set.
  if (code === 'wrong-type' && args.found === 'string' && args.expected.join() === 'boolean') return true;
  if (code === 'wrong-type') return args.expected.includes('text') || unread.has(String(path.at(-1)));
  return code === 'missing-key' && (texts.has(args.key) || unread.has(args.key));
}

function questionPath(path: Path): Path | undefined {
  return path[0] === 'sections' && path[2] === 'questions' && path.length >= 4 ? path.slice(0, 4) : undefined;
}

/** Puts a question for a text in place of a broken one, with its id. */
function replace(copy: unknown, path: Path): string {
  const given = valueAt(copy, [...path, 'id']);
  const id = typeof given === 'string' ? given : '';
  const questions = valueAt(copy, path.slice(0, -1)) as unknown[];
  const words = { title: {}, ask: {} };
  questions[Number(path.at(-1))] = { id, ...words, type: 'text' };
  return id;
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, position) => path[position] === step);
}

/** Whether a finding is about one of some questions, by its arguments or by its expression. */
function mentions(copy: unknown, { args, path }: Finding, ids: ReadonlySet<string>): boolean {
  const words = `${JSON.stringify(args)} ${String(valueAt(copy, path))}`;
  return words.split(/[^A-Za-z0-9]+/).some((word) => ids.has(word));
}
