import type { TrackResult } from '../../model/assessment.js';
import { type Figure, figures, table, words } from './block.js';
import { countOf, coverageOf, partOf, rangeOf, scoreOf, weighting } from './figures.js';
import { gauge, type Inline, soft, strong } from './inline.js';
import type { View } from './view.js';

/** The overall score and each track: score, range, coverage, count, contribution. */
export function overview(view: View): Figure {
  const { assessment, numbers } = view;
  const { common, result } = view.words;
  const { columns } = common;
  const parts = assessment.tracks.flatMap(({ id, contribution, share }) =>
    contribution === null || share === null
      ? []
      : [{ label: view.title('track', id), value: contribution, of: share }],
  );
  const several = assessment.tracks.length > 1;
  const { overall } = assessment;
  const all: Inline[] = [
    strong(result.overall),
    scoreOf(view, overall),
    rangeOf(view, overall),
    coverageOf(view, overall),
    countOf(view, () => true),
    ...(several ? [overall.score === null ? scoreOf(view, overall) : partOf(view, overall.score, 100)] : []),
    gauge(overall.score, 100, overall.lowest, overall.highest),
  ];
  return {
    kind: 'figure',
    id: 'overview',
    title: several ? result.tracksOf(weighting(view)) : result.tracks,
    alternative: result.tracksAlternative(
      parts.map(({ label, value, of }) => `${label} ${partOf(view, value, of)}`).join(', '),
    ),
    chart: { kind: 'weights', parts },
    table: table(
      [
        words(columns.track),
        figures(columns.points),
        figures(columns.range),
        figures(columns.coverage),
        figures(columns.count),
        ...(several ? [figures(result.contribution)] : []),
        words(columns.picture),
      ],
      [...assessment.tracks.map((track) => row(view, track, several)), all],
    ),
  };

  function row(of: View, track: TrackResult, withPart: boolean): Inline[] {
    const name = of.title('track', track.id);
    const sections = new Set(
      of.assessment.sections.filter((section) => section.track === track.id).map(({ id }) => id),
    );
    const share = track.share === null ? '' : ` (${numbers.percent(track.share / 100)})`;
    return [
      `${name}${share}`,
      scoreOf(of, track),
      rangeOf(of, track),
      coverageOf(of, track),
      countOf(of, (section) => sections.has(section)),
      ...(withPart ? [contribution(of, track)] : []),
      gauge(track.score, 100, track.lowest, track.highest),
    ];
  }
}

/** What a track brings to the overall score, of what it could bring, or why that is not known. */
export function contribution(view: View, track: TrackResult): Inline {
  const { contribution: points, share, status } = track;
  return points === null || share === null
    ? soft(view.words.common.aggregate[status])
    : partOf(view, points, share);
}
