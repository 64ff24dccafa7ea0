import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readDocuments } from '../../src/sources/document.js';
import { located } from '../../src/sources/inOrder.js';
import { brief, bytes, marked } from './fixture.js';

const read = (text: string, file = 'a.yaml') => readDocuments(file, bytes(text));

describe('the syntax of YAML', () => {
  it.each([
    ['an alias without an anchor', 'a: ▮*nowhere', 'alias'],
    ['a bad escape', 'a: "x▮\\q"', 'escape'],
    ['a text that starts with a reserved character', 'a: ▮@home', 'scalar-start'],
    ['a map in the middle of a line', 'a: ▮b: c', 'nested-mapping'],
    ['a quote that is not closed', 'a: "b▮', 'missing-character'],
    ['a second document', 'a: 1\n▮---\nb: 2', 'documents'],
    ['a key that is a list', '▮[a]: 1', 'key-not-text'],
    ['a bracket too many', 'a: 1\n▮}', 'token'],
  ])('%s is an error', (_what, source, reason) => {
    const { text, place } = marked(source);
    const found = read(text).diagnostics.find(({ code }) => code === 'yaml-syntax');
    expect(found).toMatchObject({ level: 'error', args: { reason } });
    expect(found && brief(found)).toBe(`yaml-syntax ${place}`);
  });

  it('all problems are reported at once, in the order of the lines', () => {
    const { diagnostics } = read('a: *x\nb: 1\nb: 2\nc: "\\q"\n');
    expect(diagnostics.map(brief)).toEqual(['yaml-syntax 1:4', 'duplicate-key 3:1', 'yaml-syntax 4:5']);
  });

  it('a key that stands twice names the line of the first', () => {
    expect(read('a: 1\nb: 1\na: 2').diagnostics).toMatchObject([
      { code: 'duplicate-key', args: { line: 1 } },
    ]);
  });

  it('is YAML 1.2 whatever a directive says: yes is a word, 012 a decimal number', () => {
    expect(read('%YAML 1.1\n---\na: yes\nb: 012').documents[0]?.value).toEqual({ a: 'yes', b: 12 });
  });

  it('a byte order mark is no part of the text', () => {
    const { documents, diagnostics } = read('\ufeffa: 1\na: 2');
    expect(documents[0]?.value).toEqual({ a: 2 });
    expect(diagnostics.map(brief)).toEqual(['duplicate-key 2:1']);
  });

  it('a key named __proto__ is a key like any other', () => {
    const value = read('__proto__: {polluted: true}\na: 1').documents[0]?.value as object;
    expect(Object.keys(value)).toEqual(['__proto__', 'a']);
    expect(Reflect.get(value, 'polluted')).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });

  it('aliases in moderation are allowed, and mean the latest anchor before them', () => {
    expect(read('- &a 1\n- *a\n- &a {b: 2}\n- *a').documents[0]?.value).toEqual([1, 1, { b: 2 }, { b: 2 }]);
  });
});

describe('what is no text', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'file-empty 1:1'],
    ['blanks alone', bytes(' \n\n'), 'file-empty 1:1'],
    ['comments alone', bytes('# nothing\n'), 'file-empty 1:1'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'file-not-utf8 1:1'],
    ['Windows-1252', new Uint8Array([...bytes('a: 1\nb: Ä'), 0xc4]), 'file-not-utf8 2:5'],
  ])('%s is refused', (_what, content, expected) => {
    expect(readDocuments('a.yaml', content).diagnostics.map(brief)).toEqual([expected]);
  });
});

