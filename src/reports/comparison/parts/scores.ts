import type { MeasuredChange } from '../../../model/comparison.js';
import { type Block, type Figure, figures, note, table, words } from '../../layout/block.js';
import type { ChangeRow } from '../../layout/chart.js';
import { type Inline, strong } from '../../layout/inline.js';
import { type ComparisonView, changeOf, changeText, pointsAt, toneOf } from '../view.js';

/** A measure by its name; the whole and the tracks stand out. */
interface Named {
  name: string;
  measured: MeasuredChange;
  isStrong: boolean;
}

/** The points of the whole, the tracks and the sections at each moment, drawn and as figures. */
export function scores(view: ComparisonView): Block[] {
  const { comparison, last, says } = view;
  const all: Named[] = [
    { name: says.overall, measured: comparison.overall, isStrong: true },
    ...comparison.tracks.map((measured) => ({
      name: last.title('track', measured.id),
      measured,
      isStrong: true,
    })),
    ...comparison.sections.map((measured) => ({
      name: last.title('section', measured.id),
      measured,
      isStrong: false,
    })),
  ];
  const isUnproven = all.some(({ measured }) => measured.unproven);
  return [figure(view, all), note(says.scoresNote), ...(isUnproven ? [note(says.unprovenNote)] : [])];
}

function figure(view: ComparisonView, all: readonly Named[]): Figure {
  const { says, moments } = view;
  const rows = all.map(
    ({ name, measured }): ChangeRow => ({
      label: name,
      scores: measured.values.map(({ score }) => score),
      tone: toneOf(measured.movement, measured.unproven),
      change: changeText(view, measured),
    }),
  );
  return {
    kind: 'figure',
    id: 'figure-scores',
    title: '',
    alternative: rows.map(({ label, change }) => `${label}: ${change}`).join('; '),
    chart: { kind: 'change', moments, rows },
    table: table(
      [words(says.what), ...moments.map(figures), figures(says.change)],
      all.map(({ name, measured, isStrong }): Inline[] => [
        isStrong ? strong(name) : name,
        ...measured.values.map(({ score }) => pointsAt(view, score)),
        changeOf(view, measured),
      ]),
    ),
  };
}
