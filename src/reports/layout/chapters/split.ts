import type { TrackResult } from '../../../model/assessment.js';
import { type Block, type Figure, figures, heading, note, paragraph, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { countOf, coverageOf, partOf, percentages, scoreOf, weighting } from '../figures.js';
import { gauge, type Inline, soft, strong } from '../inline.js';
import { contribution } from '../overview.js';
import type { View } from '../view.js';
import { effort } from './effort.js';
import { splitsFigure } from './splits.js';

/** The tracks' three splits, each by itself: score, missing points, planned effort. */
export const split: Chapter = {
  id: 'split',
  title: (view) => view.words.split.chapter(weighting(view)),
  blocks: (view) =>
    view.definition.tracks.length < 2
      ? []
      : [
          paragraph(introduction(view)),
          splitsFigure(view),
          heading('contribution', view.words.split.contribution),
          paragraph(view.words.split.contributionSays),
          contributions(view),
          ...leftOut(view),
          heading('missing', view.words.split.missing),
          paragraph(missingSays(view)),
          missing(view),
          ...effort(view),
        ],
};

function introduction({ definition, words, numbers, say }: View): string {
  const total = definition.tracks.reduce((sum, { weight }) => sum + weight, 0);
  const weights = definition.tracks.map(({ title, weight }) =>
    words.split.weight(say(title), numbers.percents((100 * weight) / total)),
  );
  return words.split.introduction(words.common.and(weights));
}

function contributions(view: View): Figure {
  const { assessment, words: says } = view;
  const { columns } = says.common;
  const row = (track: TrackResult): Inline[] => [
    view.title('track', track.id),
    contribution(view, track),
    scoreOf(view, track),
    coverageOf(view, track),
    countOf(view, (section) => trackOf(view, section) === track.id),
    gauge(track.contribution, track.share ?? track.weight),
  ];
  const { overall } = assessment;
  const total: Inline[] = [
    strong(says.result.overall),
    overall.score === null ? scoreOf(view, overall) : partOf(view, overall.score, 100),
    scoreOf(view, overall),
    coverageOf(view, overall),
    countOf(view, () => true),
    gauge(overall.score),
  ];
  const parts = assessment.tracks.flatMap(({ id, contribution: value, share: of }) =>
    value === null || of === null ? [] : [{ label: view.title('track', id), value, of }],
  );
  return {
    kind: 'figure',
    id: 'figure-contribution',
    title: says.split.contributionTitle,
    alternative: parts.map(({ label, value, of }) => `${label}: ${partOf(view, value, of)}`).join('; '),
    chart: { kind: 'split', unit: 'points', parts },
    table: table(
      [
        words(columns.track),
        figures(says.split.contributes),
        figures(columns.points),
        figures(columns.coverage),
        figures(columns.count),
        words(columns.picture),
      ],
      [...assessment.tracks.map(row), total],
    ),
  };
}

/** The section's track, where it has one. */
function trackOf({ assessment }: View, section: string): string | null {
  return assessment.sections.find(({ id }) => id === section)?.track ?? null;
}

function leftOut(view: View): Block[] {
  const out = view.assessment.tracks.filter(({ share }) => share === null);
  return out.map(({ id }) => note(view.words.split.leftOut(view.title('track', id))));
}

function missing(view: View): Figure {
  const { assessment, numbers, words: says } = view;
  const total = totalMissing(view);
  const parts = assessment.tracks.flatMap(({ id, missingPoints }) =>
    missingPoints === null ? [] : [{ label: view.title('track', id), value: missingPoints, of: 100 }],
  );
  const shares = percentages(assessment.tracks.map(({ missingPoints }) => missingPoints ?? 0));
  const rows = assessment.tracks.map(({ id, missingPoints, status }, at): Inline[] => [
    view.title('track', id),
    missingPoints === null ? soft(says.common.aggregate[status]) : numbers.fixed(missingPoints),
    missingPoints === null || total === null || total === 0
      ? soft(says.split.noGap)
      : numbers.percents(shares[at] ?? 0),
    gauge(missingPoints),
  ]);
  const sum: Inline[] = [
    strong(says.result.overall),
    total === null ? soft(says.common.aggregate['too-few-answers']) : numbers.fixed(total),
    total === null || total === 0 ? soft(says.split.noGap) : numbers.percent(1),
    gauge(total),
  ];
  return {
    kind: 'figure',
    id: 'figure-missing',
    title: says.split.missingTitle,
    alternative: parts.map(({ label, value }) => `${label}: ${numbers.fixed(value)}`).join('; '),
    chart: { kind: 'split', unit: 'points', parts },
    table: table(
      [
        words(says.common.columns.track),
        figures(says.split.missingPoints),
        figures(says.split.shareOfGap),
        words(says.common.columns.picture),
      ],
      [...rows, sum],
    ),
  };
}

/** The missing points of all tracks; null while one that applies has no score. */
function totalMissing({ assessment }: View): number | null {
  const { score } = assessment.overall;
  return score === null ? null : 100 - score;
}

function missingSays(view: View): string {
  const { words: says, numbers } = view;
  const total = totalMissing(view);
  if (total === null) return says.split.missingUnknown;
  if (total < 0.05) return says.split.nothingMissing;
  const most = view.assessment.tracks.reduce<TrackResult | undefined>(
    (largest, track) =>
      largest && (largest.missingPoints ?? 0) >= (track.missingPoints ?? 0) ? largest : track,
    undefined,
  );
  const shares = percentages(view.assessment.tracks.map(({ missingPoints }) => missingPoints ?? 0));
  const share = numbers.percents(Math.max(...shares));
  return says.split.missingSays(numbers.fixed(total), view.title('track', most?.id ?? ''), share);
}
