import type { MappingWords } from '../mapping.js';
import { listed } from './words.js';

const delimiters: Record<string, string> = { '\t': 'Tabulator', ',': 'Komma', ';': 'Semikolon', '|': '|' };

/** Words of the reconciliation of an export. */
export const mapping: MappingWords = {
  arrow: '→',
  source: ({ file, platform, kind, delimiter, encoding, headerRows }) =>
    `${file}: ${platform} (${[
      kind.toUpperCase(),
      ...(delimiter === undefined ? [] : [`Trennzeichen ${delimiters[delimiter] ?? delimiter}`]),
      ...(encoding === undefined ? [] : [encoding]),
      headerRows === 1 ? '1 Kopfzeile' : `${headerRows} Kopfzeilen`,
    ].join(', ')})`,
  columns: 'Spalten',
  values: 'Werte',
  respondent: {
    id: 'Kennung des Antwortbogens',
    submitted: 'Zeitpunkt',
    language: 'Sprache',
    role: 'Rolle',
    group: 'Gruppe',
    people: 'Zahl der Personen',
    organization: 'Organisation',
  },
  own: {
    id: 'Kennung des Antwortbogens',
    submitted: 'Zeitpunkt',
    language: 'Sprache',
    personal: 'personenbezogen, wird nicht gelesen',
    internal: 'Angabe der Plattform, wird nicht gelesen',
  },
  by: {
    mapping: 'laut Zuordnung',
    id: 'an der Kennung erkannt',
    text: 'am Text erkannt',
    row: 'an Frage und Zeile erkannt',
    option: 'an der Antwortmöglichkeit erkannt',
  },
  remarks: { note: 'Notiz', evidence: 'Nachweis' },
  ambiguous: (questions) => `mehrdeutig: ${listed(questions)}`,
  unknown: 'gehört zu keiner Frage',
  ignored: 'wird nicht gelesen',
  rows: (rows, responses, invalid) =>
    `Zeilen: ${rows}, davon ${responses === 1 ? 'ein Antwortbogen, der zählt' : `${responses} Antwortbögen, die zählen`}${invalid > 0 ? `, ${invalid} mit Problemen` : ''}`,
  dropped: (count, because, column) =>
    `${count} ausgelassen: ${
      {
        incomplete: 'nicht abgeschlossen',
        preview: 'Vorschau oder Test',
        rejected: 'nicht freigegeben',
        rule: 'laut Zuordnung',
      }[because]
    } (Spalte „${column}“)`,
  without: (questions) => `Fragen ohne Spalte: ${listed(questions)}`,
  empty: '(leer)',
  nothing: 'nicht beantwortet',
  problem: 'unbekannt oder mehrdeutig',
  absent: { 'dont-know': 'weiß nicht', 'not-applicable': 'nicht anwendbar' },
  more: (count) => `und ${count} weitere`,
  comment: (file) =>
    `Was die Spalten von „${file}“ bedeuten. Bitte prüfen, vor allem „ignore“; danach mit --mapping verwenden.`,
};
