import type { Audience } from '../model/primitives.js';

/** What an empty answers file or table says beyond the questionnaire's own texts. */
export interface TemplateWords {
  /** The first line. */
  title(questionnaire: string, id: string, version: string): string;
  /** How to fill the file in. */
  intro: readonly string[];
  roles: Record<Audience, string>;
  role: string;
  people: string;
  group: string;
  date: string;
  /** Before the values of a question. */
  several: string;
  number(unit: string, min: number | undefined, max: number | undefined): string;
  text: string;
  /** Options are those chosen in another question. */
  chosenIn(question: string): string;
  onlyIf(condition: string): string;
  votes(example: string): string;
  evidence: string;
  fact: string;
  audience(roles: string): string;
}
