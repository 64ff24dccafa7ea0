import type { Finding } from '../diagnostics/diagnostic.js';
import type { Questionnaire } from '../questionnaire.js';
import { exceeds, reaches } from '../tolerance.js';
import { possible, type Ranges } from './bounds.js';
import { everyExpression } from './everyExpression.js';
import type { Expression } from './expression.js';
import { rangesOf } from './ranges.js';

/**
 * Conditions that can never be true and verdict bands that can never hold, where bounds on the values
 * prove it. Bounds over-approximate, so nothing is claimed that could occur.
 */
export function outOfReach(
  questionnaire: Questionnaire,
  expressions: Readonly<Record<string, Expression>>,
): Finding[] {
  const ranges = rangesOf(questionnaire, expressions);
  const findings: Finding[] = [];
  for (const { text, path, purpose, expected } of everyExpression(questionnaire)) {
    const tree = expressions[text];
    if (!tree || expected !== 'bool' || purpose === 'number') continue;
    const result = possible(tree, ranges);
    if (result.kind === 'boolean' && !result.yes) {
      const level = purpose === 'text' ? 'advice' : 'error';
      findings.push({ code: 'never-true', args: { of: purpose }, level, path });
    }
  }
  return [...findings, ...bandsOutOfReach(questionnaire, ranges)];
}

function bandsOutOfReach({ verdict }: Questionnaire, ranges: Ranges): Finding[] {
  const basis = verdict.basis.flatMap((name) => {
    const range = ranges.get(name);
    return range?.kind === 'number' ? [range] : [];
  });
  if (basis.length === 0) return [];
  const lowest = Math.min(...basis.map(({ low }) => low));
  const highest = Math.min(...basis.map(({ high }) => high));
  const capped = new Set((verdict.caps ?? []).map(({ to }) => to));
  return verdict.bands.flatMap((band, position): Finding[] => {
    const next = verdict.bands[position + 1];
    const tooHigh = exceeds(band.from, highest);
    const tooLow = next !== undefined && reaches(lowest, next.from) && !capped.has(band.id);
    if (!tooHigh && !tooLow) return [];
    const args = { band: band.id, lowest, highest };
    return [
      { code: 'band-out-of-reach', args, level: 'error', path: ['verdict', 'bands', position, 'from'] },
    ];
  });
}
