import { Questionnaire } from '../model/questionnaire.js';
import { AnswersFile } from '../model/response.js';
import { answerFormatOf } from './answers.js';
import { readDocuments } from './document.js';

/** What a file holds. */
export type FileKind = 'questionnaire' | 'answers' | 'assessment';

/** What a file holds, told by its topmost keys even where the rest is broken; undefined where they tell nothing. */
export function kindOf(file: string, bytes: Uint8Array): FileKind | undefined {
  const format = answerFormatOf(file, bytes);
  if (format === 'csv' || format === 'ndjson') return 'answers';
  const { documents } = readDocuments(file, bytes, format);
  const value = documents[0]?.value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first === null || typeof first !== 'object' || Array.isArray(first)) return undefined;
  const keys = Object.keys(first);
  if (keys.includes('schemaVersion') || (keys.includes('verdict') && keys.includes('overall')))
    return 'assessment';
  const known = (names: object): number => keys.filter((key) => Object.hasOwn(names, key)).length;
  const questionnaire = known(Questionnaire.shape);
  const answers = known(AnswersFile.shape);
  if (questionnaire === 0 && answers === 0) return undefined;
  return questionnaire > answers ? 'questionnaire' : 'answers';
}
