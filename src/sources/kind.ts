import type { Questionnaire } from '../model/questionnaire.js';
import type { AnswersFile } from '../model/response.js';
import { answerFormatOf } from './answers.js';
import { readDocuments } from './document.js';

/** What a file holds. */
export type FileKind = 'questionnaire' | 'answers' | 'assessment' | 'mapping' | 'project' | 'waivers';

/** The topmost keys of each kind, named here so that a file is told apart without building its schema. */
const keysOf: { questionnaire: Record<keyof Questionnaire, true>; answers: Record<keyof AnswersFile, true> } =
  {
    questionnaire: {
      id: true,
      version: true,
      title: true,
      about: true,
      tracks: true,
      phases: true,
      milestones: true,
      milestonePolicy: true,
      target: true,
      scales: true,
      sections: true,
      warnings: true,
      verdict: true,
      report: true,
      roadmap: true,
      handbook: true,
      sources: true,
      glossary: true,
      migrations: true,
    },
    answers: {
      questionnaire: true,
      version: true,
      language: true,
      organization: true,
      respondent: true,
      date: true,
      interview: true,
      answers: true,
      remarks: true,
      actions: true,
    },
  };

/** What a file holds, told by its topmost keys even where the rest is broken; undefined where they tell nothing. */
export function kindOf(file: string, bytes: Uint8Array): FileKind | undefined {
  const format = answerFormatOf(file, bytes);
  if (format === 'csv' || format === 'ndjson') return 'answers';
  const { documents } = readDocuments(file, bytes, format);
  const value = documents[0]?.value;
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first === null || typeof first !== 'object' || Array.isArray(first)) return undefined;
  return kindBy(Object.keys(first));
}

function kindBy(keys: readonly string[]): FileKind | undefined {
  const hasAny = (...names: string[]): boolean => names.some((name) => keys.includes(name));
  if (hasAny('schemaVersion') || (keys.includes('verdict') && keys.includes('overall'))) return 'assessment';
  // Waivers alone, and at most the questionnaire that they are about.
  if (keys.includes('waivers') && keys.every((key) => key === 'waivers' || key === 'questionnaire')) {
    return 'waivers';
  }
  // Keys that nothing else has.
  if (!hasAny('answers', 'sections') && hasAny('inputs', 'require', 'waivers', 'brand')) return 'project';
  if (!hasAny('answers', 'sections') && hasAny('columns', 'keep', 'from', 'ignore', 'values'))
    return 'mapping';
  const known = (names: object): number => keys.filter((key) => Object.hasOwn(names, key)).length;
  const questionnaire = known(keysOf.questionnaire);
  const answers = known(keysOf.answers);
  if (questionnaire === 0 && answers === 0) return undefined;
  return questionnaire > answers ? 'questionnaire' : 'answers';
}
