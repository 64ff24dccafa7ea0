import type { GateStatus, WarningLevel } from '../model/assessment.js';

/** Words of checks against a baseline, of waivers, and of what is written for CI. */
export interface CiWords {
  /** A calendar date, YYYY-MM-DD, as one writes it. */
  date(iso: string): string;
  baseline: BaselineWords;
  waivers: WaiverWords;
  summary: SummaryWords;
  /** The left half of a badge. */
  badge: string;
  /** A check of several, and a batch, in a few words. */
  badgeMet(met: number, of: number): string;
  badgeRows(rows: number, mean: string | null): string;
  /** What a batch tells of each assessment, as test cases. */
  cases: Record<'verdict' | 'gates' | 'warnings', string>;
  gatesMissed(titles: string[]): string;
  redWarnings(titles: string[]): string;
  /** Annotations beyond those that are shown. */
  moreAnnotations(count: number): string;
}

export interface BaselineWords {
  /** All that is compared is no worse; the date of the baseline, where it has one. */
  all(date: string | null): string;
  /** That it is so, but for so many points as are allowed; questions that fell all the same. */
  nothingWorse(tolerance: string | null, fallen: string[]): string;
  /** That something may not be worse than in the baseline. */
  required(name: string): string;
  fell(from: string, to: string | null, tolerance: string | null): string;
  verdict: string;
  verdictFell(from: string, to: string): string;
  release(milestone: string): string;
  releaseLost: string;
  gate(question: string): string;
  gateFell(from: GateStatus, to: GateStatus): string;
  warning(title: string): string;
  warningRose(from: WarningLevel, to: WarningLevel): string;
  /** What a warning reads, with its points, as something to do. */
  input(title: string, score: string | null): string;
  /** Stand over questions that fell, and over those that something hangs on. */
  fallen: string;
  concerned: string;
  /** A question whose points fell, with what they were and are. */
  question(title: string, from: string | null, to: string | null): string;
}

export interface WaiverWords {
  /** Why a missed requirement passes. */
  by(reason: string, owner: string, expires: string): string;
  /** A waiver as something that is required to hold still. */
  required(title: string): string;
  expired(date: string): string;
  renew(owner: string, reason: string): string;
}

/** Assessments that are not shown: with something missed, with something waived, and the others. */
export interface CutCounts {
  missed: number;
  waived: number;
  passed: number;
}

/** The job summary. */
export interface SummaryWords {
  checkTitle: string;
  batchTitle: string;
  /** Of several organizations, how many pass. */
  organizations(met: number, of: number): string;
  missed(missed: number, of: number): string;
  met(of: number, waived: number): string;
  head: { result: string; requirement: string; is: string };
  rowHead: { id: string; verdict: string; overall: string; gates: string; warnings: string };
  provisional(verdict: string): string;
  /** Where it would grow too large: how many of which are not shown, of how many. */
  cut(left: CutCounts, of: number): string;
  full: string;
}
