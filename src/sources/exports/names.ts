import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { languages } from '../../model/language.js';
import { offersOptions, optionsOf } from '../../model/options.js';
import type { OptionValue } from '../../model/primitives.js';
import type { AskedQuestion, Option } from '../../model/question.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Text } from '../../model/text.js';
import { normalised } from './normal.js';

/** A question that an export can hold answers to, with the options that it offers. */
export interface NamedQuestion {
  question: AskedQuestion;
  options: readonly Option[];
  /** The options by how they may be called: value, label in any language. */
  optionsCalled: ReadonlyMap<string, readonly OptionValue[]>;
  /** The options’ values and labels as they are written. */
  words: readonly string[];
}

/** What the questions of a questionnaire may be called in the header of an export. */
export interface Names {
  byId: ReadonlyMap<string, NamedQuestion>;
  /** By id without regard to case: systems that know no capitals write it small. */
  byLowerId: ReadonlyMap<string, readonly NamedQuestion[]>;
  /** By normalised question or title in any language. */
  byText: ReadonlyMap<string, readonly NamedQuestion[]>;
  /** By the normalised label of an option of a question with several answers. */
  byLabel: ReadonlyMap<string, readonly { question: NamedQuestion; value: OptionValue }[]>;
}

/** Collects what the questions of a questionnaire may be called. */
export function namesOf(definition: Questionnaire): Names {
  const named = questionsOf(definition)
    .filter((question): question is AskedQuestion => question.type !== 'computed')
    .map((question) => namedQuestion(definition, question));
  const texts = named.flatMap((each) =>
    textsIn(each.question.ask, each.question.title).map((text) => [text, each] as const),
  );
  const labels = named
    .filter(({ question }) => question.type === 'multi')
    .flatMap((question) =>
      question.options.flatMap(({ value, label }) =>
        textsIn(label).map((text) => [text, { question, value }] as const),
      ),
    );
  return {
    byId: new Map(named.map((each) => [each.question.id, each])),
    byLowerId: grouped(named.map((each) => [each.question.id.toLowerCase(), each] as const)),
    byText: grouped(texts),
    byLabel: grouped(labels),
  };
}

function namedQuestion(definition: Questionnaire, question: AskedQuestion): NamedQuestion {
  const options = offersOptions(question) ? optionsOf(definition, question) : [];
  const called = options.flatMap(({ value, label }) =>
    [...new Set([normalised(String(value)), ...textsIn(label)])].map((text) => [text, value] as const),
  );
  const words = options.flatMap(({ value, label }) => [
    String(value),
    ...languages.flatMap((language) => label[language] ?? []),
  ]);
  return { question, options, optionsCalled: grouped(called), words };
}

/** The normalised texts in all languages, each once. */
export function textsIn(...texts: readonly Text[]): string[] {
  const all = texts.flatMap((text) => languages.flatMap((language) => text[language] ?? []));
  return [...new Set(all.map(normalised))];
}

function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key) ?? [];
    if (!group.includes(value)) group.push(value);
    groups.set(key, group);
  }
  return groups;
}
