import type { InterviewWords } from '../interview.js';

const questions = (count: number): string => (count === 1 ? 'eine Frage' : `${count} Fragen`);

const roles: InterviewWords['roles'] = {
  leadership: 'Leitung',
  staff: 'Mitarbeitende',
  projectLead: 'Projektleitung',
  it: 'IT',
  worksCouncil: 'Betriebsrat',
};

export const interview: InterviewWords = {
  start: {
    extent: ({ questions: count, sections, minutes }) =>
      `${count === 1 ? 'Eine Frage' : `${count} Fragen`} (je nach Antworten auch mehr oder weniger) in ${sections === 1 ? 'einem Bereich' : `${sections} Bereichen`}, ` +
      `etwa ${minutes} Minuten; wird in der Runde diskutiert, eher das Doppelte.`,
    keys:
      'Eine Zahl antwortet, Enter überspringt. ? zeigt die Hilfe, - heißt weiß nicht, x nicht anwendbar, ' +
      '< geht zurück, r zeigt den Überblick, q macht eine Pause.',
    saving: (file) => `Jede Antwort wird sofort gespeichert: ${file}`,
    later: 'Nach einer Unterbrechung geht es weiter mit:',
    resumed: ({ file, answered, total, open }) =>
      `Das Interview in ${file} geht weiter: ${answered} von ${total} Fragen sind beantwortet.` +
      (open > 0 ? ` Weiter vorn ${open === 1 ? 'ist' : 'sind'} ${questions(open)} offen; r zeigt sie.` : ''),
    another: (option) => `Für ein neues Interview mit ${option} einen anderen Dateinamen angeben.`,
    organization: 'Organisation (Name): ',
    role: 'Wer antwortet? (Zahl, Enter: keine Angabe): ',
    people: 'Wie viele Personen sitzen am Tisch? (Zahl, Enter: keine Angabe): ',
    noNumber: 'Gebraucht wird eine ganze Zahl ab 1.',
    noRole: (count) => `Gebraucht wird eine Zahl von 1 bis ${count}.`,
    nothingBefore: 'Das ist die erste Angabe.',
    help: 'Die Angabe steht im Kopf der Antwortdatei und lässt sich dort jederzeit ändern. Enter lässt sie offen, < geht zurück, q beendet.',
  },
  unfinished: {
    title: 'In diesem Ordner liegen begonnene Interviews:',
    line: ({ file, title, organization, role, date, answered, total }) =>
      [
        organization ?? file,
        title,
        ...(role === undefined ? [] : [roles[role]]),
        ...(date === undefined ? [] : [date]),
        `${answered} von ${total} beantwortet`,
        ...(organization === undefined ? [] : [file]),
      ].join(' · '),
    prompt: 'Fortsetzen (Zahl, Enter: neues Interview): ',
    unknown: (count) =>
      count === 1
        ? '1 setzt dieses Interview fort, Enter beginnt ein neues.'
        : `Eine Zahl von 1 bis ${count} setzt eines fort, Enter beginnt ein neues.`,
  },
  scope: {
    audience: (audience) => `Gestellt werden nur die Fragen für: ${audience}.`,
    audienceAlone: ({ audience, sections, audiences }) =>
      `Gestellt werden nur die Fragen für: ${audience}. Aus diesen Antworten allein ergibt sich kein Gesamturteil. ` +
      `Zu wenig Antworten gäbe es ${sections.length === 1 ? 'im Bereich' : 'in den Bereichen'} ${sections.map((title) => `„${title}“`).join(', ')}.` +
      (audiences.length > 0 ? ` Auskunft geben dort: ${audiences.join(', ')}.` : ''),
    gates: ({ questions: count, minutes }) =>
      `Kurzprüfung: nur die Fragen zu den Mindestbedingungen und was sie voraussetzen (${count} Fragen, etwa ${minutes} Minuten). ` +
      'Das Ergebnis ist vorläufig; aus derselben Datei wird später das vollständige Interview.',
  },
  roles,
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
    votes: (count, option) => `${count} × „${option}“`,
    spread: (parts, total) => `${parts.join(', ')} (${total === 1 ? '1 Stimme' : `${total} Stimmen`})`,
    fraction: (answer) =>
      `Das ist keine ganze Zahl: ${answer}. War das ein Versehen, führt < zurück zur Frage.`,
    earlier: 'Bisher',
    note: 'Notiz',
    evidence: 'Nachweis',
    recorded: (answer) => `Notiert: ${answer}`,
    skipped: 'Übersprungen.',
    kept: 'Unverändert.',
    droppedFor: (title) =>
      `Die Antwort auf „${title}“ steht nicht mehr zur Wahl; die Frage kommt noch einmal.`,
  },
  prompt: {
    choice: 'Antwort (Zahl; ? Hilfe',
    multi: 'Antwort (Zahlen wie 1 3 5, 0 für keine; ? Hilfe',
    number: (unit) => `Antwort (Zahl${unit === undefined ? '' : `, ${unit}`}; ? Hilfe`,
    text: 'Antwort (Text in einer Zeile; ? Hilfe',
    keeps: '; Enter behält',
    note: 'Notiz (Enter: keine Änderung, -: löschen): ',
    evidence: 'Nachweis, etwa Dokument oder Protokoll mit Datum (Enter: keiner): ',
  },
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
    noTally: (text) =>
      `„${text}“ ist keine Auszählung. Gebraucht werden Paare aus Option und Stimmenzahl; ? zeigt ein Beispiel.`,
    tallyLength: (counts, options) =>
      `Gebraucht wird für jede der ${options} Antwortmöglichkeiten eine Zahl, auch die Null; das ${counts === 1 ? 'war eine' : `waren ${counts}`}.`,
    tallyTwice: (option) => `„${option}“ kommt zweimal vor. Bitte jede Option nur einmal nennen.`,
    tallyEmpty: 'Das sind null Stimmen. Hat niemand abgestimmt, überspringt Enter die Frage.',
    tallyTooMany: (votes, people) =>
      `Das sind ${votes} Stimmen, am Tisch ${people === 1 ? 'sitzt aber nur eine Person' : `sitzen aber nur ${people} Personen`}. Bitte noch einmal zählen.`,
    unknownCommand: (text) =>
      `„${text}“ ist kein Befehl. Soll es ein Text sein, ein Leerzeichen davor setzen; ? zeigt die Hilfe.`,
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
      tally: 'ausgezählte Stimmen einer Abstimmung: die Nummer der Option, dahinter die Anzahl',
      enter: 'überspringt die Frage oder behält die bisherige Antwort',
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
  review: {
    title: ({ answered, total, dontKnow }) =>
      `Überblick: ${answered} von ${total} Fragen beantwortet` +
      (dontKnow > 0 ? `, davon ${dontKnow} mit „weiß nicht“` : ''),
    complete: 'Es ist nichts offen.',
    section: ({ title, skipped, dontKnow, toCome }) => {
      const parts = [
        skipped > 0 ? `${skipped} offen` : '',
        dontKnow > 0 ? `${dontKnow} mit „weiß nicht“` : '',
        toCome > 0 ? `${toCome} noch nicht gestellt` : '',
      ];
      return `${title}: ${parts.filter((part) => part !== '').join(', ')}`;
    },
    unanswered: 'offen',
    keys: {
      jump: 'Nummer oder Kennung: zu dieser Frage springen',
      open: 'o: die offenen Fragen der Reihe nach',
      finish: 'f: fertig, Bericht erstellen',
      goOn: (number) => `Enter: weiter mit Frage ${number}`,
      enterFinishes: 'Enter oder f: fertig, Bericht erstellen',
      back: '<: zurück',
      pause: 'q: Pause',
    },
    prompt: 'Überblick (Nummer, Befehl): ',
    unknown: (text) => `„${text}“ ist hier weder eine Frage noch ein Befehl.`,
  },
  saving: {
    failed: (why) => `Nicht gespeichert: ${why}`,
    prompt: 'Enter: noch einmal versuchen · w: ohne Speichern weitermachen · q: aufhören: ',
    goOn: 'Die Antworten bleiben im Speicher; mit der nächsten Antwort wird alles nachgeholt.',
    changed: (file) =>
      `${file} wurde inzwischen geändert und ist als Antwortdatei nicht mehr lesbar. Die Datei zuerst in Ordnung bringen.`,
    unsaved: 'Nicht gespeichert. Damit nichts verloren geht, hier die vollständige Antwortdatei:',
  },
  end: {
    paused: 'Pause.',
    interrupted: 'Unterbrochen.',
    nothingSaved: 'Es wurde noch nichts beantwortet und nichts gespeichert.',
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
