import type { Changes } from './trial.js';

/** Person-days of the actions together. */
export function effortOf(changes: Changes): number {
  return changes.reduce((sum, { effort }) => sum + effort, 0);
}

/** Points gained together. */
function gainOf(changes: Changes): number {
  return changes.reduce((sum, { gain }) => sum + gain, 0);
}

/** Compares by effort, then by points, then by how many changes they are. */
export function cheaper(a: Changes, b: Changes): number {
  return effortOf(a) - effortOf(b) || gainOf(a) - gainOf(b) || a.length - b.length;
}
