import type { QuestionStatus } from '../../model/assessment.js';

const clarifyBecause: Record<QuestionStatus, string> = {
  answered: 'eine weitere Angabe fehlt noch',
  unanswered: 'die Frage ist noch nicht beantwortet',
  'dont-know': 'die Antwort lautete „weiß nicht“',
  'not-applicable': 'die Frage gilt bisher als nicht anwendbar',
  hidden: 'die Frage wurde nicht gestellt',
  incomplete: 'dafür fehlen noch Angaben',
  contradictory: 'die Angaben widersprechen sich',
  'too-few': 'es haben zu wenige Mitarbeitende geantwortet',
};

/** The minimum conditions before each milestone. */
export const conditions = {
  chapter: 'Mindestbedingungen und Freigaben',
  introduction:
    'Eine Mindestbedingung legt fest, wie viele Punkte eine Frage vor einem Meilenstein mindestens braucht. Freigegeben ist ein Meilenstein, sobald alle seine Mindestbedingungen erfüllt sind; Stärken an anderer Stelle gleichen eine verfehlte Bedingung nicht aus.',
  strict: 'Alle Mindestbedingungen gelten hier bereits vor dem ersten Meilenstein.',
  release: (milestone: string) => `Freigabe „${milestone}“`,
  noGates: 'Für diesen Meilenstein sind keine Mindestbedingungen festgelegt.',
  holding: (titles: string) => `Noch nicht erfüllt: ${titles}.`,
  nothingHolds: 'Alle Mindestbedingungen sind erfüllt.',
  condition: 'Mindestbedingung',
  counts: 'zählt',
  atLeast: 'nötig',
  status: 'Stand',
  evidence: 'Nachweis und Hinweis',
  nothingCounts: 'noch nichts',
  short: (points: string) => `es fehlen ${points}`,
  noEvidence: 'kein Nachweis notiert',
  evidenceNotAsked: 'kein Nachweis verlangt',
  notAsked: 'Frage nicht gestellt',
  because: (status: string) => `Grund: ${status}`,
  withoutEvidence: (counts: string, score: string) =>
    `Ohne Nachweis zählen höchstens ${counts} der ${score} Punkte: behauptet, noch nicht belegt.`,
  conditionMissed: (titles: string) =>
    titles === ''
      ? 'Es zählen 0 Punkte, weil eine weitere Bedingung nicht erfüllt ist.'
      : `Es zählen 0 Punkte: Entscheidend ist auch die Antwort auf ${titles}, und sie passt nicht.`,
  conditionOpen: (titles: string) =>
    titles === ''
      ? 'Es zählt noch nichts, weil eine weitere Bedingung offen ist.'
      : `Es zählt noch nichts: Entscheidend ist auch die Antwort auf ${titles}, und sie fehlt.`,
  legend:
    '„zählt“ nennt die Punkte, die für die Mindestbedingung gelten; n sagt, wie viele Antwortbögen dazu vorliegen. „fast erfüllt“ heißt: Es fehlen höchstens 25 Punkte. Ungeklärte Bedingungen halten eine Freigabe ebenso auf wie verfehlte.',
};

/** The warnings. */
export const warnings = {
  chapter: 'Warnhinweise',
  introduction:
    'Warnhinweise benennen bekannte Fehlmuster. Rot bedeutet: Das Muster liegt vor. Gelb bedeutet: Es zeichnet sich ab.',
  noneRaised: 'Keines der bekannten Fehlmuster wurde festgestellt.',
  open: (count: number) =>
    count === 1
      ? 'Ein Warnhinweis ist noch nicht beurteilbar, weil Antworten fehlen; er ist damit nicht entkräftet:'
      : `${count} Warnhinweise sind noch nicht beurteilbar, weil Antworten fehlen; sie sind damit nicht entkräftet:`,
  clear: (clear: number, all: number, titles: string) =>
    `Nicht ausgelöst: ${clear} von ${all} Warnhinweisen (${titles}).`,
};

