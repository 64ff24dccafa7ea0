import {
  Composer,
  type CST,
  type Document,
  type ErrorCode,
  Lexer,
  type Node,
  Parser,
  type YAMLError,
} from 'yaml';
import type { Problem } from '../model/diagnostics/diagnostic.js';
import type { YamlReason } from '../model/diagnostics/files.js';

/** A problem of a part of a text, by offset. */
export type RangedProblem = Problem & { level: 'error' | 'advice'; start: number; end: number };

/** A parsed YAML document: its tree, as far as there is one, and what its syntax is worth. */
export interface YamlTree {
  root: Node | null;
  problems: RangedProblem[];
}

/** How deep collections may be nested. */
export const deepest = 100;

/** The parser holds up to two tokens for each level of nesting. */
const tokensAtMost = 2 * deepest;

const reasons: Partial<Record<ErrorCode, YamlReason>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  BAD_DIRECTIVE: 'directive',
  BAD_DQ_ESCAPE: 'escape',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
  BAD_SCALAR_START: 'scalar-start',
  BLOCK_AS_IMPLICIT_KEY: 'nested-mapping',
  BLOCK_IN_FLOW: 'nested-mapping',
  MISSING_CHAR: 'missing-character',
  MULTILINE_IMPLICIT_KEY: 'multiline-key',
  KEY_OVER_1024_CHARS: 'multiline-key',
  NON_STRING_KEY: 'key-not-text',
  MULTIPLE_DOCS: 'documents',
  TAG_RESOLVE_FAILED: 'tag',
  BAD_COLLECTION_TYPE: 'tag',
  UNEXPECTED_TOKEN: 'token',
};

/**
 * Parses one YAML 1.2 document with the core schema; every key is a string. The depth of nesting is limited
 * before the tree is composed, since composing recurses and would exhaust the stack.
 */
export function parseYaml(text: string): YamlTree {
  const tokens = tokensOf(text);
  if (typeof tokens === 'number') {
    const problem = { code: 'yaml-too-deep', args: { limit: deepest }, level: 'error' } as const;
    return { root: null, problems: [{ ...problem, start: tokens, end: tokens + 1 }] };
  }
  const composer = new Composer({
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    resolveKnownTags: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = [...composer.compose(tokens, true, text.length)] as Document[];
  const problems = [
    ...(document?.errors ?? []).map((error) => problemOf(error, 'error')),
    ...(document?.warnings ?? []).map((warning) => problemOf(warning, 'advice')),
  ];
  if (second) problems.push(excess(second));
  return { root: (document?.contents as Node | null) ?? null, problems };
}

/** The parser's tokens, or the offset at which nesting gets too deep. */
function tokensOf(text: string): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > tokensAtMost) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function problemOf({ code, message, pos }: YAMLError, level: 'error' | 'advice'): RangedProblem {
  const args = { reason: reasons[code] ?? 'other', detail: message };
  return { code: 'yaml-syntax', args, level, start: pos[0], end: pos[1] };
}

function excess({ range }: Document): RangedProblem {
  const start = range?.[0] ?? 0;
  return {
    code: 'yaml-syntax',
    args: { reason: 'documents', detail: '' },
    level: 'error',
    start,
    end: start + 3,
  };
}
