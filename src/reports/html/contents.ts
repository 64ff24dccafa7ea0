import type { Heading } from '../layout/block.js';
import { inOneLine } from '../layout/clean.js';
import { plainText } from '../layout/inline.js';
import { element, type Html } from './element.js';

/** The chapters, each a link to its heading. */
export function contentsHtml(title: string, headings: readonly Heading[]): Html {
  const items = headings
    .filter(({ level }) => level === 2)
    .map(({ id, number, text }) =>
      element(
        'li',
        {},
        element(
          'a',
          { href: `#${id}` },
          element('span', { class: 'number' }, number),
          ' ',
          inOneLine(plainText(text)),
        ),
      ),
    );
  return element(
    'nav',
    { class: 'contents', 'aria-label': title },
    element('p', { class: 'title' }, title),
    element('ul', {}, items),
  );
}
