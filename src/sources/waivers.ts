import { questionsOf } from '../model/checkedQuestionnaire.js';
import type { Diagnostic, Finding, Path, Place } from '../model/diagnostics/diagnostic.js';
import { nearest } from '../model/nearest.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { type Waiver, WaiversFile } from '../model/waiver.js';
import { type Document, readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { checkShape } from './schema.js';
import { valueAt } from './schemaAt.js';

/** A waiver, and where it stands. */
export interface LocatedWaiver {
  waiver: Waiver;
  place: Place;
}

/** The waivers of a file that has no error, the questionnaire it names, and everything that is to be said about it. */
export interface ReadWaivers {
  waivers?: LocatedWaiver[];
  questionnaire?: string;
  diagnostics: Diagnostic[];
}

/** Reads and checks a file of waivers; with a questionnaire also whether what it names exists. */
export function readWaivers(file: string, bytes: Uint8Array, definition?: Questionnaire): ReadWaivers {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  if (!document || isBroken) return { diagnostics: syntax };
  const shape = eitherKey(
    checkShape(WaiversFile, document.value, (path) => document.written(path)),
    document.value,
  );
  const read = document.value as WaiversFile;
  const names = shape.length === 0 ? waiverFindings(read.waivers, definition) : [];
  const diagnostics = limited(inOrder([...syntax, ...located(document, [...shape, ...names])]));
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  const { questionnaire, waivers } = read;
  return { waivers: locatedWaivers(document, waivers), ...(questionnaire && { questionnaire }), diagnostics };
}

/** Findings on shapes, where those of a waiver with both a gate and a question, or neither, say that it needs one. */
export function eitherKey(findings: readonly Finding[], data: unknown): Finding[] {
  return findings.map((finding): Finding => {
    const [root, at, key] = finding.path;
    if (root !== 'waivers' || typeof at !== 'number') return finding;
    const waiver = valueAt(data, ['waivers', at]);
    if (waiver === null || typeof waiver !== 'object') return finding;
    const [isGate, isQuestion] = ['gate', 'question'].map((each) => Object.hasOwn(waiver, each));
    const isOver = finding.code === 'unknown-key' && (key === 'gate' || key === 'question');
    const isLacking = finding.code === 'missing-key' && /^(gate|question)$/.test(finding.args.key);
    if (!(isOver && isGate && isQuestion) && !(isLacking && !isGate && !isQuestion)) return finding;
    const { path, at: part = 'value' } = finding;
    return { code: 'waiver-either', args: { both: isOver }, level: 'error', path, at: part };
  });
}

/** Waivers under the key `waivers` of a document, each with its place. */
export function locatedWaivers(document: Document, waivers: readonly Waiver[]): LocatedWaiver[] {
  return waivers.map((waiver, at) => ({ waiver, place: document.place({ path: ['waivers', at] }) }));
}

/** What is wrong with waivers whose shape is right: two of the same, and what the questionnaire does not have. */
export function waiverFindings(waivers: readonly Waiver[], definition: Questionnaire | undefined): Finding[] {
  const seen = new Set<string>();
  return waivers.flatMap((waiver, at): Finding[] => {
    const key = 'question' in waiver ? 'question' : 'gate';
    const id = 'question' in waiver ? waiver.question : waiver.gate;
    const path = ['waivers', at, key];
    if (seen.has(`${key} ${id}`)) return [{ code: 'waiver-twice', args: { id }, level: 'error', path }];
    seen.add(`${key} ${id}`);
    return definition ? unknown(id, key, definition, path) : [];
  });
}

function unknown(id: string, key: 'question' | 'gate', definition: Questionnaire, path: Path): Finding[] {
  const questions = questionsOf(definition);
  const found = questions.find((question) => question.id === id);
  if (!found) {
    const args = {
      id,
      nearest: nearest(
        id,
        questions.map((question) => question.id),
      ),
    };
    return [{ code: 'answer-unknown-question', args, level: 'error', path }];
  }
  if (key === 'question' || found.gate) return [];
  return [{ code: 'waiver-no-gate', args: { id }, level: 'error', path }];
}
