import { webAddress } from '../layout/address.js';
import { linesOf } from '../layout/clean.js';
import { type Inline, type Run, runsOf } from '../layout/inline.js';
import { signs } from '../layout/signs.js';
import { type Child, element, type Html } from './element.js';
import { gaugePicture, spreadPicture } from './gauge.js';
import type { Pen } from './pen.js';

/** A line as markup. */
export function inlineHtml(inline: Inline, pen: Pen): Child[] {
  return runsOf(inline).map((run) => runHtml(run, pen));
}

function runHtml(run: Run, pen: Pen): Child {
  if (typeof run === 'string') return breakable(run);
  switch (run.kind) {
    case 'strong':
      return element('strong', {}, breakable(run.text));
    case 'soft':
      return element('span', { class: 'soft' }, breakable(run.text));
    case 'given':
      return element('bdi', {}, givenLines(run.text));
    case 'status':
      return statusHtml(run.tone, run.text);
    case 'link':
      return linkHtml(run.text, run.url);
    case 'gauge':
      return gaugePicture(run, pen);
    case 'spread':
      return spreadPicture(run.counts);
    case 'break':
      return element('br');
  }
}

/** A word behind its sign, so that colour is never the only one. */
export function statusHtml(tone: keyof typeof signs, text: string): Html {
  return element(
    'span',
    { class: `status ${tone}` },
    element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[tone]),
    ...(text === '' ? [] : ['\u00a0', ...breakable(text)]),
  );
}

/** What people wrote, its lines kept. */
function givenLines(text: string): Child[] {
  return linesOf(text).flatMap((line, at) =>
    at === 0 ? breakable(line) : [element('br'), ...breakable(line)],
  );
}

/** No word of a language is longer than this. */
const longestWord = 32;

/** A text in which what is longer than any word may break, so that it widens no table. */
function breakable(text: string): Child[] {
  return text
    .split(new RegExp(`(\\S{${longestWord}})(?=\\S)`, 'u'))
    .flatMap((piece, at): Child[] => (at % 2 === 0 ? [piece] : [piece, element('wbr')]));
}

/** What is no link stays what it says. */
function linkHtml(text: string, url: string): Child {
  const address = webAddress(url);
  if (address === undefined) return text;
  return element('a', { href: address, rel: 'noopener noreferrer' }, text);
}
