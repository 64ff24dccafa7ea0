/** „a“, „b“ oder „c“: at most eight of them. */
export function alternatives(words: readonly string[]): string {
  const shown = words.slice(0, 8).map((word) => `„${word}“`);
  if (words.length > 8) return `${shown.join(', ')} und ${words.length - 8} weitere`;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} oder ${shown.at(-1)}` : (shown[0] ?? 'nichts');
}

/** The question after a misspelt name; empty where nothing is near. */
export function meant(nearest: string | null): string {
  return nearest ? `Ist „${nearest}“ gemeint?` : 'Die Schreibweise prüfen.';
}

/** a, b und c: all of them, as they are. */
export function listed(words: readonly string[]): string {
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} und ${words.at(-1)}` : (words[0] ?? '');
}
