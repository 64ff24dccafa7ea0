import { describe, expect, it } from 'vitest';
import { docx } from '../../../src/reports/docx/document.js';
import type { Block } from '../../../src/reports/layout/block.js';
import { given } from '../../../src/reports/layout/inline.js';
import { reporterOf } from '../../../src/reports/registry.js';
import { paragraphsOf, partsOf, scanned, valuesOf } from '../../support/docx.js';
import { fullAssessment } from '../fixture.js';

const context = { language: 'de', title: 'Titel' } as const;
const partsFor = (blocks: readonly Block[]): Record<string, string> => partsOf(docx(blocks, context));

/** The report of the full assessment as a document. */
async function report(changes: Parameters<typeof fullAssessment>[0] = {}): Promise<Record<string, string>> {
  const { render } = await reporterOf('docx');
  return partsOf(render(fullAssessment(changes), { language: 'de', colour: false }));
}

describe('a report as a document of Word', () => {
  it('has well-formed parts, each with a kind of content, and refers only to what is there', async () => {
    const parts = await report();
    for (const xml of Object.values(parts)) scanned(xml);
    const declared = valuesOf(parts['[Content_Types].xml'] ?? '', 'Override', 'PartName');
    const named = Object.keys(parts).filter((name) => /^(word|docProps)\/[^_]*\.xml$/.test(name));
    expect(declared.sort()).toEqual(named.map((name) => `/${name}`).sort());
    const relations = parts['word/_rels/document.xml.rels'] ?? '';
    const inside = valuesOf(relations, 'Relationship', 'Target').filter((target) => !target.includes(':'));
    expect(inside.filter((target) => parts[`word/${target}`] === undefined)).toEqual([]);
    const document = parts['word/document.xml'] ?? '';
    const known = new Set(valuesOf(relations, 'Relationship', 'Id'));
    const used = [...document.matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has real headings, lists and tables: styles that exist, lists that exist, heads that come again', async () => {
    const parts = await report();
    const document = parts['word/document.xml'] ?? '';
    const styles = new Set(valuesOf(parts['word/styles.xml'] ?? '', 'style', ':styleId'));
    const used = ['pStyle', 'rStyle', 'tblStyle'].flatMap((name) => valuesOf(document, name, ':val'));
    expect(used.filter((id) => !styles.has(id))).toEqual([]);
    const lists = new Set(['0', ...valuesOf(parts['word/numbering.xml'] ?? '', 'num', ':numId')]);
    expect(valuesOf(document, 'numId', ':val').filter((id) => !lists.has(id))).toEqual([]);
    const names = new Set(paragraphsOf(parts).map(([style]) => style));
    for (const name of ['Title', 'heading 1', 'heading 2', 'heading 3', 'List Bullet', 'List Number']) {
      expect(names, name).toContain(name);
    }
    const tables = document.match(/<w:tblStyle /g)?.length ?? 0;
    expect(tables).toBeGreaterThan(5);
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBeGreaterThanOrEqual(tables);
    const rows = document.match(/<w:tr>/g)?.length ?? 0;
    const boxes = document.match(/<w:tr><w:tc>/g)?.length ?? 0;
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(rows - boxes);
  });

  it('has a table of contents that is filled in, each entry leading to its chapter and naming its page', async () => {
    const parts = await report();
    const document = parts['word/document.xml'] ?? '';
    const paragraphs = paragraphsOf(parts);
    const of = (style: string): string[] =>
      paragraphs.flatMap(([name, text]) => (name === style ? [text] : []));
    expect(of('toc 1')).toEqual(of('heading 1').map((text) => `${text}–`));
    const marks = new Set(valuesOf(document, 'bookmarkStart', ':name'));
    const anchors = valuesOf(document, 'hyperlink', ':anchor');
    expect(anchors).toHaveLength(of('heading 1').length);
    expect(anchors.filter((anchor) => !marks.has(anchor))).toEqual([]);
    const pages = [...document.matchAll(/ PAGEREF (\S+) /g)].map(([, mark]) => mark);
    expect(pages).toEqual(anchors);
    expect(valuesOf(parts['word/settings.xml'] ?? '', 'updateFields', ':val')).toEqual(['true']);
  });

  it('says at the foot of every page whose it is', async () => {
    const { render } = await reporterOf('docx');
    const brand = { name: 'Beratung & Muster' };
    const parts = partsOf(render(fullAssessment(), { language: 'de', colour: false, brand }));
    expect(parts['word/footer.xml']).toMatch(/Werk GmbH · Beratung &amp; Muster</);
  });

  it('says its title and its language, and no time', async () => {
    const parts = await report();
    expect(parts['docProps/core.xml']).toContain('Bericht');
    expect(parts['docProps/core.xml']).toContain('<dc:language>de-DE</dc:language>');
    expect(parts['word/styles.xml']).toContain('w:lang w:val="de-DE"');
    expect(Object.values(parts).join('')).not.toMatch(/dcterms|\d{4}-\d{2}-\d{2}T/);
  });

  it('parts no number from its percent sign', () => {
    const document = partsFor([{ kind: 'paragraph', text: 'Zu 80 % Projekt.' }])['word/document.xml'];
    expect(document).toContain('Zu 80\u00a0% Projekt.');
  });

  it('is the same bytes again', () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Wort' }];
    expect(docx(blocks, context)).toEqual(docx(blocks, context));
  });
});

