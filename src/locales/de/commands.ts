import type { CheckWords, CommandWords, HelpWords } from '../commands.js';
import { batch } from './batch.js';

const help: HelpWords = {
  titles: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Argumente:',
    'Options:': 'Optionen:',
    'Commands:': 'Befehle:',
  },
  about:
    'Klärt, ob eine Organisation bereit ist, bevor sie Geld für Technik ausgibt: Fragebogen, Auswertung, 80/20-Bericht.',
  examples: 'Beispiele:',
  commands: {
    assess: 'das Interview führen; speichert nach jeder Antwort, setzt fort, endet mit dem Bericht',
    report: 'aus allen Antwortbögen zusammen eine Auswertung und einen Bericht machen',
    handbook: 'das Handbuch der Organisation schreiben, gefüllt aus den Antworten und Vereinbarungen',
    batch: 'viele Auswertungen: eine Tabelle mit einer Zeile je Antwortbogen oder Gruppe',
    mapping: 'zeigen, was die Spalten und Zellen eines Exports bedeuten, und die Zuordnung schreiben',
    check: 'für CI: Exit-Status 1 und die Gründe, wenn eine Anforderung verfehlt ist',
    compare: 'zeigen, was sich in einer Organisation zwischen zwei oder mehr Auswertungen bewegt hat',
    lint: 'jeden Fehler eines Fragebogens, einer Antwortdatei, Zuordnung, Projektdatei oder von Ausnahmen nennen',
    questionnaire: 'Fragebögen auflisten, zeigen, ihr Schema oder eine leere Antwortdatei ausgeben',
    list: 'die mitgelieferten Fragebögen auflisten',
    show: 'einen Fragebogen in lesbarer Form zeigen, zur Vorbereitung auf Papier',
    schema: 'das JSON-Schema für Fragebögen ausgeben',
    template: 'eine leere Antwortdatei oder Tabelle mit allen Fragen und erlaubten Werten schreiben',
    help: 'die Hilfe zu einem Befehl zeigen',
  },
  options: {
    questionnaire: 'Fragebogen: Kennung oder Datei',
    language: 'Sprache: de oder en',
    format: 'Ausgabeformat',
    from: 'Eingabeformat',
    output: 'in diese Datei schreiben',
    organization: 'Name der Organisation',
    common: 'Antwortdateien, die in jeder Auswertung mitzählen',
    noColor: 'keine Farben',
    quiet: 'keine Hinweise, nur Ergebnis und Fehler',
    help: 'diese Hilfe zeigen',
    version: 'die Version zeigen',
    date: 'Datum der Auswertung (JJJJ-MM-TT)',
    start: 'Beginn der Roadmap (JJJJ-MM-TT); ohne Angabe zählen die Wochen ab dem Beginn',
    referenceDoc: 'Word-Vorlage, deren Formatvorlagen übernommen werden (nur mit -f docx)',
    example: 'das mitgelieferte Beispiel nehmen',
    answers: 'Antwortdatei, in der gespeichert und fortgesetzt wird',
    audience: 'nur die Fragen für leadership, staff, projectLead, it oder worksCouncil stellen',
    only: 'gates: nur die Fragen zu den Mindestbedingungen (Kurzprüfung); all: alle, auch wenn die Datei einen Teil nennt',
    plain: 'zeilenweiser Dialog ohne Bildschirmaufbau',
    noInput: 'nie fragen',
    each: 'jeder Antwortbogen muss für sich bestehen',
    verdict: 'mindestens dieses Gesamturteil',
    released: 'dieser Meilenstein ist freigegeben',
    min: 'Mindestpunkte, zum Beispiel overall=60 oder section.goals=50',
    maxWarnings: 'höchstens so viele Warnhinweise, zum Beispiel red=0',
    complete: 'jede zutreffende Frage, die Punkte gibt, ist beantwortet',
    acceptProvisional: 'auch vorläufige Ergebnisse gelten lassen',
    report: 'zusätzlich einen Bericht in diese Datei schreiben (mehrfach möglich)',
    mapping: 'Zuordnung: was die Spalten eines Exports bedeuten',
    config: 'Projektdatei (sonst readiness.yaml im aktuellen Ordner, falls vorhanden)',
    skipInvalid: 'Zeilen mit Problemen auslassen und nennen',
    maxSize: 'Exporte bis zu dieser Größe lesen, Arbeitsmappen entpackt (sonst 1024; JSON 256, CSV beliebig)',
    groupBy: 'je Wert dieser Spalte eine Auswertung (group: Gruppe der Antwortenden)',
    individual: 'Antwortbögen von Mitarbeitenden einzeln auswerten',
    questions: 'auch die Punkte jeder Frage ausgeben',
    reports: 'zu jeder Auswertung einen Bericht in diesen Ordner schreiben',
    baseline: 'nichts darf schlechter sein als in dieser Auswertung oder Antwortdatei',
    tolerance: 'um so viele Punkte dürfen Werte unter dem Vergleichsstand liegen (sonst 0)',
    waivers:
      'Ausnahmen auf Zeit: Fragen und Mindestbedingungen mit Grund, Verantwortlichen und Ablaufdatum (YAML)',
    junit: 'die Ergebnisse auch als JUnit-XML in diese Datei schreiben',
    badge: 'auch ein Badge schreiben: .json für Shields, .svg als Bild (mehrfach möglich)',
    previous: 'frühere Antworten neben jeder Frage zeigen (Antwortdatei oder Auswertung)',
    exitCode: 'mit 1 enden, wenn etwas schlechter geworden ist',
    reportsFormat: 'Format dieser Berichte, sonst markdown',
  },
  arguments: {
    questionnaire: 'Kennung eines mitgelieferten Fragebogens oder Pfad einer Datei',
    moments: 'Auswertungen oder Antworten einer Organisation in zeitlicher Reihenfolge',
    export: 'Export einer Umfrage (CSV, TSV, XLSX, JSON); - ist die Standardeingabe',
    responses:
      'Antworten: Dateien (YAML, JSON, NDJSON, CSV-Vorlage), Exporte von Umfragen (CSV, TSV, XLSX, JSON) oder eine Auswertung; - ist die Standardeingabe',
    files: 'Fragebögen und Antwortdateien',
  },
};

