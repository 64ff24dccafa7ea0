import type { CellArgs, ExportProblems } from '../../model/diagnostics/exports.js';
import type { Sentences } from '../sentences.js';
import { listed } from './words.js';

const cell = ({ column, value }: CellArgs): string => `Spalte „${column}“: „${value}“`;

const syntax = {
  'quote-open': 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.',
  'quote-stray': 'Nach einem schließenden Anführungszeichen steht noch Text.',
  'row-wide': 'Eine Zeile hat mehr Zellen, als eine Tabelle Spalten haben kann.',
  'row-long': 'Eine Zeile ist länger als 16 MB.',
};

const formats = {
  xls: 'Das ist eine Arbeitsmappe im alten Format .xls.',
  xlsb: 'Das ist eine Arbeitsmappe im Binärformat .xlsb.',
  ods: 'Das ist ein Dokument im Format OpenDocument.',
  zip: 'Das ist ein ZIP-Archiv, aber keine Arbeitsmappe.',
  encrypted: 'Die Arbeitsmappe ist mit einem Kennwort geschützt.',
  binary: 'Das ist keine Tabelle: Die Datei enthält Zeichen, die in keinem Text vorkommen.',
  json: 'Die Datei ist keine Liste von Antworten in JSON.',
};

const saveAgain =
  'In einer Tabellenkalkulation öffnen und als Excel-Arbeitsmappe (.xlsx) oder als CSV speichern.';

const formatHints = {
  xls: saveAgain,
  xlsb: saveAgain,
  ods: saveAgain,
  zip: 'Viele Plattformen packen ihre Exporte: entpacken und die Datei angeben, die darin liegt.',
  encrypted: 'Mit dem Kennwort öffnen und ohne Kennwort speichern.',
  binary: 'Die Antworten als CSV oder XLSX exportieren.',
  json: 'Erwartet wird eine Liste von Objekten, eines je Antwortbogen.',
};

const sizes = {
  file: (atMost: number) => `Der Export ist größer als ${atMost} MB.`,
  sheet: (atMost: number) => `Die Arbeitsmappe ist entpackt größer als ${atMost} MB.`,
  texts: (atMost: number) => `Die Arbeitsmappe enthält mehr als ${atMost} Millionen Zeichen Text.`,
  cells: (atMost: number) => `Das Tabellenblatt hat mehr als ${atMost} Millionen Zellen, leere mitgezählt.`,
};

const damages = {
  zip: 'Sie ist unvollständig oder wurde unterwegs verändert.',
  xml: 'Dieser Teil ist fehlerhaft aufgebaut.',
  part: 'Dieser Teil fehlt.',
  order: 'Zeilen oder Zellen stehen nicht in ihrer Reihenfolge.',
  text: 'Eine Zelle verweist auf einen Text, der fehlt.',
  number: 'Eine Zelle soll eine Zahl enthalten, enthält aber keine.',
  size: 'Eine Zeile, eine Zelle oder ein Text ist größer, als ein Tabellenblatt sie haben kann.',
};

