import { describe, expect, it } from 'vitest';
import { docx } from '../../src/reports/docx/document.js';
import type { Block } from '../../src/reports/layout/block.js';
import { readReferenceDoc } from '../../src/sources/referenceDoc.js';
import { paragraphsOf, partsOf, scanned, valuesOf } from '../support/docx.js';
import { zipOf } from '../support/workbook.js';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (...targets: [type: string, target: string][]): string =>
  `<Relationships>${targets.map(([type, target], at) => `<Relationship Id="r${at}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`;
const style = (kind: string, id: string, name: string, inner = ''): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;
const numbered = '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>';

/** A template as a German Word writes it: ids in German, names in English. */
const template: Record<string, string> = {
  '_rels/.rels': relations(['officeDocument', 'word/document.xml']),
  'word/_rels/document.xml.rels': relations(
    ['styles', 'styles.xml'],
    ['theme', 'theme/theme1.xml'],
    ['numbering', 'numbering.xml'],
  ),
  'word/document.xml': `<w:document ${w}><w:body><w:p><w:r><w:t>Geheim</w:t></w:r></w:p><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300"/></w:sectPr></w:body></w:document>`,
  'word/styles.xml': `<w:styles ${w}>${style('paragraph', 'Standard', 'Normal')}${style('paragraph', 'berschrift1', 'heading 1,Kapitel', `${numbered}<w:rPr><w:color w:val="C00000"/></w:rPr>`)}${style('character', 'BodyText', 'Zufall')}</w:styles>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"/></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`,
  'word/theme/theme1.xml': '<a:theme xmlns:a="a" name="Haus"/>',
  'word/vbaProject.bin': 'macro',
  'word/media/logo.png': 'picture',
};

const read = (parts: Record<string, string>) => readReferenceDoc('t.docx', zipOf(parts));
const blocks: Block[] = [
  { kind: 'heading', level: 2, id: 'a', number: '1', text: 'Kapitel' },
  { kind: 'paragraph', text: 'Text' },
  { kind: 'list', items: ['Punkt'] },
];

async function written(parts: Record<string, string>): Promise<Record<string, string>> {
  const { reference, diagnostics } = await read(parts);
  expect(diagnostics).toEqual([]);
  return partsOf(docx(blocks, { language: 'de', title: 'T', reference }));
}

