/** Whether a text says anything: a letter or a digit, other than the letters that show nothing. */
export function isVisible(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/[\u115f\u1160\u3164\uffa0]/g, ''));
}

/** Whether there is a text that says anything. */
export function isSaid(text: string | undefined): boolean {
  return text !== undefined && isVisible(text);
}
