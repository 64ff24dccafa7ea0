import { inLanguage } from '../../model/language.js';
import type { Session } from '../session/session.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { type Draft, isInField, type Row } from './draft.js';
import { layField } from './fieldLayout.js';
import { textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';
import { headLines } from './progressHead.js';
import { answeredLines, problemLines, questionKeys } from './questionFoot.js';

/** A question: where one is, what is asked, what one can answer, what was answered and remarked, and the keys. */
export function questionPage(draft: Draft, session: Session, sheet: Sheet): Page {
  const { asked } = draft;
  const { rows } = sheet.size;
  const head = headLines(asked, session, sheet);
  const foot = [...problemLines(draft, sheet), ...questionKeys(draft, session, sheet)];
  const remarked = answeredLines(asked, sheet, false);
  const left = rows - head.length - foot.length - remarked.length;
  const asks = askLines(draft, left, sheet);
  const room = left - asks.length;
  const options = rowsBelow(draft, asks.length, room, sheet);
  const fits = options.lines.length <= room;
  // What would be out of sight is said in short above the keys.
  const brief = fits ? [] : answeredLines(asked, sheet, true);
  return {
    head,
    body: [...asks, ...options.lines, ...(fits ? remarked : [])],
    foot: [...brief, ...foot],
    focus: options.focus,
    cursor: options.cursor,
  };
}

/** The rows with blank lines between them where there is room, the present one's place, and where one types. */
function rowsBelow(
  draft: Draft,
  above: number,
  room: number,
  sheet: Sheet,
): Pick<Page, 'focus' | 'cursor'> & { lines: Line[] } {
  const { rows, at } = draft;
  const blocks = rows.map((row, position) => rowLines(draft, row, position === at, sheet));
  const tight = blocks.reduce((sum, block) => sum + block.length, 0);
  const isWide = room >= tight + rows.length;
  const lines: Line[] = [];
  let focus: Page['focus'];
  let cursor: Page['cursor'];
  for (const [position, block] of blocks.entries()) {
    const isOther = rows[position]?.kind !== rows[position - 1]?.kind;
    if (position > 0 && (isWide || isOther)) lines.push(blank);
    if (position === at) {
      focus = [above + lines.length, above + lines.length + block.length - 1];
      if (isInField(draft)) cursor = cursorIn(draft, above + lines.length, sheet);
    }
    lines.push(...block);
  }
  return { lines, focus, cursor };
}

/** The question, and what counts where the rows leave room for it; else that is under help. */
function askLines(draft: Draft, room: number, sheet: Sheet): Line[] {
  const { style, measure } = sheet;
  const { question } = draft.asked;
  const ask = [...textLines(inLanguage(question.ask, style.language), measure, { tone: 'strong' }), blank];
  if (!question.help) return ask;
  const help = [...textLines(inLanguage(question.help, style.language), measure), blank];
  const rows = draft.rows.flatMap((row) => rowLines(draft, row, false, sheet));
  return ask.length + help.length + rows.length + 1 <= room ? [...ask, ...help] : ask;
}

/** A row: the sign of where one is, its key, and its text on as many lines as it takes. */
function rowLines(draft: Draft, row: Row, isPresent: boolean, sheet: Sheet): Line[] {
  const { style, measure } = sheet;
  const sign = isPresent ? '❯ ' : '  ';
  const tone = isPresent ? ('chosen' as const) : undefined;
  if (row.kind === 'field') return fieldLines(draft, sign, tone, sheet);
  const digits = Math.max(1, ...draft.asked.options.map(({ number }) => String(number).length));
  const key = row.kind === 'absence' ? keys[row.absence] : String(row.option.number);
  const isMarked = row.kind === 'option' && draft.marked.has(row.option.option.value);
  const box =
    row.kind === 'option' && draft.asked.question.type === 'multi' ? (isMarked ? '[x] ' : '[ ] ') : '';
  const text =
    row.kind === 'absence'
      ? style.words.answer.absent[row.absence]
      : inLanguage(row.option.option.label, style.language);
  return textLines(text, measure, {
    first: `${sign}${key.padStart(digits)}  ${box}`,
    tone: tone ?? (isMarked ? 'strong' : undefined),
  });
}

function fieldLines(
  { asked, field }: Draft,
  sign: string,
  tone: 'chosen' | undefined,
  { style, measure }: Sheet,
): Line[] {
  const { question } = asked;
  const unit =
    question.type === 'number' && question.unit ? inLanguage(question.unit, style.language) : undefined;
  const { lines } = layField(field, measure.width - sign.length - 1);
  return [
    line(`${measure.margin}${sign}${style.words.screen.fieldFor(unit)}:`, tone),
    ...lines.map((text) => line(`${measure.margin}  ${text}`, 'strong')),
    line(`${measure.margin}  ${'─'.repeat(Math.min(40, measure.width - 2))}`, 'soft'),
  ];
}

function cursorIn({ field }: Draft, above: number, { measure }: Sheet): Page['cursor'] {
  const { row, column } = layField(field, measure.width - 3);
  return { row: above + 1 + row, column: measure.margin.length + 2 + column };
}
