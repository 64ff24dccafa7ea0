import type { Chart } from '../../layout/chart.js';
import { drawBoard } from './board.js';
import { drawChange } from './change.js';
import type { Drawing, Sheet } from './drawing.js';
import { drawEffort } from './effort.js';
import { drawProfile } from './profile.js';
import { drawSplit } from './split.js';
import { drawSplits } from './splits.js';
import { drawTimeline } from './timeline.js';
import { drawWeights } from './weights.js';

/** A chart of any kind; undefined where there is nothing to draw. */
export function draw(chart: Chart, sheet: Sheet): Drawing | undefined {
  return marksIn(chart).length === 0 ? undefined : drawn(chart, sheet);
}

function marksIn(chart: Chart): readonly unknown[] {
  if ('parts' in chart) return chart.parts;
  if ('rows' in chart) return chart.rows;
  if ('splits' in chart) return chart.splits;
  return 'points' in chart ? chart.points : chart.stages;
}

function drawn(chart: Chart, sheet: Sheet): Drawing {
  switch (chart.kind) {
    case 'weights':
      return drawWeights(chart, sheet);
    case 'splits':
      return drawSplits(chart, sheet);
    case 'split':
      return drawSplit(chart, sheet);
    case 'profile':
      return drawProfile(chart, sheet);
    case 'board':
      return drawBoard(chart, sheet);
    case 'change':
      return drawChange(chart, sheet);
    case 'effort':
      return drawEffort(chart, sheet);
    case 'timeline':
      return drawTimeline(chart, sheet);
  }
}
