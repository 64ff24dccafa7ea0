import { inLanguage } from '../../model/text.js';
import type { Asked } from '../session/asked.js';
import { minutesLeft } from '../session/duration.js';
import type { Session } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { givenText } from '../text/given.js';
import { typingText } from '../text/typingText.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { type Draft, isInField, type Row } from './draft.js';
import { layField } from './field.js';
import { keyLines, leftAndRight, textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';

/** A question: where one is, what is asked, what one can answer, what was answered and remarked, and the keys. */
export function questionPage(draft: Draft, session: Session, sheet: Sheet): Page {
  const { asked, rows, at } = draft;
  const { size } = sheet;
  const asks = askLines(asked, sheet);
  const [head, foot] = [
    headLines(asked, session, sheet),
    [...problemLines(draft, sheet), ...footLines(draft, sheet)],
  ];
  const answered = answeredLines(asked, sheet);
  const blocks = rows.map((row, position) => rowLines(draft, row, position === at, sheet));
  const tight = blocks.reduce((sum, block) => sum + block.length, 0);
  const room = size.rows - head.length - foot.length - asks.length - answered.length;
  const gap = room >= tight + rows.length ? [blank] : [];
  const body: Line[] = [...asks];
  let focus: [number, number] | undefined;
  let cursor: Page['cursor'];
  for (const [position, block] of blocks.entries()) {
    if (position > 0 && rows[position]?.kind !== rows[position - 1]?.kind && gap.length === 0)
      body.push(blank);
    else if (position > 0) body.push(...gap);
    if (position === at) {
      focus = [body.length, body.length + block.length - 1];
      if (isInField(draft)) cursor = cursorIn(draft, body.length, sheet);
    }
    body.push(...block);
  }
  return { head, body: [...body, ...answered], foot, focus, cursor };
}

/** Where one is, and how long it still takes. */
export function headLines(asked: Asked, session: Session, { style, size, measure }: Sheet): Line[] {
  const { number, total, section, question } = asked;
  const { words, language } = style;
  const where = `[${number}/${total}] ${inLanguage(section.title, language)} · ${inLanguage(question.title, language)}`;
  const left = words.screen.minutesLeft(minutesLeft(session));
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

function askLines({ question }: Asked, { style, measure }: Sheet): Line[] {
  return [...textLines(inLanguage(question.ask, style.language), measure, { tone: 'strong' }), blank];
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

/** What has been answered that no row shows, and what has been remarked. */
export function answeredLines(asked: Asked, { style, measure }: Sheet): Line[] {
  const { answer } = asked;
  if (answer === undefined) return [];
  const { words } = style;
  const lines: [string, string | undefined][] = [
    [words.answer.earlier, answer.given.kind === 'votes' ? givenText(asked, answer.given, style) : undefined],
    [words.answer.evidence, answer.evidence],
    [words.answer.note, answer.note],
  ];
  const parts = lines
    .filter(([, text]) => text)
    .flatMap(([name, text]) => textLines(`${name}: ${text}`, measure, { rest: '  ' }));
  return parts.length > 0 ? [blank, ...parts] : [];
}

function problemLines({ problem }: Draft, { style, measure }: Sheet): Line[] {
  if (problem === undefined) return [];
  const { nothingChosen, nothingMarked } = style.words.screen;
  const text =
    problem === 'nothing-chosen'
      ? nothingChosen
      : problem === 'nothing-marked'
        ? nothingMarked
        : typingText(problem, style);
  return textLines(`! ${text}`, measure, { rest: '  ', tone: 'alert' });
}

/** The keys that work here. */
function footLines(draft: Draft, { style, measure }: Sheet): Line[] {
  const { key, does } = style.words.screen;
  const { question } = draft.asked;
  const inField = isInField(draft);
  const letters: [string, string][] = [
    [keys.help, does.help],
    [keys.note, does.note],
    [keys.evidence, does.evidence],
    ...(mayVote(draft.asked) ? [[keys.votes, does.votes] as [string, string]] : []),
    [keys.review, does.review],
    [keys.pause, does.pause],
  ];
  const menu: [string, string][] = [[key.tab, does.menu]];
  if (inField) {
    return [
      blank,
      ...keyLines(
        [
          [key.enter, does.answer],
          [key.shiftTab, does.back],
          ...(question.type === 'number' ? letters : []),
          ...menu,
        ],
        measure,
      ),
    ];
  }
  return [
    blank,
    ...keyLines(
      [
        [`${key.arrows} ${key.number}`, does.choose],
        ...(question.type === 'multi' ? [[key.space, does.mark] as [string, string]] : []),
        [key.enter, does.answer],
        [key.left, does.back],
        [key.right, draft.asked.answer ? does.keep : does.skip],
        ...letters,
      ],
      measure,
    ),
  ];
}
