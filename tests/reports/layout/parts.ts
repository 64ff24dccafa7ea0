import type { Assessment, QuestionResult } from '../../../src/model/assessment.js';
import { Questionnaire } from '../../../src/model/questionnaire.js';
import { markdownReport } from '../../../src/reports/markdown.js';
import { fullAssessment, fullDefinition } from '../fixture.js';

/** The report in German. */
export const de = (assessment: Assessment): string => markdownReport(assessment, { language: 'de' });

/** The report in English. */
export const en = (assessment: Assessment): string => markdownReport(assessment, { language: 'en' });

/** The full questionnaire with other parts. */
export function withDefinition(changes: Record<string, unknown>): Assessment['questionnaire'] {
  const definition = Questionnaire.parse({ ...fullDefinition, ...changes });
  return { ...fullAssessment().questionnaire, definition };
}

/** The results of the full assessment, some of them replaced. */
export function withResults(...results: readonly QuestionResult[]): QuestionResult[] {
  return fullAssessment().questions.map((each) => results.find(({ id }) => id === each.id) ?? each);
}
