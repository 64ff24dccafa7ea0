import type { ComparisonWords } from '../../locales/comparison.js';
import { comparisonWords } from '../../locales/comparisonWords.js';
import { reportWords } from '../../locales/reportWords.js';
import type { Comparison, Movement } from '../../model/comparison.js';
import type { Language } from '../../model/language.js';
import { type Inline, soft, status, type Tone } from '../layout/inline.js';
import { type View, viewOf } from '../layout/view.js';
import type { Compared } from './registry.js';

/** What the parts of a comparison read: it, and its ends as reports see them, in one language. */
export interface ComparisonView {
  comparison: Comparison;
  first: View;
  /** Gives the words: its questionnaire is the one that things are called by. */
  last: View;
  says: ComparisonWords;
  /** The head of each moment's column: its date, or which one it is. */
  moments: string[];
}

/** The view of a comparison in a language. */
export function comparisonView({ comparison, first, last }: Compared, language: Language): ComparisonView {
  const words = reportWords(language);
  const says = comparisonWords(language);
  const { moments } = comparison;
  return {
    comparison,
    first: viewOf(first, language, words),
    last: viewOf(last, language, words),
    says,
    moments: moments.map(({ date }, at) => {
      if (date === null) return says.moment(at + 1);
      const isAlone = moments.filter((each) => each.date === date).length === 1;
      const before = moments.slice(0, at).filter((each) => each.date === date).length;
      return isAlone ? words.common.date(date) : `${words.common.date(date)} (${before + 1})`;
    }),
  };
}

const tones: Record<Movement, Tone> = {
  better: 'good',
  gained: 'good',
  worse: 'bad',
  lost: 'bad',
  same: 'quiet',
  none: 'open',
};

/** How a movement is to be taken. What is better only because answers are missing is open. */
export function toneOf(movement: Movement, unproven = false): Tone {
  return unproven ? 'open' : tones[movement];
}

/** Points at a moment, or that there are none. */
export function pointsAt({ last: { numbers }, says }: ComparisonView, score: number | null): Inline {
  return score === null ? soft(says.noScore) : numbers.fixed(score);
}

interface Changed {
  change: number | null;
  movement: Movement;
  unproven?: boolean;
}

/** A change in points with its sign, or how it moved where points do not tell. */
export function changeOf(view: ComparisonView, changed: Changed): Inline {
  return status(toneOf(changed.movement, changed.unproven), changeText(view, changed));
}

/** The same in words alone. */
export function changeText(
  { last: { numbers }, says }: ComparisonView,
  { change, movement, unproven }: Changed,
): string {
  if (change === null || movement === 'none') return says.movement[movement];
  return unproven ? says.unproven(signed(change, numbers)) : signed(change, numbers);
}

/** Points with their sign. */
export function signed(change: number, { fixed }: View['numbers']): string {
  const digits = fixed(Math.abs(change));
  if (!/[1-9]/.test(digits)) return digits;
  return change < 0 ? `−${digits}` : `+${digits}`;
}
