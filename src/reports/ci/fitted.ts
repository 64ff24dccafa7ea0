/** How much a piece matters, the most first: something is missed, something is waived, nothing is wrong. */
export const urgencies = ['missed', 'waived', 'passed'] as const;
export type Urgency = (typeof urgencies)[number];

/** How many pieces of each urgency. */
export type Counts = Readonly<Record<Urgency, number>>;

/** Pieces of a text, of which only so many bytes may be written. */
export interface Fitted {
  /** Takes a piece, unless those that matter as much leave no room for it. */
  add(piece: string, urgency: Urgency): void;
  /**
   * The head, the pieces that fit, and where some did not the note about them, with how many of which are left out;
   * undefined where not even that fits.
   */
  text(head: string, note: (left: Counts, of: number) => string): string | undefined;
}

/** Pieces that matter alike. */
interface Kept {
  pieces: { text: string; size: number }[];
  room: number;
  count: number;
}

/** Room for what is written before and after the pieces, in bytes. */
const reserve = 4096;

/**
 * Collects pieces for a text of at most so many bytes of UTF-8: those that matter most come first, and what matters less
 * fills the rest. Once one does not fit, none after it is taken; they are counted all the same. Of each urgency no more
 * is held than could be written.
 */
export function fitted(atMost: number): Fitted {
  const encoder = new TextEncoder();
  const bytes = (text: string): number => encoder.encode(text).length;
  const empty = (): Kept => ({ pieces: [], room: atMost - reserve, count: 0 });
  const kept: Record<Urgency, Kept> = { missed: empty(), waived: empty(), passed: empty() };
  return {
    add(piece, urgency) {
      const held = kept[urgency];
      const size = bytes(piece);
      held.room -= size;
      if (held.room >= 0 && held.pieces.length === held.count) held.pieces.push({ text: piece, size });
      held.count += 1;
    },
    text(head, note) {
      const { taken, left } = fitting(kept, atMost - reserve);
      const of = urgencies.reduce((sum, urgency) => sum + kept[urgency].count, 0);
      const text = [head, ...taken, ...(taken.length < of ? [`\n${note(left, of)}\n`] : [])].join('');
      return bytes(text) <= atMost ? text : undefined;
    },
  };
}

/** The first pieces that fit, those that matter most before the others, and how many of each do not. */
function fitting(kept: Record<Urgency, Kept>, atMost: number): { taken: string[]; left: Counts } {
  const taken: string[] = [];
  const left = { missed: 0, waived: 0, passed: 0 };
  let room = atMost;
  for (const urgency of urgencies) {
    const { pieces, count } = kept[urgency];
    const end = pieces.findIndex(({ size }) => {
      room -= size;
      return room < 0;
    });
    const shown = end < 0 ? pieces : pieces.slice(0, end);
    taken.push(...shown.map(({ text }) => text));
    left[urgency] = count - shown.length;
    if (left[urgency] > 0) room = -1;
  }
  return { taken, left };
}
