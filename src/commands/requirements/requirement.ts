import { numbersIn } from '../../locales/numbers.js';
import type { Assessment } from '../../model/assessment.js';
import { questionsOf } from '../../model/checkedQuestionnaire.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { Questionnaire } from '../../model/questionnaire.js';
import type { Text } from '../../model/text.js';
import { tolerance } from '../../model/tolerance.js';
import type { Waiver } from '../../model/waiver.js';

/** Something that `check` asks of an assessment. */
export type Requirement =
  | { kind: 'verdict'; least: string }
  | { kind: 'released'; milestone: string }
  | { kind: 'min'; of: 'overall' | { space: 'track' | 'section'; id: string }; least: number }
  | { kind: 'max-warnings'; level: 'red' | 'amber'; most: number }
  | { kind: 'complete' };

/** Whether an assessment meets a requirement: what was required, what is, and what would unblock it. */
export interface Outcome {
  met: boolean;
  /** Those that let it pass though it is missed; empty where it is met, or missed all the same. */
  waivers: Waiver[];
  /** The questions that hold it, as far as it is held by single ones. */
  questions: string[];
  required: string;
  is: string;
  unblock: string[];
  /** What those lines are, where they are not what would unblock it. */
  heading?: string;
}

/** What keeps a requirement from being met. */
export interface Holds {
  /** Gates, by their question. */
  gates: string[];
  /** Questions that are open, or that fell. */
  questions: string[];
  /** Questions of which a waiver of any one is enough. */
  anyOf?: string[];
  /** Whether there is something else, that no waiver can name. */
  beyond: boolean;
}

/** An outcome before any waiver, and what a missed one is held by. */
export type Judged = Omit<Outcome, 'waivers' | 'questions'> & { holds: Holds };

/** What judging needs besides the requirement. */
export interface Judging {
  assessment: Assessment;
  definition: Questionnaire;
  language: Language;
  /** Whether the plain values count rather than the lowest ones. */
  acceptProvisional: boolean;
}

/** A text of the questionnaire in the language of the check. */
export function words({ language }: Pick<Judging, 'language'>, text: Text | undefined): string {
  return text ? inLanguage(text, language) : '';
}

/** The title of a question. */
export function questionTitle(judging: Pick<Judging, 'language' | 'definition'>, id: string): string {
  return words(judging, questionsOf(judging.definition).find((question) => question.id === id)?.title) || id;
}

/**
 * Points as a person reads them, in the spelling of the language; null stays null. Cut to two decimals, not
 * rounded, so that points which miss a requirement never read like those that it asks for.
 */
export function points({ language }: Pick<Judging, 'language'>, score: number | null): string | null {
  if (score === null) return null;
  const cut = Math.floor((score + tolerance) * 100) / 100;
  return numbersIn(language).plain(cut);
}
