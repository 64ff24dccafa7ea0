import type { AnswerColumn } from '../model/responseBlock.js';
import { countingOf } from './combined.js';
import { newBytes } from './newColumns.js';
import type { Organizations } from './organizations.js';
import type { Plan } from './plan.js';
import type { PlannedGate } from './planGate.js';
import type { PlannedQuestion } from './planQuestion.js';
import { isSaid } from './said.js';
import { answerOf } from './sheets.js';

/** By organization, 1 where a gate's points need no evidence, or have it; undefined for a gate that asks for none. */
export function evidencedFor(
  plan: Plan,
  gate: PlannedGate,
  organizations: Organizations,
): Uint8Array | undefined {
  if (gate.withoutEvidence === undefined) return undefined;
  const question = plan.questions[gate.question] as PlannedQuestion;
  const scores = organizations.scope.scores[gate.question];
  const evidenced = newBytes(organizations.size);
  const isNoted = notedBy(question, organizations);
  for (let one = 0; one < evidenced.length; one += 1) {
    evidenced[one] = Number.isNaN(scores?.[one]) || isNoted(one) ? 1 : 0;
  }
  return evidenced;
}

/** Whether anyone whose answer counts has noted evidence. */
function notedBy(question: PlannedQuestion, organizations: Organizations): (one: number) => boolean {
  const { sheets, isSingle } = organizations;
  if (isSingle) {
    const { codes } = sheets.columns[question.at] as AnswerColumn;
    const noted = sheets.entries[question.at]?.evidenced;
    return (one) => noted?.[codes[one] as number] === 1;
  }
  return (one) =>
    countingOf(question, organizations, one).some((row) => isSaid(answerOf(sheets, question, row)?.evidence));
}
