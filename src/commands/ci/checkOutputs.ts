import { ciWords } from '../../locales/ciWords.js';
import type { Assessment } from '../../model/assessment.js';
import type { Language } from '../../model/language.js';
import type { Badge } from '../../reports/ci/badge.js';
import type { Urgency } from '../../reports/ci/fitted.js';
import { countOf, type TestSuite } from '../../reports/ci/suite.js';
import { checkPiece } from '../../reports/ci/summaryPieces.js';
import { bandTitle } from '../bandTitle.js';
import { type Checked, passes, suiteOf } from '../requirements/checked.js';
import type { CiOutputs } from './outputs.js';
import type { PlaceOf } from './places.js';

/** A check that is done. */
export interface DoneCheck {
  checked: readonly Checked[];
  assessments: readonly Assessment[];
  language: Language;
  /** Where questions are answered. */
  placeOf: PlaceOf;
}

/** Writes a check as test results, remarks, job summary and badge. */
export async function writeCheckForCi(outputs: CiOutputs, done: DoneCheck): Promise<void> {
  const words = ciWords(done.language);
  for (const each of done.checked) {
    const suite = suiteOf(each, words);
    outputs.add(suite, checkPiece(suite, words.summary), urgencyOf(suite));
    annotate(outputs, suite, done.placeOf);
  }
  const { length } = done.checked;
  const total = length > 1 ? `${words.summary.organizations(metIn(done.checked), length)}\n\n` : '';
  await outputs.finish(badgeOf(done), `## ${words.summary.checkTitle}\n\n${total}`);
}

function urgencyOf(suite: TestSuite): Urgency {
  if (countOf(suite, 'failed') > 0) return 'missed';
  return countOf(suite, 'skipped') > 0 ? 'waived' : 'passed';
}

function annotate({ annotations }: CiOutputs, { name, cases }: TestSuite, placeOf: PlaceOf): void {
  for (const { name: required, status, message, lines, questions = [] } of cases) {
    if (status === 'passed') continue;
    annotations.add({
      level: status === 'failed' ? 'error' : 'notice',
      title: name,
      message: [`${required}: ${message}`, ...lines.map((line) => `- ${line}`)].join('\n'),
      place: placeOf(questions),
    });
  }
}

/** One assessment's verdict, or how many of several pass; the colour says whether nothing stops. */
function badgeOf({ checked, assessments, language }: DoneCheck): Badge {
  const words = ciWords(language);
  const outcomes = checked.flatMap((each) => each.outcomes);
  const isWaived = outcomes.some(({ waivers }) => waivers.length > 0);
  const mood = outcomes.every(passes) ? (isWaived ? 'waived' : 'good') : 'bad';
  const [first] = assessments;
  const message =
    assessments.length === 1 && first
      ? bandTitle(first.verdict.id, first.questionnaire.definition, language)
      : words.badgeMet(metIn(checked), assessments.length);
  return { label: words.badge, message, mood };
}

/** How many meet everything, or have it waived. */
function metIn(checked: readonly Checked[]): number {
  return checked.filter((each) => each.outcomes.every(passes)).length;
}
