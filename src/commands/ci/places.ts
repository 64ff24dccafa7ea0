import { type Document, readDocuments } from '../../sources/document.js';
import { isExport } from '../../sources/exports/kindOfExport.js';
import type { Context } from '../context.js';
import type { InputFile } from '../inputFile.js';
import { isInJob } from './runner.js';

/** A line of an input. */
export interface InputPlace {
  file: string;
  line: number;
  column: number;
}

/** Where inputs answer one of some questions; else the beginning of the only one; undefined where there is none. */
export type PlaceOf = (questions: readonly string[]) => InputPlace | undefined;

/** Finds answers in the files that were given, for a job that shows them. */
export function placesIn(context: Context, inputs: readonly InputFile[]): PlaceOf {
  if (!isInJob(context.io)) return () => undefined;
  const files = inputs.filter(({ file }) => file !== '-');
  const documents = files.flatMap(({ file, from }) => documentsOf(context, file, from));
  const [only] = files.length === 1 ? files : [];
  return (questions) => {
    for (const document of documents) {
      const answered = answersIn(document);
      const id = questions.find((question) => answered.has(question));
      if (id !== undefined) return document.place({ path: ['answers', id], at: 'key' });
    }
    return only && { file: only.file, line: 1, column: 1 };
  };
}

function documentsOf({ io }: Context, file: string, from: string | undefined): Document[] {
  const bytes = io.files.read(file);
  if (isExport(file, bytes, from) || !/\.(ya?ml|json)$/i.test(file)) return [];
  return readDocuments(file, bytes).documents;
}

function answersIn({ value }: Document): Set<string> {
  const answers: unknown =
    value !== null && typeof value === 'object' ? Reflect.get(value, 'answers') : undefined;
  return new Set(answers !== null && typeof answers === 'object' ? Object.keys(answers) : []);
}
