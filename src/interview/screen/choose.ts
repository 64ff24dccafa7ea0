import { keys } from '../typing/typedLine.js';
import { type Desk, type Sheet, shown } from './desk.js';
import { isKey, type Key, leadsBack, pageStep } from './key.js';
import { type ListState, listPage } from './listPage.js';
import type { Line } from './page.js';

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
  /** Whether the choices stay in sight, and what stands above them scrolls. */
  isFixed?: boolean;
}

/** What was chosen, or how the list was left. */
export type Chosen<Id> = { id: Id } | { left: 'back' | 'pause' | 'interrupted' | 'ended' };

interface State extends ListState {
  digits: string;
}

/** Lets a person choose one of several. */
export async function choose<Id>(desk: Desk, choosing: Choosing<Id>): Promise<Chosen<Id>> {
  let state: State = { at: choosing.start, digits: '', top: 0 };
  for (;;) {
    const key = await shown(desk, (sheet) => {
      const page = listPage(choosing, state, sheet);
      state = { ...state, top: page.top ?? 0 };
      return page;
    });
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
  if (isKey(key, 'enter') && present) return { id: present.id };
  return { at, digits: '', top: state.top + pageStep(key) };
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
  state: State,
  text: string,
): State | Chosen<Id> {
  const { digits } = state;
  for (const key of /^\d$/.test(text) ? [digits + text, text] : [text]) {
    const found = choices.findIndex((choice) => choice.key === key);
    const choice = choices[found];
    if (choice === undefined) continue;
    if (/^\d/.test(key)) return { ...state, at: found, digits: key };
    return choice.isAnswer ? { ...state, at: found, digits: '' } : { id: choice.id };
  }
  return hasPause && text === keys.pause ? { left: 'pause' } : { ...state, digits: '' };
}
