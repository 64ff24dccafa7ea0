import type { Diagnostic, Finding } from '../model/diagnostics/diagnostic.js';
import type { Document } from './document.js';

/** How many problems of one file are reported; the rest is counted. */
const reportedAtMost = 200;

/** For how many problems the place is looked up, before the first ones by place are taken. */
const locatedAtMost = 1000;

/** Puts findings of a document where they belong, in the order of its lines. */
export function located(document: Document, findings: readonly Finding[]): Diagnostic[] {
  const diagnostics = findings.slice(0, locatedAtMost).map(({ path, at, span, ...finding }) => {
    const spot = { path, ...(at && { at }), ...(span && { span }) };
    return { ...finding, place: document.place(spot) };
  });
  const rest = findings.slice(locatedAtMost);
  const place = diagnostics.at(-1)?.place;
  return inOrder([...diagnostics, ...more(rest, rest.length, place)]);
}

/** Sorts by place; those without one come first. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const key = ({ place }: Diagnostic): number => (place ? place.line * 1e7 + place.column : 0);
  return [...diagnostics].sort((a, b) => key(a) - key(b));
}

/** The first problems of a file; the others are counted in one of their own. */
export function limited(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= reportedAtMost) return [...diagnostics];
  const rest = diagnostics.slice(reportedAtMost);
  const count = rest.reduce((sum, each) => sum + (each.code === 'more-problems' ? each.args.count : 1), 0);
  return [...diagnostics.slice(0, reportedAtMost), ...more(rest, count, rest[0]?.place)];
}

function more(
  rest: readonly { level: Diagnostic['level'] }[],
  count: number,
  place: Diagnostic['place'],
): Diagnostic[] {
  if (rest.length === 0) return [];
  const level = rest.some((each) => each.level === 'error') ? 'error' : 'advice';
  return [{ code: 'more-problems', args: { count }, level, ...(place && { place }) }];
}
