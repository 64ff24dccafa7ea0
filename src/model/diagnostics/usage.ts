/** Problems of a command line and of how its inputs fit together. */
export interface UsageProblems {
  'unknown-command': { command: string; nearest: string | null };
  'unknown-option': { option: string; nearest: string | null };
  'missing-value': { option: string };
  'missing-argument': { argument: string };
  'excess-argument': { argument: string };
  'invalid-choice': { option: string; value: string; allowed: string[]; nearest: string | null };
  /** `html` is what can be written, `pdf` what the browser makes of it. */
  'pdf-by-browser': { html: string; pdf: string };
  /** A file ends like a format that the command does not write. */
  'ending-not-written': { file: string; ending: string; allowed: string[] };
  'invalid-date': { value: string };
  'binary-on-terminal': { format: string };
  'invalid-size': { option: string; value: string };
  'invalid-points': { option: string; value: string };
  'invalid-badge': { value: string };
  'baseline-with-each': Record<string, never>;
  'baseline-several': { file: string; count: number };
  'baseline-other': { file: string; what: 'questionnaire' | 'organization'; named: string; expected: string };
  'compare-one': Record<string, never>;
  'compare-other': { file: string; what: 'questionnaire' | 'organization'; named: string; expected: string };
  'compare-order': { earlier: string; later: string };
  'compare-no-split': { file: string; count: number };
  'not-waivers': { file: string };
  'waiver-twice': { id: string };
  'waiver-either': { both: boolean };
  'waiver-no-gate': { id: string };
  'waiver-unused': { id: string };
  'no-input': { command: string };
  'no-requirement': Record<string, never>;
  'invalid-requirement': { option: string; value: string; example: string };
  'unknown-requirement': { option: string; id: string; allowed: string[]; nearest: string | null };
  'unknown-questionnaire': { id: string; known: string[]; nearest: string | null };
  'questionnaire-contradicts': { given: string; file: string; named: string };
  'other-interview': { file: string; named: string; wanted: string };
  /** `host`: another machine than this one; `place`: the lock. */
  'interview-open': { file: string; pid: number; host: string | null; place: string };
  'not-one-interview': { file: string; count: number };
  /** A saved assessment of several does not hold single answers. */
  'previous-several': { file: string; count: number };
  'organizations-differ': { organizations: string[] };
  'language-missing': { language: string; available: string[] };
  'assessment-not-alone': { file: string };
  'not-answers': { file: string };
  'not-questionnaire': { file: string };
  'input-twice': { file: string };
  'output-is-input': { file: string };
  'output-twice': { file: string };
  'example-not-alone': Record<string, never>;
  'unknown-kind': Record<string, never>;
  'no-handbook': { questionnaire: string };
  'reference-doc-format': { format: string };
  'no-example': { questionnaire: string };
  'no-verdict': { sections: string[]; audiences: string[] };
}
