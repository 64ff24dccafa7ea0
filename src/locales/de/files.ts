import type { FileProblems, JsonReason, ReferenceDefect, YamlReason } from '../../model/diagnostics/files.js';
import type { Sentences } from '../sentences.js';
import { shape } from './shape.js';

const yaml: Record<YamlReason, (detail: string) => { message: string; hint: string }> = {
  alias: (detail) => ({
    message: `Der Verweis ${detail ? `„*${detail.replace(/^.*: /, '')}“ ` : ''}führt ins Leere.`,
    hint: 'Den Anker (&name) davor setzen oder den Wert ausschreiben. Ein Text mit * am Anfang gehört in Anführungszeichen.',
  }),
  directive: () => ({ message: 'Diese %-Anweisung ist nicht lesbar.', hint: 'Die Zeile entfernen.' }),
  escape: () => ({
    message: 'Diese Zeichenfolge mit \\ gibt es in doppelten Anführungszeichen nicht.',
    hint: 'Den Backslash verdoppeln (\\\\) oder einfache Anführungszeichen nehmen.',
  }),
  indentation: () => ({
    message: 'Die Einrückung passt nicht.',
    hint: 'Schlüssel derselben Ebene gleich weit einrücken, mit Leerzeichen.',
  }),
  tab: () => ({ message: 'Eingerückt ist mit einem Tabulator.', hint: 'Mit Leerzeichen einrücken.' }),
  'scalar-start': () => ({
    message: 'Mit diesem Zeichen darf ein Text ohne Anführungszeichen nicht beginnen.',
    hint: 'Den Text in Anführungszeichen setzen.',
  }),
  'nested-mapping': () => ({
    message: 'Hier beginnt mitten in einer Zeile eine neue Zuordnung.',
    hint: 'Einen Text, der „: “ enthält, in Anführungszeichen setzen; sonst eine neue Zeile beginnen.',
  }),
  'missing-character': () => ({
    message: 'Hier fehlt ein abschließendes Zeichen: Anführungszeichen, Klammer oder Komma.',
    hint: 'Prüfen, wo der Text oder die Liste endet.',
  }),
  'multiline-key': () => ({
    message: 'Ein Schlüssel reicht über das Zeilenende.',
    hint: 'Fehlt ein Doppelpunkt, oder gehört ein Text in Anführungszeichen?',
  }),
  'key-not-text': () => ({
    message: 'Ein Schlüssel muss ein einfacher Text sein.',
    hint: 'Einen Text, der mit [ oder { beginnt, in Anführungszeichen setzen.',
  }),
  documents: () => ({
    message: 'Die Datei enthält mehrere YAML-Dokumente.',
    hint: 'Je Dokument eine Datei anlegen, oder mehrere Antwortbögen als Liste schreiben.',
  }),
  tag: () => ({ message: 'Die Typangabe mit ! wird nicht beachtet.', hint: 'Die Typangabe entfernen.' }),
  token: () => ({
    message: 'Das kann hier nicht stehen.',
    hint: 'Einrückung, Klammern und Anführungszeichen prüfen; Texte mit Sonderzeichen in Anführungszeichen setzen.',
  }),
  other: (detail) => ({ message: `Das YAML ist nicht lesbar: ${detail}`, hint: 'Die Zeile prüfen.' }),
};

const json: Record<JsonReason, string> = {
  value: 'Hier fehlt ein Wert.',
  key: 'Hier fehlt ein Schlüssel in doppelten Anführungszeichen.',
  colon: 'Hier fehlt ein Doppelpunkt.',
  separator: 'Hier fehlt ein Komma oder die schließende Klammer.',
  string: 'Der Text in Anführungszeichen ist nicht lesbar.',
  number: 'Die Zahl ist nicht lesbar.',
  end: 'Der Text endet, bevor alles geschlossen ist.',
  excess: 'Nach dem Ende steht noch etwas.',
};

const inconsistent: Record<
  FileProblems['assessment-inconsistent']['reason'],
  (field: string, id: string) => string
> = {
  unknown: (field, id) => `„${id}“ in ${field} kommt dort im Fragebogen der Auswertung nicht vor.`,
  missing: (field, id) => `„${id}“ fehlt in ${field}, gehört aber zum Fragebogen der Auswertung.`,
  twice: (field, id) => `„${id}“ steht in ${field} ein zweites Mal.`,
  other: (_field, id) => `Die Auswertung nennt den Fragebogen „${id}“, enthält aber einen anderen.`,
};