describe('an attack is refused in well under a second:', () => {
  const names = 'abcdefghij';
  const bomb = [...names].map((name, at) => {
    const items =
      at === 0
        ? 'x,x,x,x,x,x,x,x,x'
        : Array(9)
            .fill(`*${names[at - 1]}`)
            .join(',');
    return `${name}: &${name} [${items}]`;
  });
  it.each([
    ['aliases that multiply', bomb.join('\n'), 'yaml-aliases'],
    ['an anchor inside itself', '&a [*a, *a]', 'yaml-aliases'],
    ['brackets', '['.repeat(100_000), 'yaml-too-deep'],
    ['braces', '{a: '.repeat(100_000), 'yaml-too-deep'],
    ['dashes', '- '.repeat(100_000), 'yaml-too-deep'],
    ['keys', '? '.repeat(100_000), 'yaml-too-deep'],
    ['more than 5 MB', `a: ${'x'.repeat(5 * 2 ** 20)}`, 'file-too-large'],
  ])('%s', (_what, text, code) => {
    const content = bytes(text);
    const start = performance.now();
    const { diagnostics } = readDocuments('a.yaml', content);
    expect(diagnostics.map((each) => each.code)).toContain(code);
    expect(performance.now() - start).toBeLessThan(800);
  });

  it('brackets in JSON', () => {
    expect(read('['.repeat(100_000), 'a.json').diagnostics.map(brief)).toEqual(['yaml-too-deep 1:101']);
  });

  it('what is nested a hundred deep is still read', () => {
    expect(read(`${'['.repeat(100)}${']'.repeat(100)}`).diagnostics).toEqual([]);
  });

  it('hundreds of problems are counted, not listed', () => {
    const { diagnostics } = read('a: 1\n'.repeat(1000));
    expect(diagnostics).toHaveLength(201);
    expect(diagnostics.at(-1)).toMatchObject({ code: 'more-problems', args: { count: 799 }, level: 'error' });
  });
});

describe('the syntax of JSON', () => {
  it.each([
    ['a comma too many', '{"a": 1, ▮}', 'key'],
    ['a comma too many in a list', '[1, ▮]', 'value'],
    ['a comma too few', '[1 ▮2]', 'separator'],
    ['a leading zero', '[▮01]', 'number'],
    ['a plus sign', '[▮+1]', 'number'],
    ['single quotes', "{▮'a': 1}", 'key'],
    ['no quotes', '{▮a: 1}', 'key'],
    ['no colon', '{"a" ▮1}', 'colon'],
    ['a line break in a text', '[▮"a\nb"]', 'string'],
    ['an unknown word', '[▮undefined]', 'value'],
    ['no end', '{"a": [1▮', 'end'],
    ['more after the end', '[1] ▮2', 'excess'],
  ])('%s is an error where it is', (_what, source, reason) => {
    const { text, place } = marked(source);
    const [found] = read(text, 'a.json').diagnostics;
    expect(found).toMatchObject({ code: 'json-syntax', args: { reason } });
    expect(found && brief(found)).toBe(`json-syntax ${place}`);
  });

  it('is what JSON.parse takes, no more and no less', () => {
    const json = fc.oneof(
      fc.json(),
      fc.string(),
      fc.json().chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1))),
    );
    const parses = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(json, (text) => {
        fc.pre(text.trim() !== '' && text.trim() !== 'null');
        const errors = read(text, 'a.json').diagnostics.filter(({ code }) => code !== 'duplicate-key');
        expect(errors.length === 0).toBe(parses(text));
      }),
    );
  });

  it('lines of NDJSON keep their numbers, empty ones left out', () => {
    const { documents, diagnostics } = read('{"a": 1}\n\n{"a": 1, "a": 2}\n{"a": }\r\n', 'a.ndjson');
    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { a: 2 }, null]);
    expect(diagnostics.map(brief)).toEqual(['duplicate-key 3:10', 'json-syntax 4:7']);
    expect(diagnostics[0]).toMatchObject({ args: { line: 3 } });
  });

  it('values are located in JSON, too', () => {
    const [document] = read('{\n\t"a": [1,\n\t\t{"b": "x"}]\n}', 'a.json').documents;
    expect(document?.place({ path: ['a', 1, 'b'] })).toMatchObject({ line: 3, column: 9, length: 3 });
    expect(document?.place({ path: ['a', 1, 'b'], at: 'key' })).toMatchObject({ line: 3, column: 4 });
  });
});

