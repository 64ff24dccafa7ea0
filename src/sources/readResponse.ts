import * as z from 'zod/mini';
import type { Finding, Path } from '../model/diagnostics/diagnostic.js';
import { sourceOf } from '../model/options.js';
import {
  Agreement,
  type Answer,
  AnswersFile,
  type InterviewProgress,
  type Progress,
  type Response,
  type Typed,
} from '../model/response.js';
import { readEntry } from './answerEntry.js';
import type { AnswerSheet } from './answerSheet.js';
import type { Written } from './answerValue.js';
import { checkHead, type HeadData, unknownQuestion } from './responseHead.js';
import { checkShape } from './schema.js';
import { kindOfValue, removeAt } from './schemaAt.js';

/** A response, as far as it could be read, and what is wrong with it. */
export interface ReadResponse {
  response: Response;
  findings: Finding[];
}

/** The shape of an answers file but for its answers, which are held against their questions. */
const Head = z.partial(
  z.extend(AnswersFile, {
    answers: z.unknown(),
    actions: z.nullish(z.record(z.string(), Agreement)),
  }),
  { answers: true },
);

/** Reads one response from the data of a file; `base` leads to it in the file. */
export function readResponse(sheet: AnswerSheet, data: unknown, base: Path, written: Written): ReadResponse {
  const inside: Written = (path) => written([...base, ...path]);
  const head = withoutNulls(data);
  const shape = checkShape(Head, head, inside);
  const fields = isRecord(head) ? head : {};
  const { answers, findings } = readAnswers(sheet, fields.answers, inside);
  const sound = soundHead(fields, shape);
  const all = [...shape, ...findings, ...checkHead(sheet, sound, answers)];
  const response = responseOf(sound, answers);
  return { response, findings: all.map((finding) => ({ ...finding, path: [...base, ...finding.path] })) };
}

/** A head without the values in whose shape something is wrong. */
function soundHead(fields: Record<string, unknown>, shape: readonly Finding[]): HeadData {
  const { answers: _, ...head } = fields;
  const sound = structuredClone(head);
  for (const { path } of shape) removeAt(sound, path);
  return sound as HeadData;
}

function responseOf(head: HeadData, answers: ReadonlyMap<string, Answer>): Response {
  const { organization, date, language, respondent, remarks, actions, interview } = head;
  return {
    ...(organization && { organization }),
    ...(date && { date }),
    ...(language && { language }),
    respondent: respondent ?? {},
    answers,
    remarks: remarks ?? {},
    agreements: actions ?? {},
    ...(interview && {
      interview: progressOf(interview),
    }),
  };
}

function progressOf(written: z.infer<typeof InterviewProgress>): Progress {
  const { at, audience, only, next, skipped, typed } = written;
  return {
    ...(at && { at }),
    ...(audience && { audience }),
    ...(only && { only }),
    ...(next && { next }),
    skipped: skipped ?? [],
    ...(typed && { typed: typedOf(typed) }),
  };
}

/** A text alone is typed as an answer. */
function typedOf(typed: Readonly<Record<string, string | Typed>>): Record<string, Typed> {
  const entries = Object.entries(typed);
  return Object.fromEntries(
    entries.map(([id, one]) => [id, typeof one === 'string' ? { answer: one } : one]),
  );
}

function readAnswers(
  sheet: AnswerSheet,
  data: unknown,
  written: Written,
): { answers: Map<string, Answer>; findings: Finding[] } {
  const answers = new Map<string, Answer>();
  const findings: Finding[] = [];
  if (data === undefined || data === null) return { answers, findings };
  if (!isRecord(data)) {
    const args = { expected: ['map' as const], found: kindOfValue(data), written: null };
    return { answers, findings: [{ code: 'wrong-type', args, level: 'error', path: ['answers'] }] };
  }
  for (const [id, raw] of Object.entries(data)) {
    const path = ['answers', id];
    const found = sheet.questions.get(id);
    if (!found) {
      findings.push(unknownQuestion(sheet, id, path, findings.length < 100));
      continue;
    }
    const read = readEntry(found, raw, path, written);
    findings.push(...read.findings);
    if (read.answer) answers.set(id, read.answer);
  }
  findings.push(...notChosen(sheet, answers, data));
  return { answers, findings };
}

/** Answers from another question's chosen options which were not chosen there, where anything was. */
function notChosen(
  { questions }: AnswerSheet,
  answers: ReadonlyMap<string, Answer>,
  data: Record<string, unknown>,
): Finding[] {
  return [...answers].flatMap(([id, { given }]) => {
    const found = questions.get(id);
    const from = found && sourceOf(found.question);
    const source = from === undefined ? undefined : answers.get(from)?.given;
    if (from === undefined || source?.kind !== 'value' || !Array.isArray(source.value)) return [];
    const chosen = source.value;
    const raw = data[id];
    const answerPath = isRecord(raw)
      ? ['answers', id, given.kind === 'votes' ? 'votes' : 'answer']
      : ['answers', id];
    return valuesOf(given)
      .filter((value) => !chosen.includes(value))
      .map((value) => {
        const args = { value: String(value), from, chosen: chosen.map(String) };
        const path = given.kind === 'votes' ? [...answerPath, String(value)] : answerPath;
        return { code: 'answer-not-chosen', args, level: 'error', path };
      });
  });
}

function valuesOf(given: Answer['given']): (string | number)[] {
  if (given.kind === 'votes') return given.votes.map(({ value }) => value);
  return given.kind === 'value' && !Array.isArray(given.value) ? [given.value] : [];
}

/** The head without keys that nothing is filled in for; the answers stay as they are. */
function withoutNulls(data: unknown, depth = 0): unknown {
  if (!isRecord(data)) return data;
  const filled = Object.entries(data).filter(([, value]) => value !== null);
  return Object.fromEntries(
    filled.map(([key, value]) => [
      key,
      depth === 0 && key === 'answers' ? value : withoutNulls(value, depth + 1),
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
