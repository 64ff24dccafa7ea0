import type { ProblemCode, Problems } from '../model/diagnostics/diagnostic.js';
import type { Language } from '../model/language.js';
import { answers as answersInDe } from './de/answers.js';
import { brand as brandInDe } from './de/brand.js';
import { exports as exportsInDe } from './de/exports.js';
import { expressions as expressionsInDe } from './de/expressions.js';
import { files as filesInDe } from './de/files.js';
import { questionnaire as questionnaireInDe } from './de/questionnaire.js';
import { usage as usageInDe } from './de/usage.js';
import { answers as answersInEn } from './en/answers.js';
import { brand as brandInEn } from './en/brand.js';
import { exports as exportsInEn } from './en/exports.js';
import { expressions as expressionsInEn } from './en/expressions.js';
import { files as filesInEn } from './en/files.js';
import { questionnaire as questionnaireInEn } from './en/questionnaire.js';
import { usage as usageInEn } from './en/usage.js';
import type { Sentence } from './sentences.js';

/** The sentence of every problem, by its code. */
export type ProblemWords = { [Code in ProblemCode]: (args: Problems[Code]) => Sentence };

const words: Record<Language, ProblemWords> = {
  de: {
    ...answersInDe,
    ...expressionsInDe,
    ...brandInDe,
    ...exportsInDe,
    ...filesInDe,
    ...questionnaireInDe,
    ...usageInDe,
  },
  en: {
    ...answersInEn,
    ...expressionsInEn,
    ...brandInEn,
    ...exportsInEn,
    ...filesInEn,
    ...questionnaireInEn,
    ...usageInEn,
  },
};

/** What is said of problems, in a language. */
export function problemWords(language: Language): ProblemWords {
  return words[language];
}
