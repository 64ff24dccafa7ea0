import { describe, expect, it } from 'vitest';
import { type Block, figures, paragraph, table, words } from '../../../src/reports/layout/block.js';
import { gauge, given, status, strong } from '../../../src/reports/layout/inline.js';
import { markdown } from '../../../src/reports/markdown/blocks.js';
import { elementsIn, html } from './rendered.js';

const heading = (level: 1 | 2 | 3, number: string, text: string): Block => ({
  kind: 'heading',
  level,
  id: text,
  number,
  text,
});

describe('each block as Markdown', () => {
  const cases: [string, Block[], string][] = [
    ['a heading with its number', [heading(2, '3', 'Ziele')], '## 3 Ziele\n'],
    ['a paragraph that looks like a list', [paragraph('1. Welle')], '1\\. Welle\n'],
    ['a paragraph that begins with a decimal number', [paragraph('45.4 points')], '45.4 points\n'],
    ['a list', [{ kind: 'list', items: ['a', '- b'] }], '- a\n- \\- b\n'],
    ['a numbered list', [{ kind: 'list', ordered: true, items: ['a', 'b'] }], '1. a\n2. b\n'],
    [
      'a table with figures to the right',
      [table([words('A'), figures('B')], [['a|b', '1']])],
      '| A | B |\n| --- | ---: |\n| a&#124;b | 1 |\n',
    ],
    [
      'line breaks within a cell',
      [table([words('A')], [[given('a\n\nb')]])],
      '| A |\n| --- |\n| a<br><br>b |\n',
    ],
    ['a quote of several lines', [{ kind: 'quote', by: 'Wer', text: given('a\nb') }], '> **Wer:** a<br>b\n'],
    [
      'a box',
      [{ kind: 'callout', tone: 'red', title: strong('T'), blocks: [paragraph('a'), paragraph('b')] }],
      '> ▲ **T**\n>\n> a\n>\n> b\n',
    ],
    [
      'a form',
      [{ kind: 'form', lines: [{ label: 'Wahl', choices: ['Ja', 'Nein'] }, { label: 'Ort' }] }],
      `**Wahl:** ☐ Ja \u00a0 ☐ Nein\n\n**Ort:** ${'_'.repeat(40)}\n`,
    ],
    ['a status with its sign', [paragraph([status('bad', 'fehlt')])], '✗ fehlt\n'],
    ['a bar', [paragraph([gauge(25)])], '`███·······`\n'],
    ['a bar with an open part', [paragraph([gauge(30, 100, 20, 50)])], '`██▒▒▒·····`\n'],
    ['a bar without a value, which is not an empty one', [paragraph([gauge(null)])], '`??????????`\n'],
    [
      'a spread of votes',
      [
        paragraph([
          {
            kind: 'spread',
            counts: [
              { label: '1', count: 0 },
              { label: '2', count: 4 },
            ],
          },
        ]),
      ],
      '`▁█`<br>1: 0 · 2: 4\n',
    ],
    [
      'a link to its own address',
      [paragraph([{ kind: 'link', text: 'https://a.example/x', url: 'https://a.example/x' }])],
      '<https://a.example/x>\n',
    ],
    [
      'a link that is none of the web',
      [paragraph([{ kind: 'link', text: 'x', url: 'javascript:alert(1)' }])],
      'x\n',
    ],
    [
      'contents as links to the chapters, numbered where two are called alike',
      [
        { kind: 'contents', title: 'Inhalt' },
        heading(2, '1', 'Das 80/20-Bild'),
        heading(2, '', 'Ziele'),
        heading(2, '', 'Ziele'),
      ],
      '**Inhalt**\n\n- [1 Das 80/20-Bild](#1-das-8020-bild)\n- [Ziele](#ziele)\n- [Ziele](#ziele-1)\n\n## 1 Das 80/20-Bild\n\n## Ziele\n\n## Ziele\n',
    ],
    [
      'a page break, which Markdown does not know',
      [paragraph('a'), { kind: 'break' }, paragraph('b')],
      'a\n\nb\n',
    ],
  ];
  it.each(cases)('%s', (_, blocks, expected) => {
    expect(markdown(blocks)).toBe(expected);
  });

  it('a figure is its title and its table', () => {
    const figure: Block = {
      kind: 'figure',
      id: 'f',
      title: 'Bild',
      alternative: 'nicht gezeigt',
      chart: { kind: 'split', unit: 'points', parts: [] },
      table: table([words('A')], [['a']]),
    };
    expect(markdown([figure])).toBe('**Bild**\n\n| A |\n| --- |\n| a |\n');
  });

  it('a link cannot leave its brackets', () => {
    const url = 'https://a.example/><script>x</script>|`';
    const rendered = html(markdown([table([words('A')], [[{ kind: 'link', text: url, url }]])]));
    expect(elementsIn(rendered)).toEqual(['a', 'table', 'tbody', 'td', 'th', 'thead', 'tr']);
  });
});
