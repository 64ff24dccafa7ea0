// How a terminal looks in an SVG that GitHub shows. No font is embedded, so every run of characters is placed by its
// column and stretched to its columns.

/** Colours by their index in the palette of terminals, on a dark ground. */
const palette = {
  1: '#f47067',
  2: '#6bc46d',
  3: '#daaa3f',
  4: '#6cb6ff',
  5: '#dcbdfb',
  6: '#76e3ea',
  8: '#909dab',
};
const plain = '#cdd9e5';
const ground = '#22272e';

const [characterWidth, lineHeight, padding] = [8.4, 19, 18];

/** Text as it stands between tags and in attributes. */
export const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An SVG of so many columns and rows on a dark ground; `style`: a style sheet, where it needs one. */
export function picture({ title, columns, rows, body, style }) {
  const width = Math.ceil(columns * characterWidth + 2 * padding);
  const height = rows * lineHeight + 2 * padding;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
<title>${escaped(title)}</title>
${style ? `<style>${style}</style>\n` : ''}<rect width="100%" height="100%" rx="8" fill="${ground}"/>
${body}
</svg>
`;
}

/**
 * A run of characters in one style, in its row; blanks draw nothing.
 * @param {{ text: string, column: number, width: number, bold: boolean, dim: boolean, colour: number | undefined }} run
 * @param {number} row
 */
export function inked({ text, column, width, colour, bold, dim }, row) {
  if (text.trim() === '') return '';
  const x = (padding + column * characterWidth).toFixed(1);
  const y = (padding + (row + 0.75) * lineHeight).toFixed(1);
  const length = (width * characterWidth).toFixed(1);
  const fill = palette[colour] ?? plain;
  const weight = bold ? ' font-weight="bold"' : '';
  const opacity = dim ? ' opacity="0.65"' : '';
  return `<text x="${x}" y="${y}" fill="${fill}"${weight}${opacity} textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve">${escaped(text)}</text>`;
}

/** Where one types: a block in its cell. */
export function block(row, column) {
  const [x, y] = [padding + column * characterWidth, padding + row * lineHeight];
  return `<rect x="${x.toFixed(1)}" y="${y + 1}" width="${characterWidth}" height="${lineHeight - 2}" fill="${plain}" opacity="0.7"/>`;
}
