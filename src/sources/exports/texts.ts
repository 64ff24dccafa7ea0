import type { Row } from './csv.js';

/** Makes rows of texts, as workbooks and JSON have them, look like rows of separated values. */
export function textRows(): (texts: readonly string[], line: number) => Row {
  const encoder = new TextEncoder();
  let row: Row = rowOf(1024, 64);
  return (texts, line) => {
    // A character takes three bytes at the most.
    const size = texts.reduce((sum, text) => sum + text.length * 3, 0);
    if (size > row.bytes.length || texts.length > row.starts.length) {
      row = rowOf(Math.max(size * 2, row.bytes.length), Math.max(texts.length * 2, row.starts.length));
    }
    let at = 0;
    for (let cell = 0; cell < texts.length; cell += 1) {
      const text = texts[cell] as string;
      row.starts[cell] = at;
      if (text !== '') at += encoder.encodeInto(text, row.bytes.subarray(at)).written;
      row.ends[cell] = at;
    }
    row.length = texts.length;
    row.line = line;
    return row;
  };
}

function rowOf(bytes: number, cells: number): Row {
  return {
    bytes: new Uint8Array(bytes),
    length: 0,
    starts: new Int32Array(cells),
    ends: new Int32Array(cells),
    doubled: new Uint8Array(cells),
    line: 1,
    breaks: 0,
  };
}
