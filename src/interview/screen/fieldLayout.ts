import { columnsOf } from '../../locales/display.js';
import type { Field } from './field.js';

/** The lines of a field in so many columns, and where in them one types. */
export interface FieldLines {
  lines: string[];
  row: number;
  column: number;
}

/** Lays a field out, broken after blanks where it can be; where one types always has a place of its own. */
export function layField({ characters, at }: Field, width: number): FieldLines {
  const starts = lineStarts(characters, width);
  const row = starts.findLastIndex((start) => start <= at);
  const start = starts[row] ?? 0;
  const before = characters.slice(start, at);
  return {
    lines: starts.map((from, line) =>
      characters
        .slice(from, starts[line + 1])
        .join('')
        .replace(/\n$/, ''),
    ),
    row,
    column: before.reduce((sum, character) => sum + wideOf(character), 0),
  };
}

/** Where each line begins; the place behind the last character needs a column, too. */
function lineStarts(characters: readonly string[], width: number): number[] {
  const starts = [0];
  let used = 0;
  let lastBreak = 0;
  for (let position = 0; position <= characters.length; position += 1) {
    const character = characters[position] ?? ' ';
    const wide = wideOf(character);
    if (used + wide > width) {
      const from = lastBreak > (starts.at(-1) ?? 0) ? lastBreak : position;
      starts.push(from);
      used = characters.slice(from, position).reduce((sum, one) => sum + wideOf(one), 0);
    }
    used += wide;
    if (character === ' ') lastBreak = position + 1;
    if (character === '\n') {
      starts.push(position + 1);
      used = 0;
    }
  }
  return starts;
}

/** The columns of a character; most are ASCII, and measuring the others takes time. */
function wideOf(character: string): number {
  if (character === '\n') return 0;
  if (character.length === 1 && character >= ' ' && character <= '~') return 1;
  return columnsOf(character);
}

/** The field with the place one line up or down, in the same column where that line is long enough. */
export function movedByLine(field: Field, step: 1 | -1, width: number): Field {
  const starts = lineStarts(field.characters, width);
  const { row, column } = layField(field, width);
  const start = starts[row + step];
  if (start === undefined) return field;
  const end = (starts[row + step + 1] ?? field.characters.length + 1) - 1;
  return { ...field, at: Math.min(start + column, end) };
}
