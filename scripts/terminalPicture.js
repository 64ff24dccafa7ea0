// A picture of terminal output: text with SGR colours to an SVG.
import { inked, picture } from './picture/ink.js';

/** The SVG of a command and what it printed. */
export function terminalPicture(command, output, columns) {
  const lines = [
    `\u001b[90m$ \u001b[39m\u001b[1m${command}\u001b[22m`,
    '',
    ...output.replace(/\n+$/, '').split('\n'),
  ];
  const body = lines.map((line, row) => drawn(line, row)).join('\n');
  return picture({ title: command, columns, rows: lines.length, body });
}

function drawn(line, row) {
  const style = { colour: undefined, bold: false, dim: false };
  let column = 0;
  const runs = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told colours
  for (const text of line.split(/(\u001b\[[\d;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const code = /^\u001b\[([\d;]*)m$/.exec(text);
    if (code) {
      for (const sgr of code[1].split(';')) apply(style, Number(sgr));
    } else {
      const width = [...text].length;
      runs.push(inked({ text, column, width, ...style }, row));
      column += width;
    }
  }
  return runs.join('');
}

function apply(style, sgr) {
  if (sgr === 0) Object.assign(style, { colour: undefined, bold: false, dim: false });
  else if (sgr === 1) style.bold = true;
  else if (sgr === 2) style.dim = true;
  else if (sgr === 22) Object.assign(style, { bold: false, dim: false });
  else if (sgr === 39) style.colour = undefined;
  else if (sgr >= 30 && sgr <= 37) style.colour = sgr - 30;
  else if (sgr >= 90 && sgr <= 97) style.colour = sgr - 82;
}
