import { columnsOf } from './display.js';
import { printable } from './printable.js';

/** Where a paragraph stands: what precedes its first line, and what its further lines. */
export interface Margin {
  first: string;
  rest: string;
}

const none: Margin = { first: '', rest: '' };

/** Breaks a text at spaces into lines of at most `width` columns; a longer word keeps its own line whole. */
export function wrap(text: string, width: number, margin: Margin = none): string {
  return printable(text)
    .split('\n')
    .map((paragraph, position) =>
      wrapParagraph(paragraph, width, position === 0 ? margin : { ...margin, first: margin.rest }),
    )
    .join('\n');
}

function wrapParagraph(text: string, width: number, { first, rest }: Margin): string {
  const lines: string[] = [];
  let line = first;
  let isBare = true;
  for (const word of text.split(/ +/).filter((one) => one !== '')) {
    const longer = isBare ? line + word : `${line} ${word}`;
    if (isBare || columnsOf(longer) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = rest + word;
    }
    isBare = false;
  }
  return [...lines, line.trimEnd()].join('\n');
}
