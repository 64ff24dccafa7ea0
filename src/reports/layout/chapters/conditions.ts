import type { GateResult, MilestoneResult } from '../../../model/assessment.js';
import { type Block, type Figure, figures, heading, note, paragraph, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import {
  given,
  type Inline,
  joined,
  lineBreak,
  lines,
  type Run,
  soft,
  status,
  type Tone,
} from '../inline.js';
import { released } from '../releases.js';
import type { View } from '../view.js';

const tones: Record<GateResult['status'], Tone> = {
  met: 'good',
  nearly: 'near',
  missed: 'bad',
  unknown: 'open',
  'not-applicable': 'quiet',
};

/** The minimum conditions before each milestone: what counts, what is needed, and what shows it. */
export const conditions: Chapter = {
  id: 'conditions',
  title: ({ words: says }) => says.conditions.chapter,
  blocks: (view) => {
    if (view.assessment.gates.length === 0) return [];
    const says = view.words.conditions;
    const strict = view.definition.milestonePolicy === 'strict' ? [paragraph(says.strict)] : [];
    return [
      paragraph(says.introduction),
      ...strict,
      ...view.assessment.milestones.flatMap((milestone) => ofMilestone(view, milestone)),
      note(says.legend),
    ];
  },
};

function ofMilestone(view: View, milestone: MilestoneResult): Block[] {
  const gates = view.assessment.gates.filter(({ minimum }) => minimum[milestone.id] !== undefined);
  const title = view.title('milestone', milestone.id);
  const head: Inline = [view.words.conditions.before(title), ': ', released(view, milestone)];
  if (gates.length === 0) {
    return [heading(`before-${milestone.id}`, head), paragraph(view.words.conditions.noGates)];
  }
  return [heading(`before-${milestone.id}`, head), board(view, milestone, unmetFirst(gates, milestone))];
}

/** What holds the milestone first; then what is met; last what does not apply. */
function unmetFirst(gates: readonly GateResult[], { missing }: MilestoneResult): GateResult[] {
  const rank = (gate: GateResult): number =>
    gate.status === 'not-applicable' ? 2 : missing.includes(gate.question) ? 0 : 1;
  return [...gates].sort((a, b) => rank(a) - rank(b));
}

function board(view: View, milestone: MilestoneResult, gates: readonly GateResult[]): Figure {
  const { conditions: says, common } = view.words;
  const rows = gates.map((gate) => ({
    label: view.questionTitle(gate.question),
    score: gate.score,
    minima: [gate.minimum[milestone.id] ?? null],
  }));
  const held = milestone.missing.map(view.questionTitle);
  return {
    kind: 'figure',
    id: `figure-board-${milestone.id}`,
    title: '',
    alternative: held.length > 0 ? says.holding(held.join('; ')) : says.nothingHolds,
    chart: { kind: 'board', columns: [view.title('milestone', milestone.id)], rows },
    table: table(
      [
        words(says.condition),
        figures(says.counts),
        figures(says.atLeast),
        figures(common.columns.count),
        words(says.status),
        prose(says.evidence),
      ],
      gates.map((gate) => row(view, milestone, gate)),
    ),
  };
}

function row(view: View, milestone: MilestoneResult, gate: GateResult): Inline[] {
  const { numbers, words: says } = view;
  const title = view.questionTitle(gate.question);
  return [
    gate.knockout ? [title, lineBreak, soft(says.common.knockout)] : title,
    gate.score === null ? soft(says.conditions.nothingCounts) : numbers.points(gate.score),
    numbers.points(gate.minimum[milestone.id] ?? 0),
    numbers.plain(view.question(gate.question)?.result.count ?? 0),
    standing(view, milestone, gate),
    shown(view, gate),
  ];
}

function standing(
  { words: says, numbers }: View,
  { id, missing }: MilestoneResult,
  gate: GateResult,
): Inline {
  if (gate.status === 'not-applicable' || gate.status === 'unknown') {
    return status(tones[gate.status], says.common.gate[gate.status]);
  }
  if (!missing.includes(gate.question)) return status('good', says.common.gate.met);
  const short = (gate.minimum[id] ?? 0) - (gate.score ?? 0);
  return [
    status(tones[gate.status], says.common.gate[gate.status]),
    lineBreak,
    soft(says.conditions.short(says.common.points(numbers.points(short)))),
  ];
}

/** What shows that it is so, and why less counts than the answer's points. */
function shown(view: View, gate: GateResult): Inline {
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
