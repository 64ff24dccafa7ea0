import type { Path } from '../diagnostics/diagnostic.js';
import type { NamedKind } from '../diagnostics/questionnaire.js';

/** An id that stands for something else, and where it stands. */
export interface Reference {
  kind: NamedKind;
  id: string | undefined;
  path: Path;
  at?: 'key' | 'value';
  /** The ids that it may be; all of its kind unless given. */
  among?: string[];
}

/** One reference. */
export function one(kind: NamedKind, id: string | undefined, path: Path): Reference {
  return { kind, id, path };
}

/** A list of references. */
export function many(kind: NamedKind, ids: readonly string[] | undefined, path: Path): Reference[] {
  return (ids ?? []).map((id, position) => ({ kind, id, path: [...path, position] }));
}