/** Why a file cannot be written, in words; other codes of the system stand for themselves. */
const reasons = new Map<string, string>(
  Object.entries({
    EACCES: 'keine Berechtigung',
    EPERM: 'keine Berechtigung',
    EROFS: 'schreibgeschützt',
    ENOENT: 'der Ordner fehlt',
    ENOTDIR: 'der Ordner fehlt',
  }),
);

const defects: Record<ReferenceDefect, string> = {
  zip: 'Sie ist keine .docx- oder .dotx-Datei, oder sie ist verschlüsselt.',
  word: 'Sie enthält kein Word-Dokument mit Formatvorlagen.',
  strict: 'Sie ist in der strengen Form von Office Open XML gespeichert.',
  damaged: 'Sie ist beschädigt.',
  size: 'Ein Teil von ihr ist ungewöhnlich groß.',
};

export const files: Sentences<FileProblems> = {
  ...shape,
  'file-missing': ({ path }) => ({
    message: `Die Datei „${path}“ gibt es nicht.`,
    hint: 'Pfad und Schreibweise prüfen.',
  }),
  'file-unreadable': ({ path, reason }) => ({
    message: `Die Datei „${path}“ ist nicht lesbar (${reason}).`,
    hint: 'Die Zugriffsrechte prüfen.',
  }),
  'file-is-directory': ({ path }) => ({
    message: `„${path}“ ist ein Ordner, gebraucht wird eine Datei.`,
    hint: 'Eine Datei in diesem Ordner nennen.',
  }),
  'file-empty': ({ path }) => ({
    message: `Die Datei „${path}“ ist leer.`,
    hint: 'Eine leere Antwortdatei schreibt readiness questionnaire template.',
  }),
  'file-too-large': ({ path, megabytes }) => ({
    message: `Die Datei „${path}“ ist größer als ${megabytes} MB.`,
    hint: 'Ist es die richtige Datei? Sonst auf mehrere Dateien aufteilen.',
  }),
  'file-unwritable': ({ path, reason }) => ({
    message: `Die Datei „${path}“ lässt sich nicht schreiben: ${reasons.get(reason) ?? reason}.`,
    hint: 'Ordner und Zugriffsrechte prüfen oder einen anderen Ort nennen.',
  }),
  'file-not-utf8': ({ encoding }) => ({
    message: `Die Datei ist ${encoding === 'utf-16' ? 'in UTF-16 gespeichert' : 'nicht in UTF-8 gespeichert'}.`,
    hint: 'Die Datei im Editor als UTF-8 speichern.',
  }),
  'disk-full': ({ path }) => ({
    message: `„${path}“ ließ sich nicht schreiben: Der Datenträger ist voll.`,
    hint: 'Platz schaffen oder einen anderen Ort nennen.',
  }),
  'yaml-syntax': ({ reason, detail }) => yaml[reason](detail),
  'yaml-too-deep': ({ limit }) => ({
    message: `Die Verschachtelung ist tiefer als ${limit} Ebenen.`,
    hint: 'Eine so tiefe Verschachtelung braucht keine dieser Dateien; die Klammern prüfen.',
  }),
  'yaml-aliases': ({ limit }) => ({
    message: `Die Verweise (*name) vervielfachen den Inhalt auf über ${limit} Teile.`,
    hint: 'Die Werte ausschreiben.',
  }),
  'json-syntax': ({ reason, found }) => ({
    message: `Das JSON ist nicht lesbar. ${json[reason]}`,
    ...(found && { hint: `Gefunden: ${found}` }),
  }),
  'duplicate-key': ({ key, line }) => ({
    message: `Der Schlüssel „${key}“ steht hier ein zweites Mal.`,
    hint: `Er steht schon in Zeile ${line}; einen der beiden entfernen.`,
  }),
  'more-problems': ({ count }) => ({
    message:
      count === 1
        ? 'Eine weitere Meldung wird nicht gezeigt.'
        : `${count} weitere Meldungen werden nicht gezeigt.`,
    hint: 'Zuerst die gezeigten beheben.',
  }),
  'reference-doc': ({ path, reason }) => ({
    message: `„${path}“ eignet sich nicht als Word-Vorlage. ${defects[reason]}`,
    hint: 'In Word oder LibreOffice öffnen und als .docx oder .dotx ohne Kennwort speichern.',
  }),
  'assessment-version': ({ found, known }) => ({
    message: `Die Auswertung hat schemaVersion ${found}, lesbar ist ${known}.`,
    hint: 'Mit der passenden Version von readiness öffnen oder aus den Antworten neu erzeugen.',
  }),
  'assessment-inconsistent': ({ field, id, reason }) => ({
    message: inconsistent[reason](field, id),
    hint: 'Die Auswertung aus den Antworten neu erzeugen.',
  }),
};
