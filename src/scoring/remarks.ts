import type { Combined } from './organization.js';
import type { PlannedQuestion } from './planQuestion.js';
import { answerOf, isValue, type Sheet } from './sheet.js';

/** The notes or evidence of respondents who are not staff, sorted, since the order of responses means nothing. */
export function remarksOf(
  question: PlannedQuestion,
  sheets: readonly Sheet[],
  kind: 'note' | 'evidence',
): string[] {
  const remarks = sheets.flatMap((sheet) => (sheet.staff ? [] : (answerOf(sheet, question)?.[kind] ?? [])));
  return remarks.filter((text) => text.trim() !== '').sort();
}

/** Whether anyone whose answer counts has noted evidence. */
export function isEvidenced(question: PlannedQuestion, combined: Combined): boolean {
  return combined.counting.some((sheet) => {
    const answer = answerOf(sheet, question);
    return isValue(answer?.given) && (answer?.evidence ?? '').trim() !== '';
  });
}
