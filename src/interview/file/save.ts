import { Document, type Node, parseDocument, type YAMLMap } from 'yaml';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { remarkKeys } from '../../model/remarkKeys.js';
import type { Progress, Typed } from '../../model/response.js';
import { ownWordsOf } from '../session/ownWords.js';
import { progressOf } from '../session/progress.js';
import { askedQuestions, type Session } from '../session/session.js';
import { parsed } from './parsed.js';
import { type Edit, isBlock, spliced } from './splice.js';
import { together } from './together.js';
import { canonical, quoted, written } from './written.js';

/** What of an interview its file holds. */
export type Saved = Pick<Session, 'head' | 'answers' | 'own'> & { progress?: Progress | undefined };

/** What the file of an interview has to hold now. */
export function savedOf(session: Session): Saved {
  const { head, answers } = session;
  return { head, answers, own: ownWordsOf(session), progress: progressOf(session) };
}

const headKeys = [
  'questionnaire',
  'version',
  'language',
  'organization',
  'respondent',
  'date',
  'interview',
  'answers',
];
const respondentKeys = ['id', 'role', 'people', 'group'];

/**
 * An answers file with what has changed since the text that holds `before`; comments, order, layout and everything
 * that did not change stay as they are. Undefined where the text is no single answers file that can be read.
 */
export function updated(
  text: string,
  before: Saved,
  after: Saved,
  questionnaire: Questionnaire,
): string | undefined {
  if (parsed(text).data === undefined) return undefined;
  const edits = changes(before, after, questionnaire);
  const rooted = withRoots(text, edits);
  const result = atOnce(rooted, edits) ?? oneByOne(rooted, edits);
  return result === undefined || result === text || result.endsWith('\n') ? result : `${result}\n`;
}

/** The text with the keys that changes need at its root, so that nothing else has to be written anew for them. */
function withRoots(text: string, edits: readonly Change[]): string {
  const { data } = parsed(text);
  if (!isBlock(text, [])) return text;
  const missing = ['remarks', 'actions'].filter(
    (key) =>
      data !== undefined &&
      !(key in data) &&
      edits.some(({ path, value }) => path[0] === key && value !== null),
  );
  const longer = missing.reduce((one, key) => `${one.endsWith('\n') ? one : `${one}\n`}${key}:\n`, text);
  return canonical(parsed(longer).data) === canonical(data) ? longer : text;
}

/** Makes all changes together where that gives exactly the data that it should. */
function atOnce(text: string, edits: readonly Change[]): string | undefined {
  const result = together(text, edits);
  if (result === undefined) return undefined;
  const wanted = edits.reduce((data, { path, value }) => withValue(data, path, value), {
    ...parsed(text).data,
  });
  return canonical(parsed(result).data) === canonical(wanted) ? result : undefined;
}

function oneByOne(text: string, edits: readonly Change[]): string | undefined {
  return edits.reduce<string | undefined>(
    (one, edit) => (one === undefined ? undefined : withEdit(one, edit)),
    text,
  );
}

function writtenProgress(progress: Progress | undefined): unknown {
  if (progress === undefined) return null;
  const { at, audience, only, next, skipped, typed } = progress;
  const begun = Object.entries(typed ?? {}).map(([id, one]) => [id, writtenTyped(one)]);
  return {
    at,
    audience,
    only,
    next,
    ...(skipped.length > 0 && { skipped }),
    ...(typed && { typed: Object.fromEntries(begun) }),
  };
}

/** An answer alone is its text. */
function writtenTyped({ answer, ...remarks }: Typed): string | Typed {
  return answer !== undefined && Object.keys(remarks).length === 0
    ? answer
    : { ...remarks, ...(answer && { answer }) };
}

interface Change extends Edit {
  /** The order of keys inside the value, where that is a mapping. */
  inner: readonly string[];
}

