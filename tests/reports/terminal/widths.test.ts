import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/assessment.js';
import { figures, prose, table, words } from '../../../src/reports/layout/block.js';
import { gauge, given } from '../../../src/reports/layout/inline.js';
import { terminalText } from '../../../src/reports/terminal/blocks.js';
import { terminalSummary } from '../../../src/reports/terminal.js';
import { fullAssessment, smallAssessment } from '../fixture.js';

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is taken out
const escapes = /\u001b\[[0-9;]*m/g;
const plain = (text: string): string => text.replace(escapes, '');
const widest = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));
const bare = (text: string): string => text.replace(/[\s│─]/g, '');

const wide = fullAssessment({
  organization: `Verwaltungsgesellschaft 北京开发有限公司 👩‍👩‍👧‍👦🫠🇩🇪 ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}`,
});

describe('the summary fits its terminal', () => {
  const assessments: [string, Assessment][] = [
    ['a full questionnaire', fullAssessment()],
    ['long, wide and joined characters', wide],
    ['a small questionnaire', smallAssessment()],
  ];
  for (const [name, assessment] of assessments) {
    it.each([40, 60, 80, 160])(`${name} in %d columns, in both languages, coloured or not`, (columns) => {
      for (const language of ['de', 'en'] as const) {
        for (const colour of [false, true]) {
          expect(widest(terminalSummary(assessment, { language, columns, colour }))).toBeLessThanOrEqual(
            columns,
          );
        }
      }
    });
  }

  it('has the same words whatever the width, and nothing is cut', () => {
    const at = (columns: number): string => terminalSummary(wide, { language: 'de', columns, colour: false });
    for (const text of [at(60), at(80), at(160)]) {
      expect(text).not.toContain('…');
      expect(bare(text)).toContain(bare(wide.organization ?? ''));
    }
  });

  it('has its tables row by row where the columns do not fit, no word broken', () => {
    const block = table(
      [words('Anteil'), figures('Punkte'), figures('Abdeckung'), figures('Beitrag'), words('Bild')],
      [
        ['Projekt und Arbeitsumfeld', '65,3', '80 %', '52,2 von 80', gauge(65.3, 100, 60, 70)],
        ['Technologie', '50,0', '100 %', '10,0 von 20', gauge(50, 100, 50, 50)],
      ],
    );
    expect(terminalText([block], { columns: 36, colour: false })).toMatchInlineSnapshot(`
      "Projekt und Arbeitsumfeld
        Punkte 65,3 · Abdeckung 80 % ·
        Beitrag 52,2 von 80
        ████████████▒▒······

      Technologie
        Punkte 50,0 · Abdeckung 100 % ·
        Beitrag 10,0 von 20
        ██████████··········
      "
    `);
    expect(terminalText([block], { columns: 80, colour: false })).toMatch(/^Anteil +Punkte/);
  });

  it('is 80 columns wide where the terminal does not say', () => {
    const said = terminalSummary(fullAssessment(), { language: 'de', columns: 80, colour: false });
    expect(terminalSummary(fullAssessment(), { language: 'de', colour: false })).toBe(said);
  });
});

describe('colour', () => {
  it('is there where it is asked for, and never the only sign', () => {
    const at = (colour: boolean): string =>
      terminalSummary(fullAssessment(), { language: 'de', columns: 80, colour });
    expect(at(true)).toContain('\u001b[');
    expect(at(false)).not.toContain('\u001b');
    expect(plain(at(true))).toBe(at(false));
  });
});

describe('tables and text of any content', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 4, maxLength: 4 });
  it('fit, and keep every character', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 24, max: 120 }), (cells, columns) => {
        const [a = '', b = '', c = '', d = ''] = cells;
        const block = table(
          [words('A'), prose('B')],
          [
            [given(a), given(b)],
            [given(c), given(d)],
          ],
        );
        const text = terminalText([block], { columns, colour: false });
        expect(widest(text)).toBeLessThanOrEqual(columns);
        expect(text).not.toContain('\u001b');
      }),
    );
  });

  it('keep every character of a paragraph', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'ß', '北', '👩‍👧', '🫠', '-', 'é'),
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.integer({ min: 8, max: 100 }), (parts, columns) => {
        const text = terminalText([{ kind: 'paragraph', text: given(parts.join(' ')) }], {
          columns,
          colour: false,
        });
        expect(bare(text)).toBe(parts.join(''));
        expect(widest(text)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  it('keep columns aligned where a character is wider than the library thinks', () => {
    const block = table(
      [words('A'), words('B')],
      [
        [given('🫠'), 'x'],
        [given('ab'), 'y'],
      ],
    );
    const lines = terminalText([block], { columns: 40, colour: false }).split('\n');
    const [, , first = '', second = ''] = lines;
    expect(stringWidth(first.slice(0, first.indexOf('x')))).toBe(
      stringWidth(second.slice(0, second.indexOf('y'))),
    );
  });

  it('lose what steers a terminal', () => {
    const text = terminalText([{ kind: 'paragraph', text: given('a\u001b[2Jb\u009bc\u202ed') }], {
      colour: false,
    });
    expect(text).toBe('a[2Jbcd\n');
  });
});
