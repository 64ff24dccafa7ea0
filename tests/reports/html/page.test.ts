import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/locales/reportWords.js';
import { htmlReport } from '../../../src/reports/html.js';
import type { Figure } from '../../../src/reports/layout/block.js';
import { clean } from '../../../src/reports/layout/clean.js';
import { reportBlocks } from '../../../src/reports/layout/report.js';
import { viewOf } from '../../../src/reports/layout/view.js';
import { fullAssessment, fullDefinition, smallAssessment } from '../fixture.js';
import { elementsOf, firstOf, type Seen } from './parsed.js';

const brand = {
  name: 'Beratung Muster',
  colour: '#7a1f5c',
  logo: { type: 'image/png', base64: 'iVBO' },
} as const;

describe.each(['de', 'en'] as const)('a page in %s', (language) => {
  const page = htmlReport(fullAssessment(), { language, brand });
  const all = elementsOf(page);
  const ids = all.flatMap(({ attributes }) => attributes.id ?? []);

  it('is one document in its language, with a title of its own', () => {
    expect(page).toMatch(/^<!doctype html>\n/);
    expect(firstOf(page, 'html').attributes.lang).toBe(language);
    expect(firstOf(page, 'title').text).toBe(
      `${language === 'de' ? 'Der Bericht' : 'The report'} · Werk GmbH`,
    );
  });

  it('runs nothing and loads nothing', () => {
    const names = all.map(({ name }) => name);
    for (const name of ['script', 'link', 'iframe', 'object', 'base', 'form']) {
      expect(names).not.toContain(name);
    }
    const written = all.flatMap(({ name, attributes }) =>
      Object.entries(attributes).map(([key, value]) => ({ name, key, value })),
    );
    expect(written.filter(({ key }) => /^(on|style$|srcset|action|formaction|xlink)/.test(key))).toEqual([]);
    const loaded = written.filter(({ key }) => key === 'src').map(({ value }) => value);
    expect(loaded).toEqual(['data:image/png;base64,iVBO']);
    const links = written.filter(({ key }) => key === 'href');
    expect(links.filter(({ name, value }) => name !== 'a' || !/^(#|https?:\/\/)/.test(value))).toEqual([]);
    expect(firstOf(page, 'style').text).not.toMatch(/url\(|@import/);
  });

  it('allows by its policy no style but its own', () => {
    const hash = createHash('sha256').update(firstOf(page, 'style').text).digest('base64');
    const policy = all.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
    );
  });

  it('gives every id once, and every reference leads to one', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const references = all.flatMap(({ attributes: { href, 'aria-labelledby': named } }) => [
      ...(href?.startsWith('#') ? [href.slice(1)] : []),
      ...(named ? [named] : []),
    ]);
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('steps down its headings one level at a time', () => {
    const levels = all.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.slice(1).entries())
      expect(level - (levels[at] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('shows every figure of the layout as charts with its text alternative, above the same figures in a table', () => {
    const view = viewOf(fullAssessment(), language, reportWords(language));
    const figures = reportBlocks(view).filter((block): block is Figure => block.kind === 'figure');
    expect(figures.map(({ chart }) => chart.kind)).toEqual([
      'weights',
      'splits',
      'split',
      'split',
      'split',
      'profile',
      'board',
      'board',
      'effort',
      'timeline',
    ]);
    for (const { id, alternative, table } of figures) {
      const inside = partOf(all, id);
      const named = (name: string): Seen[] => inside.filter((each) => each.name === name);
      const charts = named('svg').filter(({ attributes }) => /^(wide|narrow)$/.test(attributes.class ?? ''));
      expect(
        charts.map(({ attributes }) => [attributes.class, attributes.role, attributes['aria-label']]),
      ).toEqual([
        ['wide', 'img', alternative],
        ['narrow', 'img', alternative],
      ]);
      expect(named('tr')).toHaveLength(table.rows.length + 1);
    }
  });

  it('names each cell by its column, for screens on which rows are cards', () => {
    const cells = all.filter(({ name, within }) => /^t[dh]$/.test(name) && within.includes('tbody'));
    expect(cells.filter(({ attributes }) => !attributes['data-label'] || !attributes.role)).toEqual([]);
  });

  it('carries the name, the logo and the colour of the brand', () => {
    const { attributes } = firstOf(page, 'img');
    expect(attributes).toEqual({ class: 'logo', src: 'data:image/png;base64,iVBO', alt: 'Beratung Muster' });
    expect(firstOf(page, 'style').text).toContain('--accent: #7a1f5c');
    expect(htmlReport(fullAssessment(), { language })).not.toContain('masthead"');
  });
});

/** The elements of a figure: those from its own up to the next figure. */
function partOf(all: readonly Seen[], id: string): Seen[] {
  const start = all.findIndex(({ attributes }) => attributes.id === id);
  const rest = all.slice(start + 1);
  const end = rest.findIndex(({ within }) => !within.includes('figure'));
  return rest.slice(0, end < 0 ? rest.length : end);
}

it('begins with the verdict, the picture, why, the releases and the decisions, in this order', () => {
  const order = elementsOf(htmlReport(fullAssessment(), { language: 'de' })).flatMap(({ attributes }) =>
    attributes.class?.startsWith('callout') ? ['verdict'] : (attributes.id ?? []),
  );
  const wanted = ['result', 'verdict', 'overview', 'why', 'releases', 'decisions', 'strengths'];
  expect(order.filter((each) => wanted.includes(each)).slice(0, wanted.length)).toEqual(wanted);
});

it('writes the least that an assessment can be without empty charts', () => {
  const page = htmlReport(smallAssessment(), { language: 'en' });
  expect(page).not.toContain('NaN');
  expect(firstOf(page, 'h1').text).toBe('Small');
});

describe('hostile text stays text', () => {
  const texts = fc.oneof(
    fc.constantFrom(
      '<script>alert(1)</script>',
      '</style><script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      "' onmouseover='alert(1)",
      '</svg><a href="javascript:alert(1)">x</a>',
      '\\";} body{display:none} /*',
      '{{constructor.constructor("alert(1)")()}}',
      '&lt;b&gt; &amp; &#60;',
      ']]><!--',
    ),
    fc.string({ unit: 'binary' }),
  );
  const skeleton = (text: string): string[] => {
    const assessment = fullAssessment({ organization: text, remarks: { summary: [text], work: [text] } });
    const hostile = {
      ...assessment,
      questions: assessment.questions.map((each) => ({ ...each, notes: [text], evidence: [text] })),
      questionnaire: {
        ...assessment.questionnaire,
        definition: {
          ...fullDefinition,
          tracks: fullDefinition.tracks.map((track) => ({ ...track, title: { de: text, en: text } })),
          milestones: fullDefinition.milestones?.map((each) => ({ ...each, title: { de: text, en: text } })),
          sources: fullDefinition.sources?.map((each) => ({ ...each, url: `javascript:${text}` })),
        },
      },
    } as typeof assessment;
    const page = htmlReport(hostile, { language: 'de', brand: { name: text } });
    const seen = elementsOf(page);
    const kinds = seen.map(({ name, attributes }) => `${name} ${Object.keys(attributes).join(' ')}`);
    // How names wrap and whether a chart needs a legend depends on their length: that adds no kind, and no link.
    return [...new Set(kinds)]
      .filter((kind) => kind !== 'wbr ' && kind !== 'br ')
      .sort()
      .concat(seen.flatMap(({ name, attributes: { href } }) => (name === 'a' ? [`${href}`] : [])));
  };
  const harmless = skeleton('x');

  it('adds no element and no attribute, wherever it stands', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(clean(text).trim() !== '');
        expect(skeleton(text)).toEqual(harmless);
      }),
      { numRuns: 40 },
    );
  });

  it('is read as it was written', () => {
    const organization = '<b>&amp;"\'</b>';
    const page = htmlReport(fullAssessment({ organization }), { language: 'de' });
    expect(firstOf(page, 'bdi').text).toBe(organization);
    expect(firstOf(page, 'title').text).toBe(`Der Bericht · ${organization}`);
  });
});
