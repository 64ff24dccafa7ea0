import type { Block, FormLine, Heading } from '../layout/block.js';
import { runsOf } from '../layout/inline.js';
import { signs } from '../layout/signs.js';
import { contentsHtml } from './contents.js';
import { type Child, element, type Html, stacked } from './element.js';
import { figureHtml } from './figure.js';
import { inlineHtml } from './inline.js';
import type { Pen } from './pen.js';
import { isSection, type Part, type Section, sectionsOf } from './sections.js';
import { tableHtml } from './table.js';

/** Blocks as markup, in sections by their headings. */
export function blocksHtml(blocks: readonly Block[], pen: Pen): Html {
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  return partsHtml(sectionsOf(blocks), { ...pen, headings });
}

/** What blocks need that speak of others. */
interface Writing extends Pen {
  headings: readonly Heading[];
}

function partsHtml(parts: readonly Part[], writing: Writing): Html {
  return stacked(
    parts.map((part) => (isSection(part) ? sectionHtml(part, writing) : blockHtml(part, writing))),
  );
}

function sectionHtml({ heading, parts }: Section, writing: Writing): Html {
  const { level, id, number, text } = heading;
  const title = element(
    `h${level}`,
    { id: `${id}-title` },
    number === '' ? undefined : element('span', { class: 'number' }, number),
    number === '' ? undefined : ' ',
    inlineHtml(text, writing),
  );
  return element(
    'section',
    {
      id,
      class: `level${level}`, // Chapters are landmarks; were every part one, nobody could find their way among them.
      'aria-labelledby': level === 2 ? `${id}-title` : undefined,
    },
    stacked([title]),
    partsHtml(parts, writing),
  );
}

function blockHtml(block: Exclude<Block, Heading>, writing: Writing): Child {
  switch (block.kind) {
    case 'paragraph':
      return element('p', { class: block.role }, inlineHtml(block.text, writing));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((item) => element('li', {}, inlineHtml(item, writing))),
      );
    case 'quote':
      return element(
        'blockquote',
        {},
        element(
          'p',
          {},
          element('strong', {}, inlineHtml(block.by, writing), ':'),
          ' ',
          inlineHtml(block.text, writing),
        ),
      );
    case 'table':
      return tableHtml(block, writing);
    case 'figure':
      return figureHtml(block, writing);
    case 'callout':
      return calloutHtml(block, writing);
    case 'form':
      return element('div', { class: 'form' }, block.lines.map(formLine));
    case 'contents':
      return contentsHtml(block.title, writing.headings);
    case 'break':
      return element('div', { class: 'pagebreak' });
  }
}

function calloutHtml({ tone, title, blocks }: Extract<Block, { kind: 'callout' }>, writing: Writing): Html {
  const sign = element('span', { class: 'sign', 'aria-hidden': 'true' }, signs[tone]);
  return element(
    'div',
    { class: `callout ${tone}` },
    element('p', { class: 'title' }, sign, ' ', inlineHtml(runsOf(title), writing)),
    partsHtml(sectionsOf(blocks), writing),
  );
}

function formLine(line: FormLine): Html {
  const label = element('strong', {}, `${line.label}:`);
  if (!('choices' in line))
    return element('p', { class: 'write' }, label, ' ', element('span', { class: 'rule' }));
  const boxes = line.choices.map((choice) =>
    element(
      'span',
      { class: 'choice' },
      element('span', { class: 'box', 'aria-hidden': 'true' }),
      ' ',
      choice,
    ),
  );
  return element(
    'p',
    { class: 'tick' },
    label,
    boxes.map((box) => [' ', box]),
  );
}
