import type { Assessment } from '../model/assessment.js';
import { steerless } from './steerless.js';

/** The assessment as JSON, indented, with a line break at its end. */
export function json(assessment: Assessment): string {
  return `${steerless(JSON.stringify(assessment, null, 2))}
`;
}
