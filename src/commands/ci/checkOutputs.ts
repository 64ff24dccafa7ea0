import { ciWords } from '../../locales/ciWords.js';
import { commandWords } from '../../locales/commandWords.js';
import type { Assessment } from '../../model/assessment.js';
import { inLanguage, type Language } from '../../model/language.js';
import type { Badge } from '../../reports/ci/badge.js';
import type { TestSuite } from '../../reports/ci/suite.js';
import { checkPiece } from '../../reports/ci/summaryPieces.js';
import { type Checked, passes, suiteOf } from '../requirements/checked.js';
import type { CiOutputs } from './outputs.js';

/** A check that is done. */
export interface DoneCheck {
  checked: readonly Checked[];
  assessments: readonly Assessment[];
  language: Language;
  /** The file that it is about, where it is one. */
  file: string | undefined;
}

/** Writes a check as test results, remarks, job summary and badge. */
export async function writeCheckForCi(outputs: CiOutputs, done: DoneCheck): Promise<void> {
  const words = ciWords(done.language);
  for (const each of done.checked) {
    const suite = suiteOf(each, words);
    outputs.add(suite, checkPiece(suite, words.summary));
    annotate(outputs, suite, done.file);
  }
  await outputs.finish(badgeOf(done), `## ${words.summary.checkTitle}\n\n`);
}

function annotate({ annotations }: CiOutputs, { name, cases }: TestSuite, file: string | undefined): void {
  for (const { name: required, status, message, lines } of cases) {
    if (status === 'passed') continue;
    annotations.add({
      level: status === 'failed' ? 'error' : 'notice',
      title: name,
      message: [`${required}: ${message}`, ...lines.map((line) => `- ${line}`)].join('\n'),
      place: file === undefined ? undefined : { file, line: 1, column: 1 },
    });
  }
}

/** One assessment's verdict, or how many of several pass; the colour says whether nothing stops. */
function badgeOf({ checked, assessments, language }: DoneCheck): Badge {
  const words = ciWords(language);
  const outcomes = checked.flatMap((each) => each.outcomes);
  const isWaived = outcomes.some(({ waivers }) => waivers.length > 0);
  const mood = outcomes.every(passes) ? (isWaived ? 'waived' : 'good') : 'bad';
  const met = checked.filter((each) => each.outcomes.every(passes)).length;
  const [first] = assessments;
  const message =
    assessments.length === 1 && first
      ? verdictTitle(first, language)
      : words.badgeMet(met, assessments.length);
  return { label: words.badge, message, mood };
}

function verdictTitle({ verdict, questionnaire }: Assessment, language: Language): string {
  const band = questionnaire.definition.verdict.bands.find(({ id }) => id === verdict.id);
  return band ? inLanguage(band.title, language) : commandWords(language).check.undetermined;
}
