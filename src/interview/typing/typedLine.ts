/** What a line of the dialogue means. A `text` that is absent has to be asked for. */
export type TypedLine =
  | { kind: 'answer'; text: string }
  | { kind: 'skip' | 'help' | 'dont-know' | 'not-applicable' | 'back' | 'pause' }
  | { kind: 'note' | 'evidence' | 'review'; text: string | undefined }
  | { kind: 'unknown-command'; text: string };

/** The keys of the dialogue; a colon before them is always possible. */
export const keys = {
  help: '?',
  'dont-know': '-',
  'not-applicable': 'x',
  back: '<',
  note: 'n',
  evidence: 'e',
  review: 'r',
  pause: 'q',
} as const;

type Key = keyof typeof keys;

const withWords = /^([ner])\s+(\S.*)$/i;

/**
 * Reads a line. A key alone is a command everywhere. Where free text is asked for (`freeText`), a key with words after
 * it is text unless a colon stands before it, and a leading space makes anything text.
 */
export function readLine(line: string, freeText: boolean): TypedLine {
  const text = line.trim();
  if (text === '') return { kind: 'skip' };
  if (freeText && /^\s/.test(line)) return { kind: 'answer', text };
  if (text.startsWith(':')) return command(text.slice(1).trim()) ?? { kind: 'unknown-command', text };
  const alone = command(text);
  if (alone === undefined || (freeText && withWords.test(text))) return { kind: 'answer', text };
  return alone;
}

function command(text: string): TypedLine | undefined {
  const key = keyOf(text);
  const words = key === undefined ? withWords.exec(text) : null;
  const kind = key ?? keyOf(words?.[1] ?? '');
  if (kind === undefined) return undefined;
  if (kind === 'note' || kind === 'evidence' || kind === 'review') return { kind, text: words?.[2] };
  return { kind };
}

function keyOf(text: string): Key | undefined {
  const typed = text.toLowerCase().replace(/^[–−]$/, '-');
  return (Object.keys(keys) as Key[]).find((name) => keys[name] === typed);
}
