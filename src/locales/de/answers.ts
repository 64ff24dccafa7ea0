import type { AnswerProblems, AnswerType } from '../../model/diagnostics/answers.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const wanted: Record<AnswerType, { what: string; how: string }> = {
  choice: { what: 'einer der Werte', how: 'Den Wert einer Antwortmöglichkeit schreiben.' },
  multi: { what: 'eine Liste von Werten', how: 'Als Liste schreiben: [a, b]; nichts gewählt ist [].' },
  number: {
    what: 'eine Zahl',
    how: 'Die Zahl ohne Einheit schreiben, mit Dezimalpunkt; sonst dont-know oder not-applicable.',
  },
  text: { what: 'ein Text', how: 'Den Text in Anführungszeichen setzen.' },
};

const types: Record<AnswerType | 'fact', string> = {
  fact: 'Angaben zur Organisation',
  choice: 'Fragen dieses Typs',
  multi: 'Fragen mit mehreren Antworten',
  number: 'Fragen nach einer Zahl',
  text: 'Fragen nach einem Text',
};

const number = (value: number): string => String(value).replace('.', ',');

export const answers: Sentences<AnswerProblems> = {
  'questionnaire-mismatch': ({ named, expected }) => ({
    message: `Die Antworten gehören zum Fragebogen „${named}“, verwendet wird „${expected}“.`,
    hint: `Mit -q ${named} den passenden Fragebogen nennen oder die Angabe in der Datei ändern.`,
  }),
  'version-major': ({ answered, current }) => ({
    message: `Die Antworten gehören zur Version ${answered} des Fragebogens, verwendet wird ${current}.`,
    hint: 'Fragen und Wertung haben sich geändert: mit der alten Version auswerten oder die Antworten durchsehen und version anpassen.',
  }),
  'version-minor': ({ answered, current }) => ({
    message: `Die Antworten gehören zur Version ${answered} des Fragebogens, verwendet wird ${current}.`,
    hint: 'Sie passen; neue Fragen sind unbeantwortet.',
  }),
  'answer-unknown-question': ({ id, nearest }) => ({
    message: `Die Frage „${id}“ gibt es nicht.`,
    hint: nearest ? meant(nearest) : 'Alle Kennungen zeigt readiness questionnaire template.',
  }),
  'answer-not-an-option': ({ value, allowed, nearest }) => ({
    message: `„${value}“ ist hier keine Antwortmöglichkeit.`,
    hint: `${nearest ? `${meant(nearest)} ` : ''}Möglich sind ${alternatives(allowed.map(String))}; ohne Antwort dont-know oder not-applicable.`,
  }),
  'answer-quoted-number': ({ value }) => ({
    message: `„${value}“ steht in Anführungszeichen, gebraucht wird die Zahl.`,
    hint: `Ohne Anführungszeichen schreiben: ${value}`,
  }),
  'answer-ambiguous-number': ({ value }) => ({
    message: `„${value}“ ist nicht eindeutig: Tausender oder Nachkommastellen?`,
    hint: `Ohne Tausenderpunkt schreiben: ${value.replace(/[.,]/g, '')}`,
  }),
  'answer-wrong-type': ({ type, value, nearest }) => ({
    message: `„${value}“ ist hier keine Antwort; gebraucht wird ${wanted[type].what}.`,
    hint: nearest ? meant(nearest) : wanted[type].how,
  }),
  'answer-not-a-list': ({ value }) => ({
    message: 'Bei dieser Frage sind mehrere Antworten möglich; gebraucht wird eine Liste.',
    hint: `Als Liste schreiben: [${value}]`,
  }),
  'answer-absence-in-list': ({ value }) => ({
    message: `„${value}“ kann nicht in einer Liste stehen.`,
    hint: `Allein an Stelle der Liste schreiben: ${value}`,
  }),
  'answer-twice': ({ value }) => ({ message: `„${value}“ ist doppelt gewählt.`, hint: 'Einmal genügt.' }),
  'answer-not-finite': ({ value }) => ({
    message: `„${value}“ ist keine endliche Zahl.`,
    hint: 'Eine Zahl schreiben oder dont-know.',
  }),
  'answer-out-of-range': ({ value, min, max }) => ({
    message: `${number(value)} liegt außerhalb des Bereichs.`,
    hint: `Möglich ist ${range(min, max)}.`,
  }),
  'answer-computed': ({ id }) => ({
    message: `„${id}“ wird berechnet, nicht beantwortet.`,
    hint: 'Den Eintrag entfernen.',
  }),
  'answer-not-chosen': ({ value, from, chosen }) => ({
    message: `„${value}“ ist unter ${from} nicht gewählt.`,
    hint: chosen.length > 0 ? `Dort gewählt: ${alternatives(chosen)}.` : `Bei ${from} ist nichts gewählt.`,
  }),
  'answer-and-votes': () => ({
    message: 'Hier stehen eine Antwort und Stimmen zugleich.',
    hint: 'Entweder answer oder votes angeben.',
  }),
  'leading-zeros': ({ written, value }) => ({
    message: `${written} wird als ${value} gelesen.`,
    hint: `Ohne führende Null schreiben: ${value}`,
  }),
  'votes-not-possible': ({ because }) => ({
    message: `${types[because]} nehmen keine Stimmen auf.`,
    hint: 'Eine gemeinsame Antwort angeben (answer).',
  }),
  'votes-empty': () => ({
    message: 'Es ist keine Stimme abgegeben.',
    hint: 'Stimmen eintragen, zum Beispiel {2: 3, 4: 5}, oder den Eintrag leer lassen.',
  }),
  'votes-exceed-people': ({ votes, people }) => ({
    message: `${votes} Stimmen bei ${people} Personen.`,
    hint: 'Die Stimmen oder respondent.people berichtigen.',
  }),
  'votes-not-a-count': ({ value }) => ({
    message: `„${value}“ ist keine Anzahl von Stimmen.`,
    hint: 'Eine ganze Zahl von 0 bis 10000 schreiben.',
  }),
  'remark-unknown': ({ key, nearest, known }) => ({
    message: `Zu „${key}“ gibt es kein Kapitel.`,
    hint: nearest ? meant(nearest) : `Möglich sind: ${alternatives(known)}.`,
  }),
  'agreement-without-action': ({ id }) => ({
    message: `Zu „${id}“ nennt der Fragebogen keine Maßnahme; die Vereinbarung erscheint nirgends.`,
  }),
  'no-responses': () => ({
    message: 'Die Datei enthält keinen Antwortbogen.',
    hint: 'Eine leere Antwortdatei schreibt readiness questionnaire template.',
  }),
  'table-syntax': ({ reason, detail }) => ({
    message:
      reason === 'quote'
        ? 'Die Tabelle ist nicht lesbar: Ein Anführungszeichen ist nicht geschlossen.'
        : `Die Tabelle ist nicht lesbar: ${detail}`,
    hint: 'Anführungszeichen im Text verdoppeln ("").',
  }),
  'table-column-missing': ({ column }) => ({
    message: `In der Kopfzeile fehlt die Spalte „${column}“.`,
    hint: 'Eine leere Tabelle schreibt readiness questionnaire template -f csv. Was die Spalten eines Umfrageexports bedeuten, zeigt readiness mapping.',
  }),
  'table-column-twice': ({ column }) => ({
    message: `In der Kopfzeile steht die Spalte „${column}“ zweimal.`,
    hint: 'Eine der beiden entfernen oder umbenennen.',
  }),
  'table-row-long': ({ columns, cells, example }) => ({
    message: `Die Zeile hat ${cells} Zellen, die Kopfzeile nur ${columns}.`,
    hint: example
      ? `Eine Zelle, die ein Trennzeichen enthält, in Anführungszeichen setzen: "${example}"`
      : 'Eine Zelle, die ein Trennzeichen enthält, in Anführungszeichen setzen ("a, b"); überzählige Trennzeichen entfernen.',
  }),
  'table-head-unknown': ({ id, nearest }) => ({
    message: `Die Angabe „${id}“ gibt es nicht.`,
    hint: meant(nearest),
  }),
  'table-row-twice': ({ id, line }) => ({
    message: `„${id}“ steht hier ein zweites Mal.`,
    hint: `Die Zeile steht schon in Zeile ${line}; eine der beiden entfernen.`,
  }),
};

function range(min: number | null, max: number | null): string {
  if (min === null) return `höchstens ${number(max ?? 0)}`;
  return max === null ? `mindestens ${number(min)}` : `${number(min)} bis ${number(max)}`;
}
