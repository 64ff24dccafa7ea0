import { expect, it } from 'vitest';
import { kindOf } from '../../src/sources/kind.js';
import { answersTable } from '../../src/sources/template.js';
import { bytes, checked, clean } from './fixture.js';

it.each([
  ['a questionnaire', 'q.yaml', clean, 'questionnaire'],
  [
    'a questionnaire with misspelt keys',
    'q.yaml',
    'id: x\nversion: 1.0.0\ntitel: {de: x}\ntracks: []',
    'questionnaire',
  ],
  [
    'a questionnaire with broken syntax',
    'q.yaml',
    'id: x\ntracks:\n  - {id: a\nsections: []',
    'questionnaire',
  ],
  ['a questionnaire in JSON', 'q.json', JSON.stringify(checked().definition), 'questionnaire'],
  ['answers', 'a.yaml', 'questionnaire: small\nversion: 1.0.0\nanswers: {}', 'answers'],
  ['answers alone', 'a.txt', 'answers: {sponsor: 1}', 'answers'],
  ['a list of answers', 'a.yaml', '- answers: {}', 'answers'],
  ['NDJSON', 'a.ndjson', '{"answers": {}}', 'answers'],
  ['a table of answers', 'a.txt', answersTable(checked(), 'de'), 'answers'],
  ['an assessment', 'a.json', '{"schemaVersion": 1, "questionnaire": {}}', 'assessment'],
  ['an assessment of another version', 'a.json', '{"schemaVersion": 7}', 'assessment'],
  ['waivers', 'w.yaml', 'questionnaire: small\nwaivers: []', 'waivers'],
  ['a project with waivers', 'p.yaml', 'language: de\nwaivers: w.yaml', 'project'],
  ['something else', 'a.yaml', 'hello: world', undefined],
  ['a word', 'a.yaml', 'hello', undefined],
  ['nothing', 'a.yaml', '', undefined],
])('%s is known by its content', (_what, file, text, kind) => {
  expect(kindOf(file, bytes(text))).toBe(kind);
});
