import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import { minutesLeft } from '../session/duration.js';
import type { Session } from '../session/session.js';
import type { Sheet } from './desk.js';
import { leftAndRight } from './lines.js';
import { blank, type Line } from './page.js';

/** Where one is, and how long it still takes. */
export function headLines(
  asked: Asked,
  session: Session,
  { style, size, measure, isUnsaved }: Sheet,
): Line[] {
  const { number, total, section, question } = asked;
  const { words, language } = style;
  const where = `[${number}/${total}] ${inLanguage(section.title, language)} · ${inLanguage(question.title, language)}`;
  const left = isUnsaved ? words.screen.unsaved : words.screen.minutesLeft(minutesLeft(session));
  const whole = { ...measure, width: size.columns - 1 - 2 * measure.margin.length };
  return [
    ...leftAndRight(where, left, whole, 'accent'),
    barLine(number / Math.max(1, total), whole),
    ...(size.rows >= 16 ? [blank] : []),
  ];
}

/** How far one is, as a line. */
function barLine(share: number, { width, margin }: { width: number; margin: string }): Line {
  const done = Math.max(0, Math.min(width, Math.round(share * width)));
  return [
    { text: margin },
    { text: '━'.repeat(done), tone: 'accent' },
    { text: '─'.repeat(Math.max(0, width - done)), tone: 'soft' },
  ];
}
