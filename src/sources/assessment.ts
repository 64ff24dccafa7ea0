import { Assessment } from '../model/assessment.js';
import { questionsOf } from '../model/checkedQuestionnaire.js';
import {
  type Diagnostic,
  type Finding,
  type Path,
  type Problems,
  Unusable,
} from '../model/diagnostics/diagnostic.js';
import type { Questionnaire } from '../model/questionnaire.js';
import { readDocuments } from './document.js';
import { limited, located } from './inOrder.js';
import { checkShape } from './schema.js';

/** The version of assessments that can be read. */
const known = 1;

/** Reads a saved assessment. Throws `Unusable` with everything that is wrong with it. */
export function readAssessment(file: string, bytes: Uint8Array): Assessment {
  const { documents, diagnostics } = readDocuments(file, bytes);
  const [document] = documents;
  const stop = (problems: readonly Diagnostic[]): void => {
    const errors = limited(problems).filter(({ level }) => level === 'error');
    if (errors.length > 0) throw new Unusable(errors);
  };
  stop(diagnostics);
  const value = document?.value;
  if (!document) throw new Unusable(diagnostics);
  const version =
    value !== null && typeof value === 'object' ? Reflect.get(value, 'schemaVersion') : undefined;
  if (version !== undefined && String(version) !== String(known)) {
    const args = { found: String(version), known };
    stop(located(document, [{ code: 'assessment-version', args, level: 'error', path: ['schemaVersion'] }]));
  }
  stop(located(document, checkShape(Assessment, value, document.written)));
  stop(located(document, inconsistencies(value as Assessment)));
  return value as Assessment;
}

/** A list of results, the key that says what each is of, and what there is; `isWhole`: each of it once. */
interface Listed {
  field: keyof Assessment;
  key: 'id' | 'question';
  known: readonly string[];
  isWhole: boolean;
}

/** Where an assessment does not fit its own questionnaire: reports could not name its results, or lack some. */
function inconsistencies(assessment: Assessment): Finding[] {
  const { id, definition } = assessment.questionnaire;
  const lists = listsOf(definition).flatMap((list) => ofList(list, assessment[list.field] as object[]));
  if (id === definition.id) return lists;
  const path = ['questionnaire', 'id'];
  return [inconsistent({ field: 'questionnaire', id, reason: 'other' }, path), ...lists];
}

function listsOf(definition: Questionnaire): Listed[] {
  const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);
  const questions = questionsOf(definition);
  const results = { key: 'id', isWhole: true } as const;
  return [
    { ...results, field: 'tracks', known: ids(definition.tracks) },
    { ...results, field: 'phases', known: ids(definition.phases) },
    { ...results, field: 'sections', known: ids(definition.sections) },
    { ...results, field: 'questions', known: ids(questions) },
    { ...results, field: 'milestones', known: ids(definition.milestones) },
    { ...results, field: 'warnings', known: ids(definition.warnings) },
    { ...results, field: 'roadmap', known: ids(definition.roadmap) },
    { ...results, field: 'gates', key: 'question', known: ids(questions.filter(({ gate }) => gate)) },
    { field: 'actions', key: 'question', known: ids(questions), isWhole: false },
  ];
}

function ofList({ field, key, known, isWhole }: Listed, entries: readonly object[]): Finding[] {
  const names = new Set(known);
  const seen = new Set<string>();
  const wrong = entries.flatMap((entry, position): Finding[] => {
    const id = String(Reflect.get(entry, key));
    const reason = names.has(id) ? (seen.has(id) && isWhole ? 'twice' : undefined) : 'unknown';
    seen.add(id);
    return reason ? [inconsistent({ field, id, reason }, [field, position, key])] : [];
  });
  const missing = isWhole ? [...names].filter((id) => !seen.has(id)) : [];
  return [...wrong, ...missing.map((id) => inconsistent({ field, id, reason: 'missing' }, [field]))];
}

function inconsistent(args: Problems['assessment-inconsistent'], path: Path): Finding {
  const at = args.reason === 'missing' ? 'key' : 'value';
  return { code: 'assessment-inconsistent', args, level: 'error', path, at };
}
