import { keys } from '../typing/typedLine.js';
import { type Desk, type Sheet, shown } from './desk.js';
import { isKey, type Key, leadsBack } from './key.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, type Page } from './page.js';

/** Something to choose: arrows and a number lead there and Enter chooses; a letter chooses at once, as it does elsewhere. */
export interface Choice<Id> {
  id: Id;
  key: string;
  label: string;
  /** Whether it is an answer, which nothing but Enter gives. */
  isAnswer?: boolean;
}

/** A list to choose from. */
export interface Choosing<Id> {
  head: (sheet: Sheet) => Line[];
  /** What stands above the list. */
  above: (sheet: Sheet) => Line[];
  choices: readonly Choice<Id>[];
  /** Where one begins; nowhere unless given. */
  start?: number | undefined;
  /** false: there is nothing to go back to. */
  hasBack?: boolean;
  /** false: a pause is among the choices, or makes no sense. */
  hasPause?: boolean;
}

/** What was chosen, or how the list was left. */
export type Chosen<Id> = { id: Id } | { left: 'back' | 'pause' | 'interrupted' | 'ended' };

interface State {
  at: number | undefined;
  digits: string;
}

/** Lets a person choose one of several. */
export async function choose<Id>(desk: Desk, choosing: Choosing<Id>): Promise<Chosen<Id>> {
  let state: State = { at: choosing.start, digits: '' };
  for (;;) {
    const key = await shown(desk, (sheet) => listPage(choosing, state, sheet));
    const next = pressedIn(choosing, state, key);
    if ('id' in next || 'left' in next) return next;
    state = next;
  }
}

function pressedIn<Id>(choosing: Choosing<Id>, state: State, key: Key): State | Chosen<Id> {
  if (key.kind === 'interrupt') return { left: 'interrupted' };
  if (key.kind === 'closed') return { left: 'ended' };
  if (key.kind === 'text') return typed(choosing, state, key.text.toLowerCase());
  const { choices, hasBack = true } = choosing;
  if (hasBack && (leadsBack(key) || isKey(key, 'escape'))) return { left: 'back' };
  const at = movedIn(state.at, choices.length, key);
  const present = at === undefined ? undefined : choices[at];
  return isKey(key, 'enter') && present ? { id: present.id } : { at, digits: '' };
}

/** Where a key leads in a list. */
export function movedIn(at: number | undefined, length: number, key: Key): number | undefined {
  if (isKey(key, 'down')) return Math.min(length - 1, (at ?? -1) + 1);
  if (isKey(key, 'up')) return Math.max(0, (at ?? length) - 1);
  if (isKey(key, 'home')) return 0;
  if (isKey(key, 'end')) return length - 1;
  return at;
}

/** A letter chooses; what is an answer is only gone to, by digits with those before them or alone. */
function typed<Id>(
  { choices, hasPause = true }: Choosing<Id>,
  { at, digits }: State,
  text: string,
): State | Chosen<Id> {
  for (const key of /^\d$/.test(text) ? [digits + text, text] : [text]) {
    const found = choices.findIndex((choice) => choice.key === key);
    const choice = choices[found];
    if (choice === undefined) continue;
    if (/^\d/.test(key)) return { at: found, digits: key };
    return choice.isAnswer ? { at: found, digits: '' } : { id: choice.id };
  }
  return hasPause && text === keys.pause ? { left: 'pause' } : { at, digits: '' };
}

function listPage<Id>(
  { head, above, choices, hasBack = true, hasPause = true }: Choosing<Id>,
  { at }: State,
  sheet: Sheet,
): Page {
  const { measure, style, size } = sheet;
  const { key, does } = style.words.screen;
  const body = [...above(sheet)];
  const wide = Math.max(1, ...choices.map((choice) => choice.key.length));
  const blocks = choices.map((choice, position) => {
    const isPresent = position === at;
    const first = `${isPresent ? '❯ ' : '  '}${choice.key.padStart(wide)}  `;
    return textLines(choice.label, measure, { first, tone: isPresent ? 'chosen' : undefined });
  });
  const heading = head(sheet);
  const room = size.rows - heading.length - body.length - 4;
  const tight = blocks.reduce((sum, block) => sum + block.length, 0);
  let focus: [number, number] | undefined;
  for (const [position, block] of blocks.entries()) {
    if (position > 0 && room >= tight + blocks.length) body.push(blank);
    if (position === at) focus = [body.length, body.length + block.length - 1];
    body.push(...block);
  }
  const foot = [
    blank,
    ...keyLines(
      [
        [key.arrows, does.choose],
        [key.enter, does.goOn],
        ...(hasBack ? [[key.left, does.back] as [string, string]] : []),
        ...(hasPause ? [[keys.pause, does.pause] as [string, string]] : []),
      ],
      measure,
    ),
  ];
  return { head: heading, body, foot, focus };
}
