import type { Chart } from '../../layout/chart.js';
import { drawBoard } from './board.js';
import type { Drawing, Sheet } from './drawing.js';
import { drawEffort } from './effort.js';
import { drawProfile } from './profile.js';
import { drawSplit } from './split.js';
import { drawSplits } from './splits.js';
import { drawTimeline } from './timeline.js';
import { drawWeights } from './weights.js';

/** A chart of any kind; undefined where there is nothing to draw. */
export function draw(chart: Chart, sheet: Sheet): Drawing | undefined {
  switch (chart.kind) {
    case 'weights':
      return chart.parts.length > 0 ? drawWeights(chart, sheet) : undefined;
    case 'splits':
      return chart.splits.length > 0 ? drawSplits(chart, sheet) : undefined;
    case 'split':
      return chart.parts.length > 0 ? drawSplit(chart, sheet) : undefined;
    case 'profile':
      return chart.rows.length > 0 ? drawProfile(chart, sheet) : undefined;
    case 'board':
      return chart.rows.length > 0 ? drawBoard(chart, sheet) : undefined;
    case 'effort':
      return chart.points.length > 0 ? drawEffort(chart, sheet) : undefined;
    case 'timeline':
      return chart.stages.length > 0 ? drawTimeline(chart, sheet) : undefined;
  }
}