/** The gaps and actions. */
export const actions = {
  chapter: 'Lücken und Maßnahmen',
  none: 'Alle beantworteten Fragen erreichen ihren Zielwert; es steht keine Maßnahme an.',
  order:
    'Die Reihenfolge folgt der Dringlichkeit: Zuerst kommt, was am weitesten unter seinem Zielwert liegt.',
  orderWithGates:
    'Die Reihenfolge folgt der Dringlichkeit: Der Abstand zum Zielwert zählt bei Ausschlusskriterien dreifach, bei anderen Mindestbedingungen doppelt und noch einmal das Anderthalbfache, wo der erste Meilenstein daran hängt. Was niemand weiß, steht so weit oben, als wären es 0 Punkte.',
  shown: (shown: number, all: number) =>
    `Hier stehen die ${shown} dringlichsten von ${all} Maßnahmen; alle finden sich im Anhang.`,
  title: 'Maßnahmen nach Dringlichkeit',
  details: 'Was zu tun ist',
  number: 'Nr.',
  topic: 'Thema',
  measure: 'Maßnahme',
  standing: 'Stand und Ziel',
  place: 'Phase',
  owner: 'zuständig',
  effort: 'Personentage',
  latest: 'spätestens vor',
  clarifyFirst: 'zuerst klären',
  noOwner: 'noch offen',
  noEffort: 'nicht geschätzt',
  noMilestone: 'kein Meilenstein',
  totalEffort: (days: string, complete: boolean) =>
    `Zusammen ${complete ? '' : 'mindestens '}${days} Personentage${complete ? '' : '; nicht jede Maßnahme ist geschätzt'}. Der Aufwand ist eine Planungsannahme; „Stand und Ziel“ nennt die Punkte, die zählen, und die Punkte, die gebraucht werden.`,
  deliverable: 'Ergebnis',
  agreed: 'Vereinbart',
  otherAgreements: 'Weitere Vereinbarungen',
  settled: 'Vereinbart, Zielwert inzwischen erreicht',
  done: 'erledigt',
  open: 'offen',
  agreedOwner: 'zuständig:',
  noAgreedOwner: 'noch niemand benannt',
  due: (date: string) => `bis ${date}`,
  noDue: 'ohne Termin',
  noAction: 'Der Fragebogen schlägt hierfür nichts vor; die Maßnahme ist noch zu vereinbaren.',
  clarify: (state: QuestionStatus) => `Zuerst klären, wie es heute steht; ${clarifyBecause[state]}.`,
  thenDo: (action: string) => `Falls sich eine Lücke zeigt: ${action}`,
};

/** The roadmap and the handbook. */
export const roadmap = {
  chapter: 'Roadmap',
  chapterWithHandbook: 'Roadmap und Handbuch',
  introduction:
    'Die Roadmap folgt den Antworten in diesem Bericht: Sie enthält nur Schritte, die für diese Organisation zutreffen.',
  title: 'Stufen der Roadmap',
  stage: (number: number, title: string) => `${number} ${title}`,
  stageWeeks: (stage: string, weeks: number | null) =>
    weeks === null ? `${stage}: Dauer offen` : `${stage}: ${weeks} Wochen`,
  stages: 'Stufe',
  weeks: 'Wochen',
  endsWith: 'endet mit der Freigabe',
  open: 'offen',
  noPhase: 'keiner Phase zugeordnet',
  noRelease: 'keine Freigabe',
  weeksNote: 'Die Wochen sind eine Planungsannahme. „offen“ heißt: Die Dauer steht noch nicht fest.',
  handbook: 'Das Handbuch',
  handbookSays: (count: number, filled: boolean) =>
    `Ziele, Vereinbarungen und Zuständigkeiten gehören in ein eigenes Handbuch der Organisation. ${count === 1 ? 'Vorgesehen ist ein Kapitel' : `Vorgesehen sind ${count} Kapitel`}${filled ? ', jeweils mit dem, was davon schon zutrifft und was noch hinzukommt' : ''}:`,
  answersStand: 'Antworten:',
  actionsStand: 'Maßnahmen:',
  fillStands: 'Noch auszufüllen:',
};
