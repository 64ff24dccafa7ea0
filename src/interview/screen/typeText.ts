import { type Desk, type Sheet, sheetOf, shown } from './desk.js';
import { edited, type Field, fieldOf, leavesBack, textIn } from './field.js';
import { layField, movedByLine } from './fieldLayout.js';
import { isKey, type Key } from './key.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line, type Page } from './page.js';

/** A text to type. */
export interface Typing {
  head: (sheet: Sheet) => Line[];
  /** What stands above the field. */
  above: (sheet: Sheet) => Line[];
  text: string;
  /** Whether the text may have several lines. */
  lines?: boolean;
  /** false: there is nothing to go back to. */
  hasBack?: boolean;
  /** Whether Tab pauses; else it does nothing, so that nothing typed is lost by it. */
  tabPauses?: boolean;
  /** The keys that are named at the bottom. */
  keys: (sheet: Sheet) => [string, string][];
  /** Is told of the text after every key. */
  onTyped?: (text: string) => void;
  /** Takes a text, or says why it is none. */
  check?: (text: string) => string | undefined;
}

/** What was typed, or how the field was left. */
export type Typed = { text: string } | { left: 'back' | 'pause' | 'interrupted' | 'ended' };

/** Lets a person type a text. */
export async function typeText(desk: Desk, typing: Typing): Promise<Typed> {
  let field = fieldOf(typing.text);
  let problem: string | undefined;
  for (;;) {
    const key = await shown(desk, (sheet) => fieldPage(typing, field, problem, sheet));
    const left = leftBy(typing, field, key);
    if (left !== undefined) return { left };
    if (isKey(key, 'enter')) {
      problem = typing.check?.(textIn(field));
      if (problem === undefined) return { text: textIn(field) };
    } else if (isKey(key, 'up', 'down')) {
      const { measure } = sheetOf(desk.speech, desk.device.size());
      field = movedByLine(field, isKey(key, 'down') ? 1 : -1, measure.width - 3);
    } else {
      field = edited(field, key, typing.lines);
      typing.onTyped?.(textIn(field));
    }
  }
}

function leftBy(
  { tabPauses, hasBack = true }: Typing,
  field: Field,
  key: Key,
): Extract<Typed, { left: string }>['left'] | undefined {
  if (key.kind === 'interrupt') return 'interrupted';
  if (key.kind === 'closed') return 'ended';
  if (tabPauses && isKey(key, 'tab')) return 'pause';
  return hasBack && leavesBack(field, key) ? 'back' : undefined;
}

function fieldPage(typing: Typing, field: Field, problem: string | undefined, sheet: Sheet): Page {
  const { measure } = sheet;
  const body = [...typing.above(sheet)];
  const laid = layField(field, measure.width - 3);
  const row = body.length + laid.row;
  body.push(
    ...laid.lines.map((text, at) => line(`${measure.margin}${at === 0 ? '❯ ' : '  '}${text}`, 'strong')),
    line(`${measure.margin}  ${'─'.repeat(Math.max(0, measure.width - 2))}`, 'soft'),
  );
  const complaint =
    problem === undefined ? [] : textLines(`! ${problem}`, measure, { rest: '  ', tone: 'alert' });
  return {
    head: typing.head(sheet),
    body,
    foot: [...complaint, blank, ...keyLines(typing.keys(sheet), measure)],
    focus: [row, row],
    cursor: { row, column: measure.margin.length + 2 + laid.column },
  };
}
