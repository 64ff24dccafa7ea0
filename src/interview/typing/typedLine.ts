/** What a line of the dialogue means. A `text` that is absent has to be asked for. */
export type TypedLine =
  | { kind: 'answer'; text: string }
  | { kind: 'skip' | 'help' | 'dont-know' | 'not-applicable' | 'back' | 'pause' }
  | { kind: 'note' | 'evidence' | 'review' | 'votes' | 'single'; text: string | undefined }
  | { kind: 'unknown-command'; text: string };

/** The keys of the dialogue; a colon before them is always possible. */
export const keys = {
  help: '?',
  'dont-know': '-',
  'not-applicable': 'x',
  back: '<',
  note: 'n',
  evidence: 'e',
  votes: 'v',
  review: 'r',
  pause: 'q',
} as const;

/** The key that gives one answer where votes are asked for; anywhere else it is text. */
export const singleKey = 'a';

type Key = keyof typeof keys;

const withWords = /^([nerv])\s+(\S.*)$/is;

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

/** Whether a text of several lines is a note or evidence with its key before it, which holds all of them. */
export function isRemark(text: string): boolean {
  return /^\s*:?[ne]\s+\S/i.test(text);
}

/** Reads a line where votes are asked for: there, one key more leads to a single answer. */
export function readVotesLine(line: string): TypedLine {
  const [isSingle, words] = /^:?\s*a(?:\s+(\S.*))?$/i.exec(line.trim()) ?? [];
  return isSingle === undefined ? readLine(line, false) : { kind: 'single', text: words };
}

function command(text: string): TypedLine | undefined {
  const key = keyOf(text);
  const words = key === undefined ? withWords.exec(text) : null;
  const kind = key ?? keyOf(words?.[1] ?? '');
  if (kind === undefined) return undefined;
  if (kind === 'note' || kind === 'evidence' || kind === 'review' || kind === 'votes')
    return { kind, text: words?.[2] };
  return { kind };
}

function keyOf(text: string): Key | undefined {
  const typed = text.toLowerCase().replace(/^[–−]$/, '-');
  return (Object.keys(keys) as Key[]).find((name) => keys[name] === typed);
}
