import { absences } from '../../model/absence.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import type { Diagnostic, Finding } from '../../model/diagnostics/diagnostic.js';
import { Mapping } from '../../model/mapping.js';
import { nearest } from '../../model/nearest.js';
import { offersOptions, optionsOf } from '../../model/options.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import { readDocuments } from '../document.js';
import { inOrder, limited, located } from '../inOrder.js';
import { checkShape } from '../schema.js';

/** A mapping, where its file has no error, and everything that is to be said about the file. */
export interface ReadMapping {
  mapping?: Mapping;
  diagnostics: Diagnostic[];
}

/** Reads and checks a mapping; with a questionnaire also whether the questions and options that it names exist. */
export function readMapping(file: string, bytes: Uint8Array, definition?: Questionnaire): ReadMapping {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  if (!document || isBroken) return { diagnostics: syntax };
  const shape = checkShape(Mapping, document.value, (path) => document.written(path));
  const names = shape.length === 0 && definition ? checkNames(document.value as Mapping, definition) : [];
  const diagnostics = limited(inOrder([...syntax, ...located(document, [...shape, ...names])]));
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  return { mapping: document.value as Mapping, diagnostics };
}

/** What a mapping names that the questionnaire does not have. */
function checkNames({ columns = {}, values = {} }: Mapping, definition: Questionnaire): Finding[] {
  const questions = new Map(questionsOf(definition).map((question) => [question.id, question]));
  const allowed = (id: string): string[] | undefined => {
    const question = questions.get(id);
    const scale =
      definition.scales && Object.hasOwn(definition.scales, id) ? definition.scales[id] : undefined;
    if (scale) return scale.map(({ value }) => String(value));
    return question && offersOptions(question)
      ? optionsOf(definition, question).map(({ value }) => String(value))
      : undefined;
  };
  return [
    ...Object.entries(columns).flatMap(([id, mapped]): Finding[] => {
      const path = ['columns', id];
      if (!questions.has(id)) {
        const args = { id, nearest: nearest(id, questions.keys()) };
        return [{ code: 'answer-unknown-question', args, level: 'error', path, at: 'key' }];
      }
      const given = 'columns' in mapped ? Object.keys(mapped.columns) : [];
      return given.flatMap((value) =>
        notAllowed(value, allowed(id) ?? [], [...path, 'columns', value], 'key'),
      );
    }),
    ...Object.entries(values).flatMap(([name, meanings]) => {
      const known = allowed(name);
      return Object.entries(meanings).flatMap(([text, value]): Finding[] =>
        value === null || !known || absences.some((absence) => absence === value)
          ? []
          : notAllowed(String(value), known, ['values', name, text], 'value'),
      );
    }),
  ];
}

function notAllowed(value: string, allowed: string[], path: Finding['path'], at: 'key' | 'value'): Finding[] {
  if (allowed.includes(value)) return [];
  const args = { value, allowed, nearest: nearest(value, allowed) };
  return [{ code: 'answer-not-an-option', args, level: 'error', path, at }];
}
