import type { Agreement, Response } from '../model/response.js';
import type { Organizations } from './organizations.js';
import type { PlannedQuestion } from './planQuestion.js';
import { isVisible } from './said.js';
import { answerOf, isStaff } from './sheets.js';

/** The notes or evidence of respondents who are not staff, sorted, since the order of responses means nothing. */
export function remarksOf(
  question: PlannedQuestion,
  { sheets, starts }: Organizations,
  one: number,
  kind: 'note' | 'evidence',
): string[] {
  const remarks: string[] = [];
  for (let row = starts[one] as number; row < (starts[one + 1] as number); row += 1) {
    const remark = isStaff(sheets, row) ? undefined : answerOf(sheets, question, row)?.[kind];
    if (remark !== undefined) remarks.push(remark);
  }
  return remarks.filter(isVisible).sort();
}

/**
 * What was agreed, from all responses but those of staff; where two agreed on the same action, the later
 * response's stands.
 */
export function agreementsOf(responses: readonly Response[]): ReadonlyMap<string, Agreement> {
  const keyOf = ({ date, agreements }: Response): string => `${date ?? ''} ${JSON.stringify(agreements)}`;
  const byDate = spoken(responses).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return new Map(byDate.flatMap(({ agreements }) => Object.entries(agreements)));
}

/** The consultant's own words by `summary` or a section's id, those of staff left out. */
export function chapterRemarks(responses: readonly Response[]): Record<string, string[]> {
  const remarks = new Map<string, string[]>();
  for (const [key, text] of spoken(responses).flatMap((response) => Object.entries(response.remarks))) {
    remarks.set(key, [...(remarks.get(key) ?? []), text].sort());
  }
  return Object.fromEntries([...remarks].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The responses whose words may stand in a result: all but those of staff. */
function spoken(responses: readonly Response[]): Response[] {
  return responses.filter(({ respondent }) => respondent.role !== 'staff');
}
