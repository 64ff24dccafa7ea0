import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../src/locales/diagnostics.js';
import type { Diagnostic } from '../../src/model/diagnostics/diagnostic.js';

const at = (text: string, column: number, length: number): Diagnostic => ({
  code: 'answer-unknown-question',
  args: { id: 'spnsor', nearest: 'sponsor' },
  level: 'error',
  place: { file: 'a.yaml', line: 7, column, length, text },
});
const english = (diagnostic: Diagnostic): string[] => renderDiagnostic(diagnostic, 'en').split('\n');

describe('a diagnostic', () => {
  it('shows place, code, sentence, line, caret and hint', () => {
    expect(renderDiagnostic(at('  spnsor: 1', 3, 6), 'en')).toBe(
      [
        'a.yaml:7:3: error[answer-unknown-question] There is no question “spnsor”.',
        '      spnsor: 1',
        '      ^^^^^^',
        '    hint: Did you mean “sponsor”?',
      ].join('\n'),
    );
  });

  it('says the same in German, with the code as it is', () => {
    const [first, , , last] = renderDiagnostic({ ...at('  spnsor: 1', 3, 6), level: 'advice' }, 'de').split(
      '\n',
    );
    expect(first).toBe('a.yaml:7:3: advice[answer-unknown-question] Die Frage „spnsor“ gibt es nicht.');
    expect(last).toBe('    Hinweis: Ist „sponsor“ gemeint?');
  });

  it('is broken between words where a terminal ends, the line and its caret aside', () => {
    const lines = renderDiagnostic(at('  spnsor: 1', 3, 6), 'de', 40).split('\n');
    expect(lines).toEqual([
      'a.yaml:7:3:',
      '    error[answer-unknown-question] Die',
      '    Frage „spnsor“ gibt es nicht.',
      '      spnsor: 1',
      '      ^^^^^^',
      '    Hinweis: Ist „sponsor“ gemeint?',
    ]);
  });

  it('without a place is one sentence', () => {
    const { place: _, ...nowhere } = at('', 1, 1);
    expect(english(nowhere)[0]).toBe('error[answer-unknown-question] There is no question “spnsor”.');
  });

  it('without the text of its line shows no caret', () => {
    expect(english(at('', 1, 1))).toHaveLength(2);
  });

  it.each([
    ['a tab', '\tx: 1', 2, 1, '      x: 1', '      ^'],
    ['a wide character', '名前: y', 5, 1, '    名前: y', '          ^'],
    ['a wide character that is meant', 'a: 名前', 4, 2, '    a: 名前', '       ^^^^'],
    ['a combining character', 'e\u0301a: 1', 3, 1, '    e\u0301a: 1', '     ^'],
    ['a character of two units', '😀 x', 4, 1, '    😀 x', '       ^'],
    ['the end of the line', 'a: [1', 6, 1, '    a: [1', '         ^'],
  ])('points right past %s', (_what, text, column, length, line, carets) => {
    expect(english(at(text, column, length)).slice(1, 3)).toEqual([line, carets]);
  });

  it('shows a long line around the place only', () => {
    const [, line = '', carets = ''] = english(at(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5001, 1));
    expect(line.length).toBeLessThanOrEqual(110);
    expect(line.startsWith('    …a')).toBe(true);
    expect(line.endsWith('b…')).toBe(true);
    expect(line[carets.indexOf('^')]).toBe('X');
  });

  it('cuts the carets of what reaches beyond the part that is shown', () => {
    const [, line = '', carets = ''] = english(at(`x: ${'y'.repeat(5000)}`, 4, 5000));
    expect(carets.length).toBeLessThanOrEqual(line.length);
  });

  it('lets nothing through that a terminal would act on', () => {
    const evil = '\u001b[31mred\u0007\u009b2J\u202eabc\u200bx';
    const diagnostic: Diagnostic = {
      code: 'answer-unknown-question',
      args: { id: `${evil}\nerror: forged`, nearest: evil },
      level: 'error',
      place: { file: `${evil}.yaml`, line: 1, column: 1, length: 3, text: evil },
    };
    const shown = renderDiagnostic(diagnostic, 'en');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u200b]/);
    expect(shown.split('\n')).toHaveLength(4);
  });

  it('shortens what is endless', () => {
    const diagnostic: Diagnostic = { code: 'answer-twice', args: { value: 'x'.repeat(1e6) }, level: 'error' };
    expect(renderDiagnostic(diagnostic, 'en')).toMatch(
      /^error\[answer-twice\] “x{200}…” is chosen twice\.\n/,
    );
  });
});
