import { describe, expect, it } from 'vitest';
import { readLogo } from '../../src/sources/brand/logo.js';
import { safeSvg } from '../../src/sources/brand/svg.js';
import { readProject } from '../../src/sources/project.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inner: string): string => `<svg viewBox="0 0 9 9">${inner}</svg>`;

describe('the brand of a project file', () => {
  it.each([
    ['a colour without quotes, which is a comment', 'colour: #0f5c73', 'brand-colour-comment', 2],
    ['a word for a colour', 'colour: teal', 'bad-format', 2],
    ['a colour too light for words on white', 'colour: "#66bfd8"', 'brand-contrast', 2],
    ['a misspelt key', 'color: "#0f5c73"', 'unknown-key', 2],
    ['an empty name', 'name: ""', 'empty-text', 2],
  ])('refuses %s, in its line', (_what, line, code, at) => {
    const { project, diagnostics } = readProject('readiness.yaml', bytes(`brand:\n  ${line}\n`));
    expect(project).toBeUndefined();
    expect(diagnostics.map((each) => [each.code, each.place?.line])).toEqual([[code, at]]);
  });

  it('offers a readable colour for one that is not', () => {
    const { diagnostics } = readProject('readiness.yaml', bytes('brand: {colour: "#ff8800"}\n'));
    const [first] = diagnostics;
    expect(first?.code === 'brand-contrast' && first.args).toMatchObject({ contrast: 2.39, least: 4.5 });
    const nearest = first?.code === 'brand-contrast' ? first.args.nearest : '';
    expect(readProject('a.yaml', bytes(`brand: {colour: "${nearest}"}\n`)).diagnostics).toEqual([]);
  });
});

describe('an SVG is written anew from what is drawing alone', () => {
  it.each([
    [
      'shapes and looks',
      svg('<g fill="#123"><path d="M0 0L9 9"/></g>'),
      '<g fill="#123"><path d="M0 0L9 9"></path></g>',
    ],
    ['links within', svg('<use xlink:href="#a"/>'), '<use href="#a"></use>'],
    ['styles by class', svg('<style>.a{fill:url(#b)}</style>'), '<style>.a{fill:url(#b)}</style>'],
    [
      'what drawing programs add falls away',
      svg('<metadata><rdf:RDF a="1"><g/></rdf:RDF></metadata><g inkscape:label="x" data-a="b"/>'),
      '<g></g>',
    ],
    [
      'text is escaped again',
      svg('<text>a &lt;script&gt; &amp; b</text>'),
      '<text>a &#60;script&#62; &#38; b</text>',
    ],
    [
      'comments and the old document type fall away',
      `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "a" "b">${svg('<!-- x --><g/>')}`,
      '<g></g>',
    ],
  ])('%s', (_what, given, inner) => {
    expect(safeSvg(given)).toEqual({
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">${inner}</svg>`,
    });
  });

  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script', '<x:script xmlns:x="http://www.w3.org/2000/svg"/>'],
    ['script', '<set attributeName="onclick" to="alert(1)"/>'],
    ['handler', '<path onload="alert(1)"/>'],
    ['handler', '<metadata><g ONCLICK="alert(1)"/></metadata>'],
    ['external', '<use href="https://example.org/a.svg#b"/>'],
    ['external', '<a xlink:href="javascript:alert(1)"><g/></a>'],
    ['picture', '<image href="data:image/png;base64,AA"/>'],
    ['picture', '<foreignObject><body/></foreignObject>'],
    ['style', '<style>@import "https://example.org"</style>'],
    ['style', '<style><![CDATA[.a{fill:u]]>rl(https://example.org)}</style>'],
    ['style', '<style>@import "https://example.org";<g/></style>'],
    ['style', '<style><metadata/>@import "https://example.org";</style>'],
    ['style', '<style>@im<title>x</title>port "https://example.org";</style>'],
    ['style', '<path style="fill: url( \'//example.org\')"/>'],
    ['style', '<path fill="u&#92;72l(//example.org)"/>'],
  ])('refuses: %s in %s', (defect, inner) => {
    expect(safeSvg(svg(inner))).toMatchObject({ defect });
  });

  it('refuses entities, and what is no drawing at all', () => {
    expect(safeSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`)).toMatchObject({ defect: 'entities' });
    expect(safeSvg('<html><svg/></html>')).toMatchObject({ defect: 'broken' });
  });
});

/** A chunk of a PNG; nobody here looks at its sum. */
const chunk = (name: string, data: number[] = []): number[] => [
  0,
  0,
  0,
  data.length,
  ...[...name].map((sign) => sign.charCodeAt(0)),
  ...data,
  0,
  0,
  0,
  0,
];
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const png = (...chunks: number[][]): Uint8Array => new Uint8Array([...signature, ...chunks.flat()]);

describe('a logo', () => {
  it('as PNG keeps its picture, and nothing that is written into it or hangs behind', async () => {
    const given = png(chunk('IHDR'), chunk('tEXt', [60, 62]), chunk('IDAT', [1]), chunk('IEND'), [1, 2, 3]);
    const kept = png(chunk('IHDR'), chunk('IDAT', [1]), chunk('IEND'));
    expect(await readLogo('a.png', given)).toEqual({
      type: 'image/png',
      base64: Buffer.from(kept).toString('base64'),
    });
  });

  it('as SVG is the safe drawing', async () => {
    const logo = await readLogo('a.svg', bytes(svg('<g/>')));
    const text = 'base64' in logo ? Buffer.from(logo.base64, 'base64').toString() : '';
    expect(text).toBe('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g></g></svg>');
  });

  it.each([
    ['a text', bytes('logo'), 'logo-kind'],
    ['a page', bytes('<html></html>'), 'logo-kind'],
    ['a large file', new Uint8Array(200_001), 'logo-too-large'],
    ['a PNG that ends early', png(chunk('IHDR'), chunk('IDAT')), 'logo-defect'],
    [
      'a PNG whose chunk is longer than the file',
      png(chunk('IHDR'), [0, 0, 9, 0, 73, 68, 65, 84, 1, 1, 1, 1]),
      'logo-defect',
    ],
    ['an SVG with a script', bytes(svg('<script/>')), 'logo-defect'],
  ])('is refused: %s', async (_what, given, code) => {
    expect(await readLogo('a', given)).toMatchObject({ code });
  });
});
