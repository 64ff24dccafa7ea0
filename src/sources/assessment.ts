import { Assessment } from '../model/assessment.js';
import { type Diagnostic, type Finding, Unusable } from '../model/diagnostics/diagnostic.js';
import { questionsOf } from '../model/questionnaire.js';
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
  if (version !== undefined && version !== known) {
    const args = { found: String(version), known };
    stop(located(document, [{ code: 'assessment-version', args, level: 'error', path: ['schemaVersion'] }]));
  }
  stop(located(document, checkShape(Assessment, value, document.written)));
  stop(located(document, inconsistencies(value as Assessment)));
  return value as Assessment;
}

/** Ids of results that the assessment's own questionnaire does not know: reports could not name them. */
function inconsistencies(assessment: Assessment): Finding[] {
  const { definition } = assessment.questionnaire;
  const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map(({ id }) => id);
  const questions = ids(questionsOf(definition));
  const all: [keyof Assessment, string, string[]][] = [
    ['tracks', 'id', ids(definition.tracks)],
    ['phases', 'id', ids(definition.phases)],
    ['sections', 'id', ids(definition.sections)],
    ['questions', 'id', questions],
    ['milestones', 'id', ids(definition.milestones)],
    ['gates', 'question', questions],
    ['warnings', 'id', ids(definition.warnings)],
    ['actions', 'question', questions],
    ['roadmap', 'id', ids(definition.roadmap)],
  ];
  return all.flatMap(([field, key, allowed]) => {
    const names = new Set(allowed);
    return (assessment[field] as readonly object[]).flatMap((entry, position): Finding[] => {
      const id = String(Reflect.get(entry, key));
      if (names.has(id)) return [];
      const args = { field, id };
      return [{ code: 'assessment-inconsistent', args, level: 'error', path: [field, position, key] }];
    });
  });
}
