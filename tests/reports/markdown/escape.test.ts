import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, paragraph, table, words } from '../../../src/reports/layout/block.js';
import { linesOf } from '../../../src/reports/layout/clean.js';
import { given, strong } from '../../../src/reports/layout/inline.js';
import { markdown } from '../../../src/reports/markdown/blocks.js';
import { elementsIn, html, textIn } from './rendered.js';

const metacharacters = [...'\\`*_{}[]()#+-.!|<>~=:@$^"\'&/%0123456789 \n\tab'];
const fragments = [
  'https://a.example/x',
  'www.a.example',
  'mailto:a@b.example',
  'a@b.example',
  '@everyone',
  '#12',
  'GH-7',
  'org/repo#3',
  '[x](http://a.b)',
  '![x](y)',
  '[^1]',
  '[^1]: note',
  '<img src=x onerror=alert(1)>',
  '<!-- x -->',
  '</td></table>',
  '&lt;b&gt;',
  '&#60;b&#62;',
  '&copy;',
  '$x$',
  '$$y$$',
  ':smile:',
  '```',
  '~~x~~',
  '**x**',
  '# x',
  '1. x',
  '- [ ] x',
  '| --- |',
  '\n\n    code',
  '\n---\n',
  '\n===\n',
  '\\|',
  'deadbeef1',
  '\u202e\u2066\u009b\u001b[31m',
];
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...metacharacters),
      fc.constantFrom(...fragments),
      fc.string({ unit: 'grapheme' }),
    ),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => linesOf(text).join('') !== '');

/** The text as a reader sees it: cleaned lines, blanks run together as HTML shows them. */
const seen = (text: string): string => squeezed(linesOf(text).join('\n'));
const squeezed = (text: string): string =>
  text
    .replaceAll('\u2060', '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

const places: [string, string[], (text: string) => Block[]][] = [
  ['a paragraph', ['p'], (text) => [paragraph(given(text))]],
  ['the middle of a paragraph', ['p'], (text) => [paragraph(['„', given(text), '“'])]],
  ['a list item', ['li', 'ul'], (text) => [{ kind: 'list', items: [given(text)] }]],
  ['a numbered item', ['li', 'ol'], (text) => [{ kind: 'list', ordered: true, items: [given(text)] }]],
  ['a quote', ['blockquote', 'p', 'strong'], (text) => [{ kind: 'quote', by: 'x', text: given(text) }]],
  [
    'a cell',
    ['table', 'tbody', 'td', 'th', 'thead', 'tr'],
    (text) => [table([words('a'), words('b')], [[given(text), 'x']])],
  ],
  [
    'a box',
    ['blockquote', 'p', 'strong'],
    (text) => [{ kind: 'callout', tone: 'red', title: strong('x'), blocks: [paragraph(given(text))] }],
  ],
];

describe('what people wrote renders as exactly that', () => {
  it.each(places)('in %s', (_, elements, blocks) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = html(markdown(blocks(text)));
        const allowed = new Set([...elements, 'br', ...(text.includes('$') ? ['span'] : [])]);
        expect(elementsIn(rendered).filter((name) => !allowed.has(name))).toEqual([]);
        expect(squeezed(textIn(rendered))).toContain(seen(text));
      }),
      { numRuns: 400 },
    );
  });

  it('and the whole of it, with nothing added, in a paragraph', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(squeezed(textIn(html(markdown([paragraph(given(text))]))))).toBe(seen(text));
      }),
      { numRuns: 400 },
    );
  });

  it('in headings and emphasis of the questionnaire’s own, in one line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const rendered = html(
          markdown([
            { kind: 'heading', level: 2, id: 'x', number: '', text },
            paragraph([strong(text), ' end']),
          ]),
        );
        const allowed = ['br', 'h2', 'p', 'span', 'strong'];
        expect(elementsIn(rendered).filter((name) => !allowed.includes(name))).toEqual([]);
        const oneLine = seen(text).replace(/\n+/g, ' ').replace(/ +/g, ' ');
        expect(squeezed(textIn(rendered).replace('end', ''))).toBe(squeezed(`${oneLine}\n${oneLine}`));
      }),
      { numRuns: 400 },
    );
  });
});

describe('what GitHub would turn into something else is parted', () => {
  const markdownOf = (text: string): string => markdown([paragraph(given(text))]).trim();
  it.each([
    ['a mention', '@all', /@all/],
    ['an issue', '#1', /#1/],
    ['an issue of a project', 'GH-1', /GH-1/],
    ['an address', 'https://a.example', /:\/\//],
    ['an address without a scheme', 'www.a.example', /www\./],
    ['a mail address', 'a@b.example', /@b/],
    ['a mail link', 'mailto:a', /mailto:a/],
    ['a shortcode', ':smile:', /:smile:/],
    ['a commit', '0123abcd', /0123abcd/],
    ['a formula', '$x$', /\$x\$/],
  ])('%s', (_, text, forbidden) => {
    const written = markdownOf(text);
    expect(textIn(html(written))).toBe(text);
    expect(written.replaceAll('\\', '')).not.toMatch(forbidden);
  });

  it.each([
    ['a terminal escape', 'a\u001b[31mb', 'a\\[31mb'],
    ['a C1 control', 'a\u009b31mb', 'a31mb'],
    ['a direction override', 'a\u202eb\u2066c', 'abc'],
    ['a lone surrogate', 'a\ud800b', 'a\ufffdb'],
  ])('%s is taken out', (_, text, expected) => {
    expect(markdownOf(text)).toBe(expected);
  });
});