describe('a document in the looks of a template', () => {
  it('uses its styles by their name, whatever their id, and adds those that it lacks', async () => {
    const parts = await written(template);
    for (const xml of Object.values(parts)) scanned(xml);
    expect(parts['word/document.xml']).toContain('<w:pStyle w:val="berschrift1"/>');
    expect(parts['word/styles.xml']).toContain('C00000');
    expect(paragraphsOf(parts)).toEqual([
      ['heading 1,Kapitel', '1 Kapitel'],
      ['Body Text', 'Text'],
      ['List Bullet', 'Punkt'],
    ]);
    const ids = valuesOf(parts['word/styles.xml'] ?? '', 'style', ':styleId');
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  });

  it('takes its paper, its colours, and its lists beside our own', async () => {
    const parts = await written(template);
    expect(parts['word/document.xml']).toMatch(/w:pgSz w:w="12240" w:h="15840".*w:left="1300"/);
    expect(parts['word/theme/theme1.xml']).toContain('Haus');
    expect(valuesOf(parts['word/numbering.xml'] ?? '', 'num', ':numId')).toEqual(['7', '8']);
    expect(valuesOf(parts['word/document.xml'] ?? '', 'numId', ':val')).toEqual(['0', '8']);
  });

  it('takes neither its text nor what could be run, nor a part that leads to others', async () => {
    const parts = await written({
      ...template,
      'word/theme/theme1.xml': '<a:theme xmlns:a="a" xmlns:r="r"><a:blip r:link="r9"/></a:theme>',
      'word/numbering.xml': `<w:numbering ${w} xmlns:r="r"><w:numPicBullet><w:pict r:id="r1"/></w:numPicBullet></w:numbering>`,
    });
    expect(Object.keys(parts).filter((name) => /vba|media|theme/.test(name))).toEqual([]);
    expect(Object.values(parts).join('')).not.toMatch(/Geheim|macro|r9|numPicBullet/);
    expect(parts['word/styles.xml']).not.toContain('numId');
  });

  it.each([
    [
      'a comment behind the last tag',
      `<w:styles ${w}></w:styles><!-- x -->`,
      `<w:numbering ${w}></w:numbering><!-- x -->`,
    ],
    ['no list', `<w:styles ${w}></w:styles>`, `<w:numbering ${w}/>`],
    [
      'marks in comments',
      `<w:styles ${w}><!-- <w:numPr> -->${style('paragraph', 'a', 'Normal', numbered)}</w:styles>`,
      `<w:numbering ${w}/>`,
    ],
  ])('is well formed whatever the template has: %s', async (_, styles, numbering) => {
    const parts = await written({ ...template, 'word/styles.xml': styles, 'word/numbering.xml': numbering });
    for (const xml of Object.values(parts)) scanned(xml);
    expect(parts['word/styles.xml']).not.toContain('numId');
  });

  it('takes no longer for a template that is made to take long', async () => {
    const many = '<!--<w:numPr>-->'.repeat(200_000);
    const { reference } = await read({
      ...template,
      'word/numbering.xml': `<w:numbering ${w}/>`,
      'word/styles.xml': `<w:styles ${w}>${many}</w:styles>`,
    });
    expect(reference?.styles.length).toBeLessThan(200);
  }, 5_000);

  it('is the same bytes again', async () => {
    const { reference } = await read(template);
    const make = () => docx(blocks, { language: 'de', title: 'T', reference });
    expect(make()).toEqual(make());
  });
});

describe('a template that cannot be used is named with the reason', () => {
  const without = (name: string): Record<string, string> =>
    Object.fromEntries(Object.entries(template).filter(([part]) => part !== name));
  it.each<[string, Uint8Array, string]>([
    ['no zip', new TextEncoder().encode('Guten Tag'), 'zip'],
    ['nothing', new Uint8Array(), 'zip'],
    ['a zip of something else', zipOf({ 'a.txt': 'a' }), 'word'],
    [
      'a workbook',
      zipOf({ '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']), 'xl/workbook.xml': '<a/>' }),
      'word',
    ],
    ['no styles', zipOf(without('word/styles.xml')), 'word'],
    ['no relations', zipOf(without('word/_rels/document.xml.rels')), 'damaged'],
    ['styles without content', zipOf({ ...template, 'word/styles.xml': `<w:styles ${w}/>` }), 'damaged'],
    [
      'characters that are no markup',
      zipOf({ ...template, 'word/styles.xml': `<w:styles ${w}><![CDATA[<!--]]></w:styles>` }),
      'damaged',
    ],
    ['broken styles', zipOf({ ...template, 'word/styles.xml': `<w:styles ${w}><w:style>` }), 'damaged'],
    [
      'an entity',
      zipOf({ ...template, 'word/styles.xml': `<!DOCTYPE a [<!ENTITY x "y">]><w:styles ${w}/>` }),
      'damaged',
    ],
    [
      'the strict form',
      zipOf({
        ...template,
        'word/styles.xml': '<w:styles xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>',
      }),
      'strict',
    ],
    [
      'a bomb',
      zipOf({ ...template, 'word/styles.xml': `<w:styles ${w}>${' '.repeat(17 * 2 ** 20)}</w:styles>` }),
      'size',
    ],
  ])('%s', async (_, bytes, reason) => {
    const { reference, diagnostics } = await readReferenceDoc('t.docx', bytes);
    expect(reference).toBeUndefined();
    expect(diagnostics).toEqual([
      { code: 'reference-doc', args: { path: 't.docx', reason }, level: 'error' },
    ]);
  });
});
