import type { Assessment } from '../model/assessment.js';

// They are data, and data they stay; written as escapes they cannot steer a terminal that shows the file.
const unprintable = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The assessment as JSON, indented, with a line break at its end. */
export function json(assessment: Assessment): string {
  const text = JSON.stringify(assessment, null, 2).replace(
    unprintable,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${text}\n`;
}
