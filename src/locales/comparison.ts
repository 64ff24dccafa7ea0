import type { AgreementChange, Incomparable, Movement } from '../model/comparison.js';

/** Words of a comparison. */
export interface ComparisonWords {
  title(report: string): string;
  /** A moment without a date, by which one it is. */
  moment(number: number): string;
  /** A moment: its date, the version of its questionnaire, its responses. */
  about(date: string, version: string, responses: string): string;
  /** What all moments have in common. */
  alike(version: string, responses: string): string;
  verdict: string;
  provisional(verdict: string): string;
  /** How the verdict moved, as a sentence. */
  verdictMovement: Record<Movement, string>;
  /** It is better only because answers are missing. */
  verdictUnproven: string;
  overall: string;
  scores: string;
  scoresNote: string;
  /** A change for the better that only missing answers make, and what that means. */
  unproven(change: string): string;
  unprovenNote: string;
  what: string;
  change: string;
  before: string;
  now: string;
  noScore: string;
  notThere: string;
  movement: Record<Movement, string>;
  split: string;
  byOrganization: string;
  byQuestionnaire: string;
  splitNote: string;
  noSplit: string;
  releases: string;
  release(was: boolean | null, is: boolean | null): string;
  /** How many conditions were missing then and are now. */
  path(then: number, now: number): string;
  reached: string;
  stillMissing: string;
  newlyMissing: string;
  gate: string;
  noGateMoved: string;
  way: string;
  wayThen(band: string, changes: number, days: string): string;
  wayNow(band: string, changes: number, days: string): string;
  stepsTaken: string;
  stepsLeft: string;
  warnings: string;
  noWarningMoved: string;
  questions: string;
  noQuestionMoved: string;
  agreements: string;
  /** How many of what was still to do are done, and how many were so at the first moment already. */
  done(done: number, of: number, before: number): string;
  action: string;
  owner: string;
  nobody: string;
  due: string;
  noDate: string;
  /** When it was agreed. */
  agreedAt: string;
  stateTitle: string;
  state: Record<AgreementChange['state'], string>;
  unmoved: string;
  sameQuestions(same: number, of: number): string;
  sameSections: string;
  sameGates: string;
  sameWarnings: string;
  incomparable: string;
  incomparableSays: string;
  because: Record<Incomparable['because'], string>;
  kinds: Record<Exclude<Incomparable['kind'], 'question'>, string>;
}
