import type { Assessment } from '../../src/model/assessment.js';
import { handbookIn } from '../../src/reports/handbook.js';
import { assess } from '../../src/scoring/assess.js';
import { shippedPlan } from './shipped.js';

/** The handbook of an assessment as Markdown, by the number of its chapters; 0 is what stands before them. */
export async function chaptersOf(assessment: Assessment, start?: string): Promise<string[]> {
  const render = await handbookIn('markdown');
  const text = String(render(assessment, { language: 'de', colour: false, start }));
  return text.split(/^(?=## )/m);
}

/** The assessment of some values by the questionnaire that ships. */
export function assessedValues(values: Record<string, string | number | string[]>): Assessment {
  const answers = Object.entries(values).map(
    ([id, value]) => [id, { given: { kind: 'value' as const, value } }] as const,
  );
  const response = { respondent: {}, answers: new Map(answers), remarks: {}, agreements: {} };
  return assess(shippedPlan('social-business'), [response]);
}
