// A picture of terminal output: text with SGR colours to an SVG that GitHub shows. No font is embedded, so
// every run of characters is placed by its column.

const palette = {
  31: '#f47067',
  32: '#6bc46d',
  33: '#daaa3f',
  34: '#6cb6ff',
  35: '#dcbdfb',
  36: '#76e3ea',
  90: '#909dab',
};
const [characterWidth, lineHeight, padding] = [8.4, 19, 18];
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The SVG of a command and what it printed. */
export function terminalPicture(command, output, columns) {
  const lines = [
    `\u001b[90m$ \u001b[39m\u001b[1m${command}\u001b[22m`,
    '',
    ...output.replace(/\n+$/, '').split('\n'),
  ];
  const width = Math.ceil(columns * characterWidth + 2 * padding);
  const height = lines.length * lineHeight + 2 * padding;
  const rows = lines.map((line, row) => drawn(line, padding + (row + 0.75) * lineHeight)).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escaped(command)}</title>
<rect width="100%" height="100%" rx="8" fill="#22272e"/>
${rows}
</svg>
`;
}

function drawn(line, y) {
  const style = { colour: '#cdd9e5', bold: false, dim: false };
  let column = 0;
  const spans = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is how terminals are told colours
  for (const part of line.split(/(\u001b\[[\d;]*m)/)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    const code = /^\u001b\[([\d;]*)m$/.exec(part);
    if (code) {
      for (const sgr of code[1].split(';')) apply(style, Number(sgr));
    } else if (part.length > 0) {
      if (part.trim()) spans.push(span(part, column, y, style));
      column += [...part].length;
    }
  }
  return spans.join('');
}

function apply(style, sgr) {
  if (sgr === 0) Object.assign(style, { colour: '#cdd9e5', bold: false, dim: false });
  else if (sgr === 1) style.bold = true;
  else if (sgr === 2) style.dim = true;
  else if (sgr === 22) Object.assign(style, { bold: false, dim: false });
  else if (sgr === 39) style.colour = '#cdd9e5';
  else if (palette[sgr]) style.colour = palette[sgr];
}

function span(text, column, y, { colour, bold, dim }) {
  const x = (padding + column * characterWidth).toFixed(1);
  const length = ([...text].length * characterWidth).toFixed(1);
  const weight = bold ? ' font-weight="bold"' : '';
  const opacity = dim ? ' opacity="0.65"' : '';
  return `<text x="${x}" y="${y.toFixed(1)}" fill="${colour}"${weight}${opacity} textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`;
}
