import type { UsageProblems } from '../../model/diagnostics/usage.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const help = 'Alle Optionen mit Beispielen zeigt --help.';
const audiences: Record<string, string> = {
  leadership: 'Leitung',
  staff: 'Mitarbeitende',
  projectLead: 'Projektleitung',
  it: 'IT',
  worksCouncil: 'Betriebsrat',
};

export const usage: Sentences<UsageProblems> = {
  'unknown-command': ({ command, nearest }) => ({
    message: `Den Befehl „${command}“ gibt es nicht.`,
    hint: nearest ? meant(nearest) : 'Alle Befehle zeigt readiness --help.',
  }),
  'unknown-option': ({ option, nearest }) => ({
    message: `Die Option „${option}“ gibt es hier nicht.`,
    hint: nearest ? meant(nearest) : help,
  }),
  'missing-value': ({ option }) => ({ message: `Die Option ${option} braucht einen Wert.`, hint: help }),
  'missing-argument': ({ argument }) => ({ message: `Es fehlt: ${argument}.`, hint: help }),
  'excess-argument': ({ argument }) => ({ message: `„${argument}“ ist hier zu viel.`, hint: help }),
  'invalid-choice': ({ option, value, allowed, nearest }) => ({
    message: `„${value}“ ist kein Wert für ${option}.`,
    hint: nearest
      ? meant(nearest)
      : `Möglich ${allowed.length === 1 ? 'ist' : 'sind'} ${alternatives(allowed)}.`,
  }),
  'ending-not-written': ({ file, ending, allowed }) => ({
    message: `Als .${ending} schreibt dieser Befehl nichts: ${file}.`,
    hint: `Möglich sind ${alternatives(allowed)}; das Format sagt die Endung oder --format.`,
  }),
  'pdf-by-browser': ({ html, pdf }) => ({
    message: 'Ein PDF schreibt nicht dieses Programm, sondern der Browser: Er druckt den HTML-Bericht.',
    hint: `Mit -o ${html} den HTML-Bericht schreiben, im Browser öffnen und als PDF drucken; oder: chromium --headless --no-pdf-header-footer --print-to-pdf=${pdf} ${html}`,
  }),
  'invalid-date': ({ value }) => ({
    message: `„${value}“ ist kein Kalendertag.`,
    hint: 'Als Jahr-Monat-Tag schreiben, zum Beispiel 2026-11-23.',
  }),
  'binary-on-terminal': ({ format }) => ({
    message: `Das Format ${format} ist kein Text; ein Terminal kann es nicht zeigen.`,
    hint: `In eine Datei schreiben, zum Beispiel: -o bericht.${format}`,
  }),
  'invalid-size': ({ option, value }) => ({
    message: `„${value}“ ist keine Größe für ${option}.`,
    hint: 'Eine ganze Zahl von Megabyte, zum Beispiel 2048.',
  }),
  'invalid-points': ({ option, value }) => ({
    message: `„${value}“ ist keine Punktzahl für ${option}.`,
    hint: 'Eine Zahl von 0 bis 100, zum Beispiel 2 oder 0.5.',
  }),
  'invalid-badge': ({ value }) => ({
    message: `${value} ist kein Badge: Der Name muss auf .json oder .svg enden.`,
    hint: 'Zum Beispiel: --badge readiness.svg',
  }),
  'baseline-with-each': () => ({
    message: 'Ein Vergleichsstand lässt sich nicht mit jedem Antwortbogen einzeln vergleichen.',
    hint: '--each weglassen, oder jede Organisation für sich mit ihrem --baseline prüfen.',
  }),
  'baseline-several': ({ file, count }) => ({
    message: `${file} enthält ${count} Auswertungen; der Vergleichsstand ist genau eine.`,
    hint: 'Eine schreibt: readiness report … -f json -o vorher.assessment.json',
  }),
  'baseline-other': ({ file, what, named, expected }) => ({
    message:
      what === 'organization'
        ? `${file} handelt von „${named}“, geprüft wird „${expected}“.`
        : `${file} gehört zum Fragebogen „${named}“, geprüft wird „${expected}“.`,
    hint:
      what === 'organization'
        ? 'Den eigenen Vergleichsstand angeben, oder mit --organization festlegen, dass beide dieselbe sind.'
        : 'Einen Vergleichsstand zum selben Fragebogen angeben.',
  }),
  'compare-one': () => ({
    message: 'Ein Vergleich braucht mindestens zwei Zeitpunkte.',
    hint: 'readiness compare vorher.assessment.json jetzt.answers.yaml',
  }),
  'compare-other': ({ file, what, named, expected }) => ({
    message:
      what === 'organization'
        ? `${file} handelt von „${named}“, die letzte Datei von „${expected}“.`
        : `${file} gehört zum Fragebogen „${named}“, die letzte Datei zu „${expected}“.`,
    hint:
      what === 'organization'
        ? 'Ein Vergleich gilt für eine Organisation. Sind beide dieselbe, das mit --organization festlegen.'
        : 'Antworten zum selben Fragebogen vergleichen; seine Versionen dürfen verschieden sein.',
  }),
  'compare-order': ({ earlier, later }) => ({
    message: `${earlier} steht hinter ${later}, ist aber älter.`,
    hint: 'Die Dateien in zeitlicher Reihenfolge nennen.',
  }),
  'compare-no-split': ({ file, count }) => ({
    message: `Der Fragebogen hat sich geändert, und ${file} enthält die einzelnen Antworten seiner ${count} Antwortbögen nicht.`,
    hint: 'Mit den Antwortdateien selbst lässt sich trennen, was die Organisation bewegt und was der Fragebogen geändert hat.',
  }),
  'not-waivers': ({ file }) => ({
    message: `${file} enthält keine Ausnahmen.`,
    hint: 'Unter „waivers“ eine Liste schreiben: question oder gate, reason, owner und expires.',
  }),
  'waiver-twice': ({ id }) => ({
    message: `Für „${id}“ gibt es schon eine Ausnahme.`,
    hint: 'Eine der beiden streichen.',
  }),
  'waiver-either': ({ both }) => ({
    message: both
      ? 'Eine Ausnahme gilt entweder für „gate“ oder für „question“, nicht für beides.'
      : 'Hier fehlt, wofür die Ausnahme gilt: entweder „gate“ oder „question“.',
    hint: '„question“ deckt alles ab, was von der Frage kommt, auch ihre Mindestbedingung; „gate“ nur diese.',
  }),
  'waiver-no-gate': ({ id }) => ({
    message: `„${id}“ ist eine Frage ohne Mindestbedingung; es gibt kein „gate“ auszunehmen.`,
    hint: `„question: ${id}“ schreiben, um die Frage auszunehmen.`,
  }),
  'waiver-unused': ({ id }) => ({
    message: `Die Ausnahme für „${id}“ wird nicht gebraucht: Worum es geht, ist erfüllt oder scheitert an anderem.`,
    hint: 'Streichen, wenn sie nicht mehr nötig ist.',
  }),
  'no-input': ({ command }) => ({
    message: 'Es ist keine Antwortdatei angegeben.',
    hint: `Dateien nennen (readiness ${command} firma.answers.yaml), „-“ für die Standardeingabe, oder --example für das mitgelieferte Beispiel.`,
  }),
  'no-requirement': () => ({
    message: 'Es ist keine Anforderung angegeben, also gibt es nichts zu prüfen.',
    hint: 'Mindestens eine nennen: --verdict, --released, --min, --max-warnings, --complete oder --baseline.',
  }),
  'invalid-requirement': ({ option, value, example }) => ({
    message: `„${value}“ ist keine Anforderung für ${option}.`,
    hint: `Zum Beispiel: ${option} ${example}`,
  }),
  'unknown-requirement': ({ option, id, allowed, nearest }) => ({
    message: `„${id}“ kommt im Fragebogen nicht vor (${option}).`,
    hint: nearest
      ? meant(nearest)
      : `Möglich ${allowed.length === 1 ? 'ist' : 'sind'} ${alternatives(allowed)}.`,
  }),
  'unknown-questionnaire': ({ id, known, nearest }) => ({
    message: `Einen Fragebogen „${id}“ gibt es nicht.`,
    hint: nearest
      ? meant(nearest)
      : `Mitgeliefert sind ${alternatives(known)}; sonst den Pfad einer Datei angeben.`,
  }),
  'questionnaire-contradicts': ({ given, file, named }) => ({
    message: `${file} gehört zum Fragebogen „${named}“, verlangt ist „${given}“.`,
    hint: '-q weglassen oder die passenden Antwortdateien angeben.',
  }),
  'other-interview': ({ file, named, wanted }) => ({
    message: `${file} enthält schon ein Interview zum Fragebogen „${named}“, nicht zu „${wanted}“.`,
    hint: `Mit --answers einen anderen Dateinamen angeben, oder jenes Interview mit -q ${named} fortsetzen.`,
  }),
  'interview-open': ({ file, pid, host, place }) => ({
    message: `„${file}“ ist schon in einem Interview geöffnet (Prozess ${pid}${host === null ? '' : ` auf ${host}`}).`,
    hint:
      host === null
        ? 'Dort weitermachen, oder dort eine Pause einlegen und den Befehl wiederholen.'
        : `Dort weitermachen oder beenden. Läuft es dort nicht mehr, die Datei „${place}“ löschen.`,
  }),
  'not-one-interview': ({ file, count }) => ({
    message: `${file} enthält ${count} Antwortbögen; ein Interview führt genau einen fort.`,
    hint: 'Mit --answers eine Datei mit einem Antwortbogen oder einen neuen Dateinamen angeben.',
  }),
  'previous-several': ({ file, count }) => ({
    message: `${file} ist die Auswertung von ${count} Antwortbögen und enthält deren einzelne Antworten nicht.`,
    hint: 'Eine Antwortdatei angeben, oder die Auswertung eines einzelnen Antwortbogens.',
  }),
  'organizations-differ': ({ organizations }) => ({
    message: `Die Antwortbögen nennen verschiedene Organisationen: ${alternatives(organizations)}.`,
    hint: 'Ein Bericht gilt für eine Organisation. Mit --organization festlegen, wie sie heißt.',
  }),
  'language-missing': ({ language, available }) => ({
    message: `Der Fragebogen liegt nicht auf ${language === 'de' ? 'Deutsch' : 'Englisch'} vor.`,
    hint: `Vorhanden: -l ${available.join(' oder -l ')}.`,
  }),
  'assessment-not-alone': ({ file }) => ({
    message: `${file} ist eine fertige Auswertung; sie lässt sich nicht mit anderen Eingaben zusammenrechnen.`,
    hint: 'Die Auswertung allein angeben, oder statt ihrer die Antwortdateien.',
  }),
  'not-answers': ({ file }) => ({
    message: `${file} ist keine Antwortdatei und keine Auswertung.`,
    hint: 'Eine leere Antwortdatei schreibt: readiness questionnaire template -f yaml.',
  }),
  'not-questionnaire': ({ file }) => ({
    message: `${file} ist kein Fragebogen.`,
    hint: 'In der Antwortdatei unter „questionnaire“ eine Kennung oder den Pfad eines Fragebogens angeben.',
  }),
  'input-twice': ({ file }) => ({
    message: `${file} ist mehrfach angegeben; jeder Antwortbogen zählt nur einmal.`,
    hint: 'Die Datei nur einmal nennen.',
  }),
  'output-is-input': ({ file }) => ({
    message: `${file} ist zugleich Eingabe; das Ergebnis würde sie überschreiben.`,
    hint: 'Für die Ausgabe einen anderen Namen wählen.',
  }),
  'output-twice': ({ file }) => ({
    message: `Zwei Ergebnisse würden nach ${file} geschrieben.`,
    hint: 'Für jedes einen eigenen Namen wählen.',
  }),
  'example-not-alone': () => ({
    message: 'Das Beispiel lässt sich nicht mit eigenen Eingaben zusammenrechnen.',
    hint: 'Entweder --example angeben oder Dateien nennen.',
  }),
  'unknown-kind': () => ({
    message: 'Das ist weder ein Fragebogen noch eine Antwortdatei.',
    hint: 'Ein Fragebogen hat „sections“, eine Antwortdatei „answers“.',
  }),
  'no-handbook': ({ questionnaire }) => ({
    message: `Der Fragebogen „${questionnaire}“ beschreibt kein Handbuch.`,
    hint: 'Die Kapitel stehen im Fragebogen unter handbook:.',
  }),
  'reference-doc-format': ({ format }) => ({
    message: `--reference-doc gibt einer Word-Datei ihr Aussehen; das Format ist aber ${format}.`,
    hint: 'Dazu -f docx oder -o mit der Endung .docx angeben.',
  }),
  'no-example': ({ questionnaire }) => ({
    message: `Zum Fragebogen „${questionnaire}“ ist kein Beispiel vorhanden.`,
  }),
  'no-verdict': ({ sections, audiences: missing }) => ({
    message: `Diese Antworten reichen für kein Gesamturteil: Zu wenig beantwortet ${sections.length === 1 ? 'ist' : 'sind'} ${sections.map((title) => `„${title}“`).join(', ')}.`,
    ...(missing.length > 0 && {
      hint: `Darüber können Auskunft geben: ${missing.map((each) => audiences[each] ?? each).join(', ')}. Der Bericht zeigt, was schon vorliegt.`,
    }),
  }),
};
