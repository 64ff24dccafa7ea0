/** One thing that was tested, for those who read test results. */
export interface TestCase {
  name: string;
  /** skipped: waived, or nothing can be told. */
  status: 'passed' | 'failed' | 'skipped';
  /** What is, in a sentence. */
  message: string;
  /** What would unblock it. */
  lines: readonly string[];
  /** The questions that hold it. */
  questions?: readonly string[];
}

/** What was tested of one organization. */
export interface TestSuite {
  name: string;
  /** YYYY-MM-DD; null where nothing has one. */
  date: string | null;
  cases: readonly TestCase[];
}

/** How many cases of a suite have a status. */
export function countOf({ cases }: TestSuite, status: TestCase['status']): number {
  return cases.filter((each) => each.status === status).length;
}
