import { inOneLine } from '../layout/clean.js';
import { xmlAttribute } from '../xml.js';
import { widthOf } from './badgeWidths.js';

/** A small sign: what it is about, what it says, and how that is meant. */
export interface Badge {
  label: string;
  message: string;
  mood: 'good' | 'waived' | 'bad' | 'plain';
}

/** The names that Shields knows, and the colours that it gives them. */
const colours: Record<Badge['mood'], { name: string; hex: string }> = {
  good: { name: 'brightgreen', hex: '#2b7a0b' },
  waived: { name: 'yellow', hex: '#8a6d00' },
  bad: { name: 'red', hex: '#b3261e' },
  plain: { name: 'blue', hex: '#0b5cad' },
};

/** A badge as Shields’ endpoint takes it: https://shields.io/badges/endpoint-badge */
export function endpointBadge({ label, message, mood }: Badge): string {
  const content = {
    schemaVersion: 1,
    label: inOneLine(label),
    message: inOneLine(message),
    color: colours[mood].name,
    ...(mood === 'bad' && { isError: true }),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Space beside a text, and the height, in pixels. */
const [padding, height] = [6, 20];

/**
 * A badge as a picture that needs nothing from elsewhere. Its texts are stretched to the width that was reckoned for
 * them, so that they fit whatever font is there.
 */
export function svgBadge({ label, message, mood }: Badge): string {
  const [name, says] = [xmlAttribute(label), xmlAttribute(message)];
  const texts = [inOneLine(label), inOneLine(message)].map(widthOf);
  const [left = 0, right = 0] = texts.map((width) => width + 2 * padding);
  const at = (text: string, from: number, width: number): string =>
    `    <text x="${from + padding}" y="14" textLength="${width - 2 * padding}" lengthAdjust="spacingAndGlyphs">${text}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="${height}" role="img" aria-label="${name}: ${says}">`,
    `  <title>${name}: ${says}</title>`,
    `  <clipPath id="r"><rect width="${left + right}" height="${height}" rx="3"/></clipPath>`,
    '  <g clip-path="url(#r)">',
    `    <rect width="${left}" height="${height}" fill="#444"/>`,
    `    <rect x="${left}" width="${right}" height="${height}" fill="${colours[mood].hex}"/>`,
    '  </g>',
    '  <g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
    at(name, 0, left),
    at(says, left, right),
    '  </g>',
    '</svg>\n',
  ].join('\n');
}
