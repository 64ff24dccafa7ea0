import type { Child, Html } from '../element.js';
import type { Pen } from '../pen.js';

/** For whom a chart is drawn: its width in pixels, a prefix for ids within it, the language. */
export interface Sheet {
  width: number;
  id: string;
  pen: Pen;
}

/** A chart as it was drawn, and what its signs mean. */
export interface Drawing {
  height: number;
  body: readonly Child[];
  legend: readonly LegendItem[];
}

/** A sign of a chart with its meaning. */
export interface LegendItem {
  sign: Html;
  text: string;
}

/** Below this width, names stand above their rows instead of beside them. */
export const isNarrow = ({ width }: Sheet): boolean => width < 480;