/** Sentences on survey exports. */
export const exports: Sentences<ExportProblems> = {
  'export-unrecognised': ({ platforms, known }) => ({
    message:
      platforms.length === 0
        ? 'Die Kopfzeilen passen zu keiner bekannten Umfrageplattform.'
        : `Die Kopfzeilen passen zu mehreren Umfrageplattformen: ${listed(platforms)}.`,
    hint: `Mit --from angeben, woher die Datei stammt: ${known.join(', ')}. Für andere Tabellen mit einer Kopfzeile: --from generic.`,
  }),
  'export-format': ({ format }) => ({
    message: formats[format],
    hint: formatHints[format],
  }),
  'export-old-encoding': ({ encoding }) => ({
    message: `Die Datei ist nicht in UTF-8 gespeichert und wurde als ${encoding} gelesen.`,
    hint: 'Umlaute im Ergebnis prüfen. Die Zeichenkodierung lässt sich in der Zuordnung festlegen (read: {encoding: …}).',
  }),
  'export-no-rows': ({ dropped }) => ({
    message:
      dropped === 0
        ? 'Der Export enthält keine Antworten.'
        : `Der Export enthält keine Antworten, die zählen: Alle ${dropped} wurden ausgelassen.`,
    hint: 'readiness mapping EXPORT zeigt, was weshalb ausgelassen wird.',
  }),
  'export-no-questions': ({ columns }) => ({
    message: `Keine der ${columns} Spalten gehört zu einer Frage des Fragebogens.`,
    hint: 'Mit -q den Fragebogen angeben, der beantwortet wurde, oder die Spalten in einer Zuordnung nennen (readiness mapping EXPORT).',
  }),
  'export-too-large': ({ what, atMost, next }) => ({
    message: sizes[what](atMost),
    hint:
      what === 'cells'
        ? `Löschen, was weit rechts oder weit unten darin steht; ist die Größe gewollt: --max-size ${next}.`
        : `Ist die Größe gewollt: --max-size ${next}.`,
  }),
  'workbook-damaged': ({ reason, part }) => ({
    message:
      part === ''
        ? `Die Arbeitsmappe ist beschädigt. ${damages[reason]}`
        : `Die Arbeitsmappe ist beschädigt, und zwar in ${part}. ${damages[reason]}`,
    hint: 'Den Export wiederholen oder in einer Tabellenkalkulation öffnen und als neue Arbeitsmappe speichern.',
  }),
  'workbook-encoding': ({ part }) => ({
    message: `${part} in der Arbeitsmappe ist nicht in UTF-8 gespeichert.`,
    hint: saveAgain,
  }),
  'workbook-no-sheet': ({ sheet, sheets, nearest }) => ({
    message: `Die Arbeitsmappe hat kein Tabellenblatt „${sheet}“. Sie hat ${listed(sheets.map((name) => `„${name}“`))}.`,
    hint: nearest
      ? `Ist „${nearest}“ gemeint? Das Tabellenblatt steht in der Zuordnung (read: {sheet: …}).`
      : 'In der Zuordnung das Tabellenblatt oder seine Nummer nennen (read: {sheet: 1}).',
  }),
  'workbook-no-table': ({ sheet }) => ({
    message: `Das Tabellenblatt „${sheet}“ enthält keine Zellen.`,
    hint: 'In der Zuordnung das Tabellenblatt nennen, auf dem die Antworten stehen (read: {sheet: …}).',
  }),
  'file-changed': ({ path }) => ({
    message: `„${path}“ hat sich geändert, während die Datei gelesen wurde.`,
    hint: 'Warten, bis der Export vollständig ist, und den Befehl wiederholen.',
  }),
  'csv-syntax': ({ reason }) => ({
    message: syntax[reason],
    hint: 'Ist die Datei unvollständig, den Export wiederholen; sonst prüfen, ob das Trennzeichen stimmt.',
  }),
  'row-short': ({ cells, expected }) => ({
    message: `Die Zeile hat ${cells} statt ${expected} Zellen.`,
    hint: 'Ist die Datei abgeschnitten, den Export wiederholen.',
  }),
  'row-wider': ({ cells, expected }) => ({
    message: `Die Zeile hat ${cells} statt ${expected} Zellen.`,
    hint: 'Zellen, die das Trennzeichen enthalten, gehören in Anführungszeichen; in einer Arbeitsmappe braucht jede Spalte eine Überschrift.',
  }),
  'column-ambiguous': ({ column, questions }) => ({
    message: `Spalte „${column}“ kann zu mehreren Fragen gehören: ${listed(questions)}.`,
    hint: 'In der Zuordnung unter columns festlegen, zu welcher.',
  }),
  'column-twice': ({ question, columns }) => ({
    message: `Zu ${question} gehören mehrere Spalten: ${listed(columns.map((column) => `„${column}“`))}.`,
    hint: 'In der Zuordnung unter columns eine nennen (#5 ist die fünfte Spalte) und die anderen unter ignore.',
  }),
  'column-unknown': ({ column, at, nearest }) => ({
    message: `Spalte ${at} „${column}“ gehört zu keiner Frage.`,
    hint: `${nearest ? `Gemeint sein kann ${nearest}. ` : ''}In der Zuordnung unter columns oder unter ignore nennen; readiness mapping EXPORT schreibt sie.`,
  }),
  'column-missing': ({ column, found, nearest }) => ({
    message: found === 0 ? `Die Spalte „${column}“ fehlt.` : `Die Spalte „${column}“ gibt es ${found}-mal.`,
    hint:
      found === 0
        ? nearest
          ? `Ähnlich ist „${nearest}“.`
          : 'Überschrift und Export vergleichen.'
        : 'Die Spalte mit ihrer Nummer nennen, etwa #5.',
  }),
  'column-mixed': ({ column, code, label }) => ({
    message: `Spalte „${column}“ enthält Codes („${code}“) und ausgeschriebene Antworten („${label}“).`,
    hint: 'Einheitlich exportieren oder in der Zuordnung unter values sagen, was jeder Text bedeutet.',
  }),
  'cell-unknown': (args) => ({
    message: `${cell(args)} ist keine Antwort auf ${args.question}.`,
    hint: args.nearest
      ? `Gemeint sein kann „${args.nearest}“. Sonst in der Zuordnung unter values sagen, was der Text bedeutet.`
      : 'In der Zuordnung unter values sagen, was der Text bedeutet (null: nichts).',
  }),
  'cell-ambiguous': (args) => ({
    message: `${cell(args)} kann mehrere Antworten auf ${args.question} bedeuten: ${listed(args.options)}.`,
    hint: 'In der Zuordnung unter values festlegen, welche.',
  }),
  'cell-not-chosen': (args) => ({
    message: `${cell(args)} sagt nicht, ob ${args.option} bei ${args.question} gewählt wurde.`,
    hint: 'In der Zuordnung unter selected nennen, was „gewählt“ bedeutet.',
  }),
  'cell-not-utf8': (args) => ({
    message: `${cell(args)} ist nicht in UTF-8 gespeichert.`,
    hint: 'In UTF-8 exportieren oder die Zeichenkodierung in der Zuordnung nennen (read: {encoding: windows-1252}).',
  }),
  'cell-not-a-number': (args) => ({
    message: `${cell(args)} ist keine eindeutige Zahl für ${args.question}.`,
    hint: 'Das Dezimalzeichen in der Zuordnung festlegen (read: {decimal: ","}) oder den Text unter values übersetzen.',
  }),
  'cell-out-of-range': (args) => ({
    message: `${cell(args)} liegt außerhalb dessen, was ${args.question} zulässt (${args.min ?? '…'} bis ${args.max ?? '…'}).`,
    hint: 'Den Wert im Export prüfen.',
  }),
  'cell-role-unknown': (args) => ({
    message: `${cell(args)} ist keine Rolle.`,
    hint: `${args.nearest ? `Gemeint sein kann ${args.nearest}. ` : ''}In der Zuordnung sagen, welche Rolle gemeint ist (respondent: {role: {column: …, values: {…}}}).`,
  }),
  'cell-people': (args) => ({
    message: `${cell(args)} ist keine Zahl von Personen.`,
    hint: 'Eine ganze Zahl ab 1.',
  }),
  'project-no-files': ({ pattern }) => ({
    message: `Zu „${pattern}“ gibt es keine Datei.`,
    hint: 'Pfade gelten ab dem Ordner der Projektdatei; * steht im Dateinamen für Beliebiges.',
  }),
  'rows-with-problems': ({ rows, problems, shown }) => ({
    message: `${rows === 0 ? 'Die Tabelle hat' : rows === 1 ? 'Eine Zeile hat' : `${rows} Zeilen haben zusammen`} ${problems === 1 ? 'ein Problem' : `${problems} Probleme`}${shown < problems ? `, die ersten ${shown} sind genannt` : ''}. Es gibt kein Ergebnis.`,
    hint: 'Mit --skip-invalid zählen die übrigen Zeilen; die ausgelassenen werden neben dem Ergebnis genannt.',
  }),
  'rows-skipped': ({ rows, problems, shown }) => ({
    message: `${rows === 1 ? 'Eine Zeile wurde' : `${rows} Zeilen wurden`} ausgelassen (${problems === 1 ? 'ein Problem' : `${problems} Probleme`}${shown < problems ? `, die ersten ${shown} sind genannt` : ''}).`,
  }),
  'batch-staff': ({ count }) => ({
    message: `${count === 1 ? 'Ein Antwortbogen stammt' : `${count} Antwortbögen stammen`} von Mitarbeitenden. Einzeln ausgewertet wird nur, wer für eine Organisation antwortet.`,
    hint: 'Mit --group-by je Einheit zusammenfassen; sind einzelne Auswertungen gewollt, --individual angeben.',
  }),
  'batch-reports': ({ atMost }) => ({
    message: `Es wären mehr als ${atMost} Berichte.`,
    hint: 'Ohne --reports auswerten oder die Antworten mit --group-by zusammenfassen.',
  }),
  'batch-workbook-full': ({ rows }) => ({
    message: `Das Ergebnis passt nicht in eine Arbeitsmappe: Sie endet nach ${rows} Zeilen.`,
    hint: 'Als CSV schreiben (-f csv) oder die Antworten mit --group-by zusammenfassen.',
  }),
  'batch-no-group': ({ column }) => ({
    message: `In „${column}“ steht nichts: Die Antworten gehören zu keiner Gruppe.`,
    hint: 'Die Gruppe im Export ergänzen, oder solche Zeilen mit --skip-invalid auslassen.',
  }),
  'batch-group-unknown': ({ column, nearest }) => ({
    message: `Die Spalte „${column}“, nach der zusammengefasst werden soll, fehlt.`,
    hint: nearest
      ? `Ähnlich ist „${nearest}“.`
      : 'Eine Spalte des Exports nennen, oder group für die Gruppe der Antwortenden.',
  }),
};
