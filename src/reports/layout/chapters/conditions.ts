import type { GateResult, MilestoneResult } from '../../../model/assessment.js';
import { type Block, type Figure, figures, heading, note, paragraph, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { type Inline, lineBreak, soft, status, type Tone } from '../inline.js';
import { releasePath } from '../path.js';
import { released } from '../releases.js';
import type { View } from '../view.js';
import { shown } from './conditionEvidence.js';

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
      ...view.assessment.milestones.flatMap((milestone) => [
        ...ofMilestone(view, milestone),
        ...releasePath(view, milestone.id),
      ]),
      note(says.legend),
    ];
  },
};

function ofMilestone(view: View, milestone: MilestoneResult): Block[] {
  const gates = view.assessment.gates.filter(({ minimum }) => minimum[milestone.id] !== undefined);
  const title = view.title('milestone', milestone.id);
  const head: Inline = [view.words.conditions.release(title), ': ', released(view, milestone)];
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
    counting(view, gate),
    numbers.points(gate.minimum[milestone.id] ?? 0),
    numbers.plain(view.question(gate.question)?.result.count ?? 0),
    standing(view, milestone, gate),
    shown(view, gate),
  ];
}

/** The points that count; a gate that does not apply has none to wait for. */
function counting({ numbers, words: says }: View, { status: gateStatus, score }: GateResult): Inline {
  if (gateStatus === 'not-applicable') return soft(says.common.gate[gateStatus]);
  return score === null ? soft(says.conditions.nothingCounts) : numbers.points(score);
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
