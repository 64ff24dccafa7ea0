import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folder, run } from '../support/run.js';

const header = 'id,role,trust,early';
const definition = `id: small
version: 1.0.0
title: {de: Klein, en: Small}
tracks: [{id: project, weight: 1, title: {de: Projekt, en: Project}}]
scales:
  four: [{value: 0, score: 0, label: {de: Nein, en: "No"}}, {value: 4, score: 100, label: {de: Ja, en: "Yes"}}]
sections:
  - id: all
    track: project
    title: {de: Alles, en: All}
    questions:
      - {id: trust, title: {de: V, en: T}, ask: {de: V?, en: T?}, type: choice, options: four}
      - {id: early, title: {de: F, en: E}, ask: {de: F?, en: E?}, type: choice, options: four}
verdict: {basis: [overall], bands: [{id: low, from: 0, title: {de: n, en: l}}, {id: high, from: 50, title: {de: h, en: h}}]}
`;
const at = folder({ 'small.yaml': definition, 'as.yaml': 'respondent: {role: {column: role}}\n' });

/** Cells as they come: codes, labels, what is nothing, what is wrong, and quotes around line breaks. */
const cell = fc.constantFrom('0', '4', '', 'Ja', '"No"', '9', '"4\n"', '-', 'Yes');
const sound = fc.constantFrom('0', '4', '', '"4\n"', '"0"');
/** Few enough that are wrong for some exports to have none. */
const mixed = fc.oneof({ arbitrary: sound, weight: 9 }, { arbitrary: cell, weight: 1 });
const rowOf = (cells: fc.Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('leadership', 'it', ''), cells, cells)
    .map(([role, trust, early]) => `${role},${trust},${early}`);
const export_ = (cells: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(rowOf(cells), { minLength: 1, maxLength: 40 }),
      fc.constantFrom('\n', '\r\n', ''),
      fc.nat(3),
    )
    .map(([rows, end, cut]) => {
      const text = [header, ...rows.map((row, number) => `r${number},${row}`)].join('\n') + end;
      return cut === 0 ? text.slice(0, -1) : text;
    });

/** What a batch of an export says and writes. */
async function batched(
  file: string,
  options: readonly string[],
  helpers?: { count: number; pieceSize: number },
) {
  const out = `${file}.out`;
  const args = ['batch', file, '-q', at('small.yaml'), '--from', 'generic', '--mapping', at('as.yaml')];
  const { status, stderr } = await run([...args, ...options, '-o', out], helpers ? { helpers } : {});
  return { status, stderr, written: status === 0 ? readFileSync(out, 'utf8') : undefined };
}

describe('a batch with helpers', () => {
  it.each([
    ['sound exports', export_(sound)],
    ['exports of any kind', export_(mixed)],
  ])('is what it is without them, wherever the work is split: %s', async (name, exports) => {
    const options = fc.constantFrom<string[]>(
      [],
      ['-f', 'json'],
      ['-f', 'ndjson', '--questions'],
      ['--skip-invalid'],
    );
    const split = fc.record({
      count: fc.integer({ min: 1, max: 3 }),
      pieceSize: fc.integer({ min: 1, max: 60 }),
    });
    let written = 0;
    await fc.assert(
      fc.asyncProperty(exports, options, split, async (text, own, helpers) => {
        const file = folder({ 'e.csv': text })('e.csv');
        const alone = await batched(file, own);
        expect(await batched(file, own, helpers)).toEqual(alone);
        if (alone.written !== undefined) written += 1;
      }),
      { numRuns: 60 },
    );
    expect(written).toBeGreaterThan(name === 'sound exports' ? 40 : 5);
  });

  it('counts staff whom it must not show one by one, and refuses them', async () => {
    const rows = Array.from({ length: 20 }, (_, number) => `r${number},${number % 2 ? 'staff' : 'it'},4,0`);
    const file = folder({ 'e.csv': `${header}\n${rows.join('\n')}\n` })('e.csv');
    const alone = await batched(file, []);
    expect([alone.status, alone.stderr.includes('10')]).toEqual([2, true]);
    expect(await batched(file, [], { count: 2, pieceSize: 40 })).toEqual(alone);
  });
});