function changes(before: Saved, after: Saved, questionnaire: Questionnaire): Change[] {
  const order = askedQuestions(questionnaire).map(({ id }) => id);
  const head = (['language', 'organization', 'date', 'respondent'] as const).map((key): [Change, unknown] => [
    { path: [key], value: after.head[key] ?? null, order: headKeys, inner: respondentKeys },
    before.head[key] ?? null,
  ]);
  const interview: [Change, unknown] = [
    {
      path: ['interview'],
      value: writtenProgress(after.progress),
      order: headKeys,
      inner: ['at', 'audience', 'only', 'next', 'skipped', 'typed'],
    },
    writtenProgress(before.progress),
  ];
  const ids = [...new Set([...order, ...before.answers.keys(), ...after.answers.keys()])];
  const answers = ids.map((id): [Change, unknown] => [
    {
      path: ['answers', id],
      value: written(after.answers.get(id)),
      order,
      inner: ['answer', 'votes', 'evidence', 'note'],
    },
    written(before.answers.get(id)),
  ]);
  return [...head, interview, ...answers, ...ownChanges(before, after, questionnaire)]
    .filter(([change, old]) => canonical(change.value) !== canonical(old))
    .map(([change]) => change);
}

/** The changes of what the consultant writes. */
function ownChanges(before: Saved, after: Saved, questionnaire: Questionnaire): [Change, unknown][] {
  const [old, now] = [ownWordsOf(before), ownWordsOf(after)];
  const of = (
    key: string,
    [was, is]: [Record<string, unknown>, Record<string, unknown>],
    order: readonly string[],
    inner: readonly string[],
  ) =>
    [...new Set([...Object.keys(was), ...Object.keys(is)])].map((id): [Change, unknown] => [
      { path: [key, id], value: is[id] ?? null, order, inner },
      was[id] ?? null,
    ]);
  const ids = questionsOf(questionnaire).map(({ id }) => id);
  return [
    ...of('remarks', [old.remarks, now.remarks], remarkKeys(questionnaire), []),
    ...of('actions', [old.agreements, now.agreements], ids, ['owner', 'due', 'status']),
  ];
}

/** Makes one change, in the way that keeps most of the text and gives exactly the data that it should. */
function withEdit(text: string, change: Change): string | undefined {
  const wanted = canonical(withValue(parsed(text).data ?? {}, change.path, change.value));
  const ways = [() => splicedParts(text, change), () => spliced(text, change), () => restyled(text, change)];
  for (const way of ways) {
    const result = way();
    if (result !== undefined && canonical(parsed(result).data) === wanted) return result;
  }
  return quoted(new Document(withValue(parsed(text).data ?? {}, change.path, change.value))).toString({
    lineWidth: 0,
  });
}

/** Changes the parts of a mapping one by one, so that comments inside it stay; not where parts are to go. */
function splicedParts(text: string, { path, value, inner }: Change): string | undefined {
  if (!isPlainObject(value) || !isBlock(text, path)) return undefined;
  const old = parsed(text).document.getIn(path) as YAMLMap;
  let result: string | undefined = text;
  for (const [key, part] of Object.entries(value)) {
    if (result === undefined || canonical(part) === canonical(old.toJSON()[key])) continue;
    result = spliced(result, { path: [...path, key], value: part, order: inner });
  }
  return result;
}

/** Makes a change through the document's tree: comments stay, layout is normalized; JSON stays JSON. */
function restyled(text: string, { path, value }: Change): string | undefined {
  const document = parseDocument(text);
  try {
    document.setIn(path, quoted(document.createNode(value, { flow: true }) as Node));
    const json = text.trimStart().startsWith('{');
    const strings = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'QUOTE_DOUBLE' } as const;
    return document.toString({ lineWidth: 0, ...(json && strings) });
  } catch {
    return undefined;
  }
}

function withValue(
  data: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return { ...data, [key]: value };
  const inner = data[key];
  return { ...data, [key]: withValue(isPlainObject(inner) ? inner : {}, rest, value) };
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Map);
}
