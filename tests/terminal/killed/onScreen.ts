import type { Terminal } from '../../../scripts/terminal.js';
import { keys } from '../../../src/interview/typing/typedLine.js';
import { interview } from '../../../src/locales/de/interview.js';
import type { Page } from './manner.js';
import { askedIn, totalIn } from './questions.js';

const { screen } = interview;
const { does } = screen;

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** What only pages of one kind say, wherever its lines are broken. */
const signs: readonly (readonly [Page['kind'], string])[] = [
  ['failed', screen.saving.title],
  ['role', screen.role],
  ['people', screen.people],
  ['begin', screen.startTitle],
  // The keys that it explains may be further down.
  ['help', screen.key.enter + does.close],
  ['evidence', screen.evidence],
  ['note', screen.note],
  // Rows of which the first comes after the second at the bottom of a page.
  ['menu', keys.evidence + does.evidence + keys.help + does.help],
  ['afterVotes', does.agree],
  ['agree', screen.votes.agreeTitle],
  ['votes', screen.votes.prompt('')],
];

/** The page that is on the screen; undefined while it is being drawn, from the top to the last row. */
export function pageOn(terminal: Terminal): Page | undefined {
  const rows = terminal.screen();
  if (!terminal.isAlternate() || rows.at(-1) === '') return undefined;
  const text = squeezed(rows.join(''));
  const kind = signs.find(([, sign]) => text.includes(squeezed(sign)))?.[0];
  const asked = askedIn(rows[0] ?? '');
  if (asked === undefined) return { kind: kind ?? 'review' };
  const isOpening = rows.slice(1, 6).some((row) => row.trim() === asked.sectionTitle);
  return { kind: kind ?? (isOpening ? 'opening' : 'answer'), asked, total: totalIn(rows[0] ?? '') };
}
