import type { Language } from '../language.js';

/** What has an id, or is referred to by one. */
export type NamedKind =
  | 'question'
  | 'section'
  | 'track'
  | 'phase'
  | 'milestone'
  | 'scale'
  | 'option'
  | 'warning'
  | 'band'
  | 'cap'
  | 'stage'
  | 'chapter'
  | 'source'
  | 'basis';

/** Problems of a questionnaire beyond its shape and its expressions. */
export interface QuestionnaireProblems {
  'duplicate-id': { kind: NamedKind; id: string };
  /** `because` names what the word already means. */
  'reserved-id': { kind: NamedKind; id: string };
  'missing-translation': { language: Language };
  'extra-translation': { language: Language };
  'unknown-reference': { kind: NamedKind; id: string; nearest: string | null; known: string[] };
  'wrong-question-type': { id: string; found: string; expected: string };
  'mixed-values': Record<string, never>;
  'partly-scored': { without: string[] };
  'not-full-range': { lowest: number; highest: number };
  'option-score-unused': Record<string, never>;
  'bands-order': { edge: number; previous: number };
  'bands-twice': { edge: number };
  /** `least` is null where a number has no lower limit. */
  'bands-start': { least: number | null; starts: number };
  'bands-without-measure': Record<string, never>;
  'band-beyond-range': { edge: number; most: number };
  'range-empty': { min: number; max: number };
  'gate-without-minimum': { milestones: string[] };
  'gate-without-score': { id: string };
  'gate-outside-track': { section: string };
  'gate-out-of-reach': { milestone: string; minimum: number; highest: number };
  'gate-unweighted': Record<string, never>;
  'evidence-not-expected': Record<string, never>;
  'without-evidence-idle': { highest: number };
  'warning-without-level': { id: string };
  'cap-without-effect': { id: string };
  'paired-fact': Record<string, never>;
  'paired-audience': { missing: string[] };
  'paired-unscored': Record<string, never>;
  'track-without-section': { id: string };
  'section-without-score': { id: string };
  'phase-without-question': { id: string };
  'silent-vote-idle': { id: string };
  'phase-outside-track': { section: string };
  'milestone-without-gate': { id: string };
  'question-without-action': { id: string };
  'action-missing': { id: string };
  'handbook-row': { found: number; expected: number };
  'weight-idle': Record<string, never>;
  'scale-unused': { id: string };
  'source-unused': { id: string };
  'migration-not-before': { from: string; version: string };
  'migration-order': { from: string; earlier: string };
}
