import type { ShapeProblems } from './shape.js';

/** What the YAML parser can object to; `other` where its code is none of ours. */
export type YamlReason =
  | 'alias'
  | 'directive'
  | 'escape'
  | 'indentation'
  | 'tab'
  | 'scalar-start'
  | 'nested-mapping'
  | 'missing-character'
  | 'multiline-key'
  | 'key-not-text'
  | 'documents'
  | 'tag'
  | 'token'
  | 'other';

/** What JSON can be broken by. */
export type JsonReason = 'value' | 'key' | 'colon' | 'separator' | 'string' | 'number' | 'end' | 'excess';

/** Why a template of Word cannot be used: no zip, no document of Word, its strict form, broken, or too large. */
export type ReferenceDefect = 'zip' | 'word' | 'strict' | 'damaged' | 'size';

/** Problems of files, of their syntax and of the shape of what they hold, whatever that is. */
export interface FileProblems extends ShapeProblems {
  'file-missing': { path: string };
  'file-unreadable': { path: string; reason: string };
  'file-is-directory': { path: string };
  'file-empty': { path: string };
  /** `megabytes` is the limit. */
  'file-too-large': { path: string; megabytes: number };
  'file-unwritable': { path: string; reason: string };
  'file-not-utf8': { encoding: 'utf-16' | 'other' };
  'disk-full': { path: string };
  'yaml-syntax': { reason: YamlReason; detail: string };
  'yaml-too-deep': { limit: number };
  'yaml-aliases': { limit: number };
  /** `found` is what stands there; empty at the end. */
  'json-syntax': { reason: JsonReason; found: string };
  /** `line` is where the key stands first. */
  'duplicate-key': { key: string; line: number };
  'more-problems': { count: number };
  'reference-doc': { path: string; reason: ReferenceDefect };
  'assessment-version': { found: string; known: number };
  /** `other`: the assessment names another questionnaire than the one that it holds. */
  'assessment-inconsistent': {
    field: string;
    id: string;
    reason: 'unknown' | 'missing' | 'twice' | 'other';
  };
}
