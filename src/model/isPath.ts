/** Whether a reference names a file rather than a questionnaire that ships. */
export function isPath(reference: string): boolean {
  return /[/\\.]/.test(reference);
}