describe('text stays text', () => {
  const hostile = '</w:t></w:r><w:p/>&amp; <b>"\u0000\ufffe\ud800\u202e{ MACROBUTTON x }';

  it.each<[string, Block]>([
    ['in a paragraph', { kind: 'paragraph', text: given(hostile) }],
    ['in a list', { kind: 'list', items: [given(hostile)] }],
    ['in a quote', { kind: 'quote', by: 'B', text: given(hostile) }],
    ['in a cell', { kind: 'table', columns: [{ title: hostile }], rows: [[given(hostile)]] }],
    ['in a form', { kind: 'form', lines: [{ label: hostile, choices: [hostile] }] }],
    ['in a heading', { kind: 'heading', level: 2, id: 'a', number: '1', text: given(hostile) }],
  ])('%s', (_, block) => {
    const parts = partsFor([block, { kind: 'contents', title: hostile }]);
    for (const xml of Object.values(parts)) scanned(xml);
    const text = paragraphsOf(parts)
      .map(([, each]) => each)
      .join('\n');
    expect(text).toContain('</w:t></w:r><w:p/>&amp; <b>"\ufffd\ufffd{ MACROBUTTON x }');
    expect(parts['word/document.xml']?.match(/instrText/g)?.length ?? 0).toBeLessThanOrEqual(2);
  });

  it('a link leads to the web, anything else is its words', () => {
    const link = (url: string): Block => ({ kind: 'paragraph', text: { kind: 'link', text: 'Wort', url } });
    const parts = partsFor([
      link('https://example.org/?a=1&b="2"'),
      link('file:///etc/passwd'),
      link('javascript:x'),
    ]);
    const outside = valuesOf(parts['word/_rels/document.xml.rels'] ?? '', 'Relationship', 'Target');
    expect(outside.filter((target) => target.includes(':'))).toEqual(['https://example.org/?a=1&b="2"']);
    expect(
      paragraphsOf(parts)
        .slice(0, 3)
        .map(([, text]) => text),
    ).toEqual(['Wort', 'Wort', 'Wort']);
  });
});

describe('blocks', () => {
  it('each numbered list counts from 1, all lists of dots are one', () => {
    const list = (ordered: boolean): Block => ({
      kind: 'list',
      items: ['a', 'b'],
      ...(ordered && { ordered: true }),
    });
    const parts = partsFor([list(true), list(false), list(true), list(false)]);
    const [one, , dots, , two, , again] = valuesOf(parts['word/document.xml'] ?? '', 'numId', ':val');
    expect(new Set([one, two, dots]).size).toBe(3);
    expect(again).toBe(dots);
    expect(parts['word/numbering.xml']?.match(/startOverride/g)).toHaveLength(2);
  });

  it('in a table with many columns the sentences get a row of their own', () => {
    const columns = ['a', 'b', 'c', 'd', 'e', 'f'].map((title) => ({ title }));
    const table: Block = {
      kind: 'table',
      columns: [...columns, { title: 'g', prose: true }],
      rows: [['1', '2', '3', '4', '5', '6', 'Ein Satz.']],
    };
    const parts = partsFor([table]);
    expect(valuesOf(parts['word/document.xml'] ?? '', 'gridSpan', ':val')).toEqual(['6', '6']);
    const texts = paragraphsOf(parts).map(([, text]) => text);
    expect(texts.slice(0, 14)).toEqual([...'abcdefg', ...'123456', 'Ein Satz.']);
  });

  it('a blank is a line to write on, or with words a place to type into', () => {
    const blocks: Block[] = [{ kind: 'form', lines: [{ label: 'Ort' }] }];
    expect(partsFor(blocks)['word/document.xml']).toContain('w:leader="underscore"');
    const typed = partsOf(docx(blocks, { ...context, fillIn: 'bitte ausfüllen' }))['word/document.xml'] ?? '';
    expect(typed).toMatch(/<w:sdt>.*bitte ausfüllen.*<\/w:sdt>/);
  });
});
