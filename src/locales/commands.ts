import type { BatchWords } from './batch.js';

/** What commands say besides problems: help and the words of their results. */
export interface CommandWords {
  help: HelpWords;
  check: CheckWords;
  batch: BatchWords;
  /** `readiness lint`: nothing found, or how much. */
  lintClean(files: number): string;
  lintSummary(errors: number, advice: number): string;
  /** What was written where. */
  written(path: string): string;
  languageNames: Record<'de' | 'en', string>;
  questionnaireList: { id: string; version: string; title: string; languages: string; questions: string };
}

/** `--help`: titles, one line for each command and option, and examples. */
export interface HelpWords {
  titles: Record<'Usage:' | 'Arguments:' | 'Options:' | 'Commands:', string>;
  about: string;
  examples: string;
  commands: Record<CommandName, string>;
  options: Record<OptionName, string>;
  arguments: Record<'questionnaire' | 'responses' | 'files' | 'export' | 'moments', string>;
}

export type CommandName =
  | 'assess'
  | 'report'
  | 'handbook'
  | 'batch'
  | 'mapping'
  | 'check'
  | 'compare'
  | 'lint'
  | 'questionnaire'
  | 'list'
  | 'show'
  | 'schema'
  | 'template'
  | 'help';

export type OptionName =
  | 'questionnaire'
  | 'language'
  | 'format'
  | 'from'
  | 'output'
  | 'organization'
  | 'common'
  | 'noColor'
  | 'quiet'
  | 'help'
  | 'version'
  | 'date'
  | 'start'
  | 'referenceDoc'
  | 'example'
  | 'answers'
  | 'audience'
  | 'only'
  | 'plain'
  | 'noInput'
  | 'each'
  | 'verdict'
  | 'released'
  | 'min'
  | 'maxWarnings'
  | 'complete'
  | 'acceptProvisional'
  | 'report'
  | 'mapping'
  | 'config'
  | 'skipInvalid'
  | 'maxSize'
  | 'groupBy'
  | 'individual'
  | 'questions'
  | 'reports'
  | 'baseline'
  | 'tolerance'
  | 'waivers'
  | 'junit'
  | 'badge'
  | 'exitCode'
  | 'previous'
  | 'reportsFormat';

/** `readiness check`: what was required, what is, and what would unblock it. */
export interface CheckWords {
  title(organization: string): string;
  passed: string;
  missed: string;
  waived: string;
  /** How many of them only by a waiver. */
  allMet(waived: number): string;
  someMissed(missed: number, of: number): string;
  verdict(least: string): string;
  verdictIs(verdict: string, lowest: string, provisional: boolean): string;
  undetermined: string;
  released(milestone: string): string;
  isReleased: string;
  notReleased: string;
  min(name: string, least: string): string;
  scoreIs(score: string | null, lowest: string | null): string;
  overall: string;
  maxWarnings(level: 'red' | 'amber', most: number): string;
  warningsAre(raised: string[], open: string[]): string;
  complete: string;
  openAre(open: number): string;
  unblock: string;
  gate(title: string, counts: string | null, minimum: string): string;
  cap(because: string, to: string): string;
  answer(titles: string[]): string;
  action(text: string): string;
  resolveWarning(title: string, says: string): string;
  assessWarning(title: string, unknown: string[]): string;
}
