/** Pieces of a text, of which only so many bytes may be written. */
export interface Fitted {
  /** Takes a piece, unless no room is left for it. */
  add(piece: string): void;
  /** The head, the pieces that fit, and where some did not the note about them; undefined where not even that fits. */
  text(head: string, note: (left: number, of: number) => string): string | undefined;
}

/** Room for what is written before and after the pieces, in bytes. */
const reserve = 4096;

/**
 * Collects pieces for a text of at most so many bytes of UTF-8. Once one does not fit, none after it is taken, so that
 * what is left out is the end; they are counted all the same, in constant memory.
 */
export function fitted(atMost: number): Fitted {
  const encoder = new TextEncoder();
  const bytes = (text: string): number => encoder.encode(text).length;
  const taken: string[] = [];
  let [room, count] = [atMost - reserve, 0];
  return {
    add(piece) {
      count += 1;
      room -= bytes(piece);
      if (room >= 0 && taken.length === count - 1) taken.push(piece);
    },
    text(head, note) {
      const left = count - taken.length;
      const text = [head, ...taken, ...(left > 0 ? [`\n${note(left, count)}\n`] : [])].join('');
      return bytes(text) <= atMost ? text : undefined;
    },
  };
}