describe('a path is located', () => {
  const text = 'a:\n  b: {c: [1, two]}\n  d:\n    - e: 1\n      f: 2\nx: &x {y: 1}\nz: *x\n';
  const [document] = read(text).documents;
  it.each([
    ['at a value', ['a', 'b', 'c', 1], 'value', 2, 14, 3],
    ['at a key', ['a', 'b', 'c'], 'key', 2, 7, 1],
    ['at the first key of a map', ['a', 'd', 0], 'value', 4, 7, 1],
    ['at the last thing that there is on the way', ['a', 'd', 0, 'missing'], 'value', 4, 7, 1],
    ['where an alias leads', ['z', 'y'], 'value', 6, 11, 1],
    ['at the beginning where there is nothing', [], 'value', 1, 1, 1],
  ] as const)('%s', (_where, path, at, line, column, length) => {
    expect(document?.place({ path, at })).toMatchObject({ line, column, length });
  });

  it('by line, in order', () => {
    if (!document) throw new Error('not read');
    const problem = { code: 'empty-text', args: {}, level: 'error' } as const;
    const places = located(document, [
      { ...problem, path: ['z'] },
      { ...problem, path: ['a', 'b'] },
    ]).map(brief);
    expect(places).toEqual(['empty-text 2:6', 'empty-text 7:4']);
  });
});

describe('a part of a text value is located', () => {
  it.each([
    ['plain', 'a: one ▮two three'],
    ['in double quotes', 'a: "one ▮two three"'],
    ['in single quotes, past a doubled one', "a: 'on''e ▮two'"],
    ['in a folded block', 'a: >-\n  one\n  ▮two three\n'],
    ['in a literal block with indented lines', 'a: |\n  one\n    ▮two\n'],
    ['in a block after an empty line', 'a: >\n  one\n\n  ▮two\n'],
    ['in a plain text of several lines', 'a: one\n  ▮two\n  three'],
    ['past characters of two units', 'a: 😀 ▮two'],
  ])('%s', (_style, source) => {
    const { text, place } = marked(source);
    const [document] = read(text).documents;
    const { a: value = '' } = (document?.value ?? {}) as { a?: string };
    const start = value.indexOf('two');
    const found = document?.place({ path: ['a'], span: { start, end: start + 3 } });
    expect(`${found?.line}:${found?.column}+${found?.length}`).toBe(`${place}+3`);
  });

  it('as the whole value where escapes hide it', () => {
    const [document] = read('a: "one \\x74wo"').documents;
    expect(document?.place({ path: ['a'], span: { start: 4, end: 7 } })).toMatchObject({
      column: 4,
      length: 12,
    });
  });

  it('in whatever style and width it is written', () => {
    const words = fc.array(fc.stringMatching(/^[a-z"'#:&<=]{1,8}$/), { minLength: 1, maxLength: 12 });
    const style = fc.constantFrom('BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN', 'QUOTE_SINGLE');
    fc.assert(
      fc.property(words, style, fc.nat(), (parts, defaultStringType, pick) => {
        const value = parts.join(' ');
        const text = stringify({ a: { b: value } }, { defaultStringType, lineWidth: 30 } as const);
        fc.pre(!text.includes('"') || !text.includes('\\'));
        const [document] = read(text).documents;
        const at = pick % parts.length;
        const start = parts.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
        const word = parts[at] ?? '';
        const found = document?.place({ path: ['a', 'b'], span: { start, end: start + word.length } });
        const shown = found?.text.slice(found.column - 1, found.column - 1 + found.length);
        const single = (part = ''): string => part.replace(/'+/g, "'");
        expect(single(shown)).toBe(single(word));
      }),
    );
  });
});