const check: CheckWords = {
  title: (organization) => `Prüfung: ${organization}`,
  passed: 'erfüllt ',
  missed: 'verfehlt',
  waived: 'Ausnahme',
  allMet: (waived) =>
    waived === 0
      ? 'Alle Anforderungen sind erfüllt.'
      : `Alle Anforderungen sind erfüllt, ${waived} davon durch eine Ausnahme.`,
  someMissed: (missed, of) =>
    of === 1
      ? 'Die Anforderung ist verfehlt.'
      : `${missed} von ${of} Anforderungen ${missed === 1 ? 'ist' : 'sind'} verfehlt.`,
  verdict: (least) => `Gesamturteil mindestens „${least}“`,
  verdictIs: (verdict, lowest, provisional) =>
    provisional ? `ist „${verdict}“, vorläufig; im ungünstigsten Fall „${lowest}“` : `ist „${verdict}“`,
  undetermined: 'nicht bestimmbar',
  released: (milestone) => `Freigabe „${milestone}“`,
  isReleased: 'ist freigegeben',
  notReleased: 'ist nicht freigegeben',
  min: (name, least) => `${name} mindestens ${least} Punkte`,
  scoreIs: (score, lowest) => {
    if (score === null) return 'noch ohne Punkte: zu wenig beantwortet';
    return lowest === null || lowest === score
      ? `ist ${score}`
      : `ist ${score}, im ungünstigsten Fall ${lowest}`;
  },
  overall: 'Gesamt',
  maxWarnings: (level, most) => {
    if (most === 0) return `kein ${level === 'red' ? 'roter' : 'gelber'} Warnhinweis`;
    return `höchstens ${most} ${level === 'red' ? 'rote' : 'gelbe'} Warnhinweise`;
  },
  warningsAre: (raised, open) => {
    const first = raised.length === 0 ? 'keiner ausgelöst' : `${raised.length}: ${raised.join(', ')}`;
    return open.length === 0 ? first : `${first}; noch nicht beurteilbar: ${open.join(', ')}`;
  },
  complete: 'alle zutreffenden Fragen beantwortet',
  openAre: (open) =>
    open === 0 ? 'ist vollständig' : open === 1 ? 'eine Frage ist offen' : `${open} Fragen sind offen`,
  unblock: 'Was es löst:',
  gate: (title, counts, minimum) =>
    counts === null
      ? `${title}: klären, gebraucht werden ${minimum} Punkte`
      : `${title}: zählt mit ${counts}, gebraucht werden ${minimum} Punkte`,
  cap: (because, to) => `${because} (begrenzt auf „${to}“)`,
  answer: (titles) => `beantworten: ${titles.join(', ')}`,
  action: (text) => text,
  resolveWarning: (title, says) => `${title}: ${says}`,
  assessWarning: (title, unknown) =>
    unknown.length === 0
      ? `Warnhinweis „${title}“: es fehlen Antworten, um ihn zu beurteilen`
      : `Warnhinweis „${title}“: um ihn zu beurteilen, beantworten: ${unknown.join(', ')}`,
};

export const commands: CommandWords = {
  batch,
  help,
  check,
  lintClean: (files) => (files === 1 ? 'Keine Befunde.' : `Keine Befunde in ${files} Dateien.`),
  lintSummary: (errors, advice) => `${errors} Fehler, ${advice} ${advice === 1 ? 'Hinweis' : 'Hinweise'}.`,
  written: (path) => `Geschrieben: ${path}`,
  languageNames: { de: 'Deutsch', en: 'Englisch' },
  questionnaireList: {
    id: 'Kennung',
    version: 'Version',
    title: 'Titel',
    languages: 'Sprachen',
    questions: 'Fragen',
  },
};
