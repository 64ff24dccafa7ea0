import { expect, it } from 'vitest';
import { renderSheet } from '../../src/reports/questionnaireSheet.js';
import { fullDefinition } from './fixture.js';

const text = renderSheet(fullDefinition, 'markdown', { language: 'de', colour: false });

it.each([
  [
    'sections in order, with their share of the whole',
    '## 2 Arbeit\n\n*Anteil „Projekt“, 80 % des Gesamtwerts*',
  ],
  ['sections that are not scored', '## 1 Angaben\n\n*wird nicht gewertet*'],
  ['questions with number and id', '### 2.1 Rückhalt *(sponsor)*'],
  ['options with their numbers and points', '- ☐ 1: Stufe 1 *(50 Punkte)*'],
  ['what kind of answer is meant', '*Zahl (Personen)*'],
  ['options of another question', '*Eine der bei „Ziele“ gewählten Antworten.*'],
  ['minima', 'Mindestbedingung: 50 vor „Beginn“ und 100 vor „Ausrollen“'],
])('the sheet shows %s', (_, expected) => {
  expect(text).toContain(expected);
});

it('fits a terminal', () => {
  const lines = renderSheet(fullDefinition, 'terminal', { language: 'en', columns: 60, colour: false }).split(
    '\n',
  );
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(60);
});
