import type { OptionValue } from '../../src/model/primitives.js';
import type { Answer, Given, Respondent, Response, Value } from '../../src/model/response.js';

/** An answer as a test writes it: a value, an absence, votes as pairs of value and count, or one with remarks. */
export type PlainAnswer =
  | Value
  | { votes: [OptionValue, number][]; note?: string; evidence?: string }
  | { answer?: Value; note?: string; evidence?: string };

export type PlainAnswers = Record<string, PlainAnswer>;

/** The answers of one respondent from plain values. */
export function response(
  answers: PlainAnswers,
  respondent: Respondent = {},
  rest: Partial<Response> = {},
): Response {
  const entries = Object.entries(answers).map(([id, answer]) => [id, answerOf(answer)] as const);
  return { respondent, answers: new Map(entries), remarks: {}, agreements: {}, ...rest };
}

/** So many responses of staff with the same answers. */
export function staff(count: number, answers: PlainAnswers): Response[] {
  return Array.from({ length: count }, () => response(answers, { role: 'staff' }));
}

/** A response of the role leadership. */
export function leadership(answers: PlainAnswers): Response {
  return response(answers, { role: 'leadership' });
}

function answerOf(plain: PlainAnswer): Answer {
  if (typeof plain !== 'object' || Array.isArray(plain)) return { given: givenOf(plain) };
  const { note, evidence } = plain;
  const remarks = { ...(note !== undefined && { note }), ...(evidence !== undefined && { evidence }) };
  if ('votes' in plain) {
    const votes = plain.votes.map(([value, count]) => ({ value, count }));
    return { given: { kind: 'votes', votes }, ...remarks };
  }
  return { given: plain.answer === undefined ? { kind: 'nothing' } : givenOf(plain.answer), ...remarks };
}

function givenOf(value: Value): Given {
  return value === 'dont-know' || value === 'not-applicable' ? { kind: value } : { kind: 'value', value };
}
