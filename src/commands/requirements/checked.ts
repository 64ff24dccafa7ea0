import type { CiWords } from '../../locales/ci.js';
import type { TestCase, TestSuite } from '../../reports/ci/suite.js';
import type { Outcome } from './requirement.js';

/** What was found about one assessment. */
export interface Checked {
  organization: string;
  /** YYYY-MM-DD */
  date: string | null;
  outcomes: readonly Outcome[];
}

/** Whether a requirement does not stop anything: it is met, or waived. */
export function passes({ met, waivers }: Outcome): boolean {
  return met || waivers.length > 0;
}

/** What lets an outcome pass, in one sentence for each waiver. */
export function waiverLines({ waivers }: Outcome, words: CiWords): string[] {
  return waivers.map(({ reason, owner, expires }) => words.waivers.by(reason, owner, words.date(expires)));
}

/** A check as test results: waived requirements are skipped tests. */
export function suiteOf({ organization, date, outcomes }: Checked, words: CiWords): TestSuite {
  return { name: organization, date, cases: outcomes.map((outcome) => caseOf(outcome, words)) };
}

function caseOf(outcome: Outcome, words: CiWords): TestCase {
  const { met, required: name, is, unblock, questions } = outcome;
  if (met) return { name, status: 'passed', message: is, lines: [] };
  if (!passes(outcome)) return { name, status: 'failed', message: is, lines: unblock, questions };
  return {
    name,
    status: 'skipped',
    message: [is, ...waiverLines(outcome, words)].join('; '),
    lines: [],
    questions,
  };
}
