import type { Session } from './session.js';

/** The question that a number or an id means, of those that are asked now. */
export function target({ sequence }: Session, typed: string): string | undefined {
  if (/^\d+$/.test(typed)) return sequence[Number(typed) - 1];
  return sequence.find((id) => id.toLowerCase() === typed.toLowerCase());
}
