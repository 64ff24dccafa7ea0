/** What an argument of a function has to be. */
export type ArgumentKind =
  | 'answer'
  | 'option-answer'
  | 'multi-answer'
  | 'answers'
  | 'scores'
  | 'statuses'
  | 'milestone-and-number'
  | 'track'
  | 'level';

/** Problems of an expression in a questionnaire. */
export interface ExpressionProblems {
  'expression-syntax': { detail: string };
  'expression-type': { detail: string };
  'expression-result': { expected: 'bool' | 'double'; found: string };
  'expression-unknown-name': { name: string; nearest: string | null };
  'expression-not-readable': { name: string; readable: string[] };
  'expression-unknown-literal': { literal: string; allowed: string[]; nearest: string | null };
  'expression-stray-literal': { literal: string };
  'expression-forbidden': { what: string };
  'expression-too-large': { limit: 'length' | 'size' | 'depth' };
  'expression-argument': { function: string; expected: ArgumentKind };
  'expression-circular': { questions: string[] };
  'condition-reads-later': { question: string };
  'never-true': { of: 'question' | 'gate' | 'warning' | 'cap' | 'text' };
  'band-out-of-reach': { band: string; lowest: number; highest: number };
}
