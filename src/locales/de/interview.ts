import type { InterviewWords } from '../interview.js';
import { date } from './date.js';
import { own } from './interviewOwn.js';
import { outlook, review } from './interviewReview.js';
import { interviewScreen } from './interviewScreen.js';
import { roles, scope, start, unfinished } from './interviewStart.js';
import { votes } from './interviewVotes.js';

const questions = (count: number): string => (count === 1 ? 'eine Frage' : `${count} Fragen`);

export const interview: InterviewWords = {
  screen: interviewScreen,
  start,
  unfinished,
  scope,
  own,
  roles,
  minutesLeft: (minutes) => `noch etwa ${minutes} min`,
  none: ['keine', 'keines', 'keins', 'nichts', 'none'],
  noEvidence: [
    'nein',
    'no',
    'kein',
    'keine',
    'keiner',
    'keines',
    'keins',
    'nichts',
    'none',
    'ohne',
    'entfällt',
  ],
  answer: {
    absent: { 'dont-know': 'weiß nicht', 'not-applicable': 'nicht anwendbar' },
    noneChosen: 'keine Auswahl',
    votes: (count, option) => `${count} × Nr. ${option}`,
    spread: (parts, total) => `${parts.join(', ')} (${total === 1 ? '1 Stimme' : `${total} Stimmen`})`,
    fraction: (answer) =>
      `Das ist keine ganze Zahl: ${answer}. War das ein Versehen, führt < zurück zur Frage.`,
    earlier: 'Bisher',
    previously: (iso, isReworded) =>
      `${iso === undefined ? 'Beim letzten Mal' : `Am ${date(iso)}`}${isReworded ? ' (anders gefragt)' : ''}`,
    note: 'Notiz',
    evidence: 'Nachweis',
    recorded: (answer) => `Notiert: ${answer}`,
    skipped: 'Übersprungen.',
    kept: 'Unverändert.',
    unconfirmed: (what) => `${what}, noch nicht bestätigt`,
    begun: (text) =>
      `Eingetippt, aber noch nicht bestätigt: ${text}. Soll es gelten, bitte noch einmal eingeben.`,
    droppedFor: (title, isAsked) =>
      isAsked
        ? `Die Antwort auf „${title}“ steht nicht mehr zur Wahl; die Frage kommt noch einmal.`
        : `Die Antwort auf „${title}“ steht nicht mehr zur Wahl und ist aus der Datei genommen.`,
  },
  prompt: {
    choice: 'Antwort (Zahl; ? Hilfe',
    choiceOrVotes: 'Antwort (Zahl, v Abstimmung; ? Hilfe',
    multi: 'Antwort (Zahlen wie 1 3 5, 0 für keine; ? Hilfe',
    number: (unit) => `Antwort (Zahl${unit === undefined ? '' : `, ${unit}`}; ? Hilfe`,
    text: 'Antwort (Text in einer Zeile; ? Hilfe',
    keeps: '; Enter behält',
    returns: '; Enter: zurück',
    note: (isMore) =>
      isMore ? 'Notiz ergänzen (Enter: keine Änderung, -: alles löschen): ' : 'Notiz (Enter: keine): ',
    evidence: (isMore) =>
      isMore
        ? 'Nachweis ergänzen (Enter: keine Änderung, -: alles löschen): '
        : 'Nachweis, etwa Dokument oder Protokoll mit Datum (Enter: keiner): ',
  },
  votes,
  typing: {
    empty: 'Das ist keine Antwort.',
    noNumber: (text) => `„${text}“ ist keine Zahl.`,
    ambiguous: (grouped, decimal) => `Ist ${grouped} oder ${decimal} gemeint? Bitte so eingeben.`,
    range: (min, max) => {
      if (min !== undefined && max !== undefined) return `Möglich sind Werte von ${min} bis ${max}.`;
      return min === undefined ? `Möglich sind Werte bis ${max}.` : `Möglich sind Werte ab ${min}.`;
    },
    noSuchOption: (text, numbers) =>
      `„${text}“ steht nicht zur Wahl. Möglich: ${numbers.join(', ')}; ? zeigt die Hilfe.`,
    oneOption: 'Hier ist nur eine Antwort möglich.',
    unknownCommand: (text) =>
      `„${text}“ ist kein Befehl. Soll es ein Text sein, ein Leerzeichen davor setzen; ? zeigt die Hilfe.`,
    severalLines: (count) =>
      `Das waren ${count} Zeilen auf einmal, hier ist nur eine möglich. Übernommen wurde nichts.`,
    noSuchQuestion: (text) => `Eine Frage „${text}“ wird zurzeit nicht gestellt. r zeigt den Überblick.`,
    firstQuestion: 'Das ist die erste Frage.',
  },
  remark: {
    noted: 'Notiz gespeichert.',
    shown: 'Nachweis gespeichert.',
    removed: 'Gelöscht.',
    unchanged: 'Keine Änderung.',
    withoutEvidence: 'Ohne Nachweis.',
    notHere: (text) => `„${text}“ geht an dieser Stelle nicht. Enter lässt die Angabe, wie sie ist.`,
    noEvidence:
      'Eine Zahl oder ein Buchstabe allein belegt nichts. Enter führt ohne Nachweis zur nächsten Frage.',
    evidenceHelp:
      'Der Nachweis belegt die Antwort: Titel, Datum und Ablageort genügen. Er lässt sich auch später nachtragen.',
  },
  help: {
    why: 'Warum diese Frage',
    keys: 'Tasten',
    none: 'Zu dieser Frage gibt es keine weitere Erläuterung.',
    key: {
      number: 'antwortet',
      counts: 'Stimmen je Antwortmöglichkeit, in der Reihenfolge der Nummern, auch die Null',
      tally: 'ausgezählte Stimmen in Paaren: die Nummer der Option, dahinter die Anzahl',
      votes: 'Abstimmung: fragt nach den Stimmen je Antwortmöglichkeit',
      single: 'eine gemeinsame Antwort statt der Stimmen; a allein fragt danach',
      enter: 'überspringt die Frage oder behält die bisherige Antwort',
      leave: 'zurück zur Frage, wie sie zuerst gestellt wurde',
      help: 'diese Hilfe',
      'dont-know': 'weiß nicht',
      'not-applicable': 'nicht anwendbar',
      back: 'zurück zur vorigen Frage',
      note: 'Notiz zur Frage; eine weitere wird angefügt, n - löscht',
      evidence: 'Nachweis zur Antwort; e - löscht',
      review: 'Überblick über alles Offene; r 12 springt zu Frage 12',
      pause: 'Pause: speichern und aufhören',
      colon: 'Befehl mit Doppelpunkt, nötig bei Textfragen: „:n Text“, „:r 12“',
      space: 'Ein Leerzeichen vor der Eingabe macht bei Textfragen jeden Befehl zu Text.',
    },
  },
  review,
  outlook,
  saving: {
    failed: (why) => `Nicht gespeichert: ${why}`,
    prompt: 'Enter: noch einmal versuchen · w: ohne Speichern weitermachen · q: aufhören: ',
    goOn: 'Die Antworten bleiben im Speicher; mit der nächsten Antwort wird alles nachgeholt.',
    changed: (file) =>
      `${file} wurde inzwischen geändert und ist als Antwortdatei nicht mehr lesbar. Die Datei zuerst in Ordnung bringen.`,
    merged: (file, overruled) =>
      `${file} wurde inzwischen von anderer Seite geändert. Die Änderungen bleiben erhalten und gelten auch hier; die Antworten aus diesem Interview sind dazugekommen.` +
      (overruled.length === 0
        ? ''
        : ` Auf beiden Seiten anders beantwortet: ${overruled.map((title) => `„${title}“`).join(', ')}. Dort gilt die Antwort aus diesem Interview.`),
    gone: (file) => `${file} war nicht mehr da und ist mit allen Antworten neu geschrieben.`,
    unsaved: 'Nicht gespeichert. Damit nichts verloren geht, hier die vollständige Antwortdatei:',
  },
  end: {
    paused: 'Pause.',
    interrupted: 'Unterbrochen.',
    begun: (titles) =>
      `Eingetippt, aber noch nicht bestätigt: ${titles.map((title) => `„${title}“`).join(', ')}. Es steht beim nächsten Mal wieder da.`,
    nothingSaved: 'Es wurde noch nichts beantwortet und nichts gespeichert.',
    noInput:
      'Mit --no-input wird nichts gefragt, und eine Antwortdatei gibt es noch nicht: Es ist nichts gespeichert. ' +
      'Ein Ergebnis entsteht aus einer ausgefüllten Datei: readiness assess --no-input --answers DATEI. ' +
      'Eine leere zum Ausfüllen schreibt readiness questionnaire template -o DATEI.',
    inputEnded: ({ open, dontKnow }) =>
      `Die Eingabe ist zu Ende, es ${open === 1 ? 'fehlt' : 'fehlen'} noch ${questions(open)}.` +
      (dontKnow > 0
        ? ` „Weiß nicht“ zählt als beantwortet, steht aber mit in der Liste (${dontKnow}-mal).`
        : ''),
    missing: 'Offen',
    saved: (file) => `Gespeichert: ${file}`,
    resume: 'Weiter mit:',
    written: (files) => `Geschrieben: ${files.join(', ')}`,
    quickCheck:
      'Das war die Kurzprüfung: Sie kennt nur die Mindestbedingungen, ihr Ergebnis ist vorläufig. Das vollständige Interview führt dieselbe Datei fort.',
  },
  file: {
    title: (questionnaire) => `Antworten zum Fragebogen „${questionnaire}“`,
    resume: (command) => `Interview fortsetzen: ${command}`,
    report: (command) => `Bericht erstellen: ${command}`,
  },
};
