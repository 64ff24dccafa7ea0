import { describe, expect, it } from 'vitest';
import { contrastOf, readableContrast } from '../../../src/model/colour.js';
import { colours } from '../../../src/reports/html/style/colours.js';
import { styleSheet } from '../../../src/reports/html/style/styleSheet.js';

/** The colours by name, by day and by night: of both, what is written last counts. */
function palettes(accent?: string): Record<string, string>[] {
  return colours(accent)
    .split('@media')
    .map((part) =>
      Object.fromEntries(
        [...part.matchAll(/--([\w-]+): (#\w{6});/g)].map(([, name = '', value = '']) => [name, value]),
      ),
    );
}

const wordColours = ['ink', 'soft', 'accent', 'good', 'near', 'bad', 'open'];
const shapeColours = ['series2', 'series3', 'series4', 'soft'];

describe.each([undefined, '#7a1f5c', '#000000', '#767676'])('with the accent %s', (accent) => {
  const [day = {}, night = {}] = palettes(accent);
  it.each([
    ['day', day],
    ['night', night],
  ])('words and shapes can be told from their ground by %s', (_when, palette) => {
    const contrast = (name: string, ground: string): number =>
      contrastOf(palette[name] ?? '', palette[ground] ?? '');
    for (const name of wordColours) {
      for (const ground of ['ground', 'panel']) {
        expect(contrast(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(readableContrast);
      }
    }
    for (const name of shapeColours) expect(contrast(name, 'ground'), name).toBeGreaterThanOrEqual(3);
  });
});

it('the foot of printed sheets ends neither its string nor the style sheet', () => {
  const style = styleSheet({ brand: undefined, foot: 'a"; } </style> \\ ü', pageOf: ['Page ', ' of '] });
  expect(style).toContain('content: "a\\22 \\3b  \\7d  \\3c \\2f style\\3e  \\5c  ü"');
});
