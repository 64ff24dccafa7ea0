import { type Document, isMap, type ParsedNode, parseDocument } from 'yaml';

/** A text as YAML, and its data where it is one sound mapping. Both are shared: they are for reading only. */
export interface ParsedText {
  document: Document.Parsed<ParsedNode>;
  data: Readonly<Record<string, unknown>> | undefined;
}

/** Texts that were parsed last. One save looks at the same few several times, and parsing takes the most time of it. */
const latest = new Map<string, ParsedText>();
const latestAtMost = 4;

/** Parses a text, unless that was done just before. */
export function parsed(text: string): ParsedText {
  const known = latest.get(text);
  if (known) return known;
  const document = parseDocument(text);
  const isSound = document.errors.length === 0 && isMap(document.contents);
  const fresh = { document, data: isSound ? (document.toJS() as Record<string, unknown>) : undefined };
  latest.set(text, fresh);
  const [oldest] = latest.keys();
  if (latest.size > latestAtMost && oldest !== undefined) latest.delete(oldest);
  return fresh;
}
