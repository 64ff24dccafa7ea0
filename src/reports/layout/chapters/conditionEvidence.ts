import type { GateResult } from '../../../model/assessment.js';
import { given, type Inline, joined, lines, type Run, soft } from '../inline.js';
import type { View } from '../view.js';

/** What shows that it is so, and why less counts than the answer's points. */
export function shown(view: View, gate: GateResult): Inline {
  const { conditions: says } = view.words;
  const asked = view.question(gate.question);
  if (gate.status === 'not-applicable' || !asked) return soft(says.notAsked);
  const { definition, result } = asked;
  const expected = definition.type !== 'computed' && definition.evidence === 'expected';
  const absent: Run[] =
    gate.status === 'unknown' ? [] : [soft(expected ? says.noEvidence : says.evidenceNotAsked)];
  const evidence: Run[] = result.evidence.length > 0 ? joined(result.evidence.map(given), '; ') : absent;
  const less = limited(view, gate, result.score);
  const because =
    gate.status === 'unknown' && !less ? says.because(view.words.common.status[result.status]) : '';
  const notes = [less, because].filter((text) => text !== '').map((text) => soft(text));
  return lines([...(evidence.length > 0 ? [evidence] : []), ...notes]);
}

function limited(view: View, gate: GateResult, score: number | null): string {
  const { conditions: says } = view.words;
  const { numbers } = view;
  if (gate.limitedBy === 'evidence') {
    return says.withoutEvidence(numbers.points(gate.score ?? 0), numbers.points(score ?? 0));
  }
  if (gate.limitedBy !== 'condition') return '';
  const titles = conditionTitles(view, gate.question).map(view.words.common.quoted);
  const open = gate.score === null;
  return open ? says.conditionOpen(titles.join(', ')) : says.conditionMissed(titles.join(', '));
}

/** The titles of the questions that decide a gate's own condition. */
function conditionTitles(view: View, question: string): string[] {
  const condition = view.question(question)?.definition.gate?.onlyMetIf ?? '';
  const names = condition.match(/\b(?:answer|score)\.[A-Za-z0-9]+/g) ?? [];
  const ids = names.map((name) => name.slice(name.indexOf('.') + 1));
  return [...new Set(ids)].filter((id) => view.question(id)).map(view.questionTitle);
}
