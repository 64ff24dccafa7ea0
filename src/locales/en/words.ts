/** “a”, “b” or “c”: at most eight of them. */
export function alternatives(words: readonly string[]): string {
  const shown = words.slice(0, 8).map((word) => `“${word}”`);
  if (words.length > 8) return `${shown.join(', ')} and ${words.length - 8} more`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}` : (shown[0] ?? 'nothing');
}

/** The question after a misspelt name. */
export function meant(nearest: string | null): string {
  return nearest ? `Did you mean “${nearest}”?` : 'Check the spelling.';
}

/** a, b and c: all of them, as they are. */
export function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : (words[0] ?? '');
}
