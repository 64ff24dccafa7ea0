import { Document, type Node, visit } from 'yaml';
import type { Answer, Given } from '../../model/response.js';

/** What an answers file holds for an answer; null: nothing. */
export function written(answer: Answer | undefined): unknown {
  if (answer === undefined) return null;
  const { given, note, evidence } = answer;
  const remarks = { ...(evidence !== undefined && { evidence }), ...(note !== undefined && { note }) };
  if (given.kind === 'votes') return { votes: votesOf(given), ...remarks };
  const value = given.kind === 'nothing' ? undefined : given.kind === 'value' ? given.value : given.kind;
  if (Object.keys(remarks).length === 0) return value ?? null;
  return { ...(value !== undefined && { answer: value }), ...remarks };
}

function votesOf({ votes }: Extract<Given, { kind: 'votes' }>): Map<string | number, number> {
  return new Map(votes.map(({ value, count }) => [value, count]));
}

/** Words that readers of YAML 1.1 take for true or false. */
const booleans = /^(?:y|n|yes|no|on|off|true|false)$/i;

/** Puts every word in quotes that another reader of YAML would take for true or false; returns the node. */
export function quoted<T extends Node | Document>(node: T): T {
  visit(node, {
    Scalar(_, scalar) {
      const { value } = scalar;
      if (typeof value === 'string' && booleans.test(value)) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return node;
}

/** A value as YAML on one line; null is written as nothing. */
export function inline(value: unknown): string {
  const document = new Document();
  document.contents = document.createNode(value, { flow: true }) as typeof document.contents;
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return quoted(document)
    .toString({
      lineWidth: 0,
      flowCollectionPadding: false,
      doubleQuotedMinMultiLineLength: Infinity,
      nullStr: '',
    })
    .trimEnd();
}

/** Plain data as a text that is the same for equal data, whatever the order of its keys; null is as good as no key. */
export function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    const entries: [string, unknown][] =
      part instanceof Map ? [...part].map(([key, one]) => [String(key), one]) : Object.entries(part);
    return Object.fromEntries(
      entries.filter(([, one]) => one !== null && one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
