import type { ComparisonWords } from '../comparison.js';

/** Words of a comparison. */
export const comparison: ComparisonWords = {
  title: (report) => `${report}: was sich bewegt hat`,
  moment: (number) => `Stand ${number}`,
  about: (date, version, responses) => `${date}: Version ${version}, ${responses}`,
  alike: (version, responses) => `Version ${version}, je ${responses}`,
  verdict: 'Gesamturteil',
  provisional: (verdict) => `${verdict} (vorläufig)`,
  verdictMovement: {
    better: 'Das Gesamturteil hat sich verbessert.',
    worse: 'Das Gesamturteil hat sich verschlechtert.',
    same: 'Das Gesamturteil ist gleich geblieben.',
    gained: 'Vorher war kein Gesamturteil möglich, jetzt liegt eines vor.',
    lost: 'Vorher lag ein Gesamturteil vor, jetzt reichen die Antworten nicht mehr dafür.',
    none: 'Die Gesamturteile lassen sich nicht vergleichen.',
  },
  verdictUnproven: 'Das Gesamturteil ist nur deshalb besser, weil Antworten fehlen.',
  overall: 'Gesamt',
  scores: 'Punkte damals und heute',
  scoresNote: 'Punkte von 0 bis 100. Die Veränderung gilt vom ersten bis zum letzten Stand.',
  unproven: (change) => `${change} (Antworten fehlen)`,
  unprovenNote:
    'Antworten fehlen: Der Wert ist nur gestiegen, weil Antworten fehlen. Der niedrigste Wert, den sie noch zulassen, ist nicht gestiegen. Als Fortschritt zählt das nicht.',
  what: 'Was',
  change: 'Veränderung',
  before: 'Damals',
  now: 'Heute',
  noScore: 'ohne Punkte',
  notThere: 'nicht im Fragebogen',
  movement: {
    better: 'besser',
    worse: 'schlechter',
    same: 'gleich',
    gained: 'jetzt bekannt',
    lost: 'nicht mehr bekannt',
    none: 'nicht vergleichbar',
  },
  split: 'Was die Organisation bewegt und was der Fragebogen geändert hat',
  byOrganization: 'Organisation',
  byQuestionnaire: 'Fragebogen',
  splitNote:
    'Der Fragebogen hat sich dazwischen geändert. Was die Organisation bewegt hat, ist an den Fragen gemessen, die beide Male gleich gestellt waren, gewertet nach der letzten Version. Der Rest der Veränderung kommt vom Fragebogen.',
  noSplit:
    'Mit diesen Antworten lässt sich nicht trennen, was die Organisation bewegt und was der Fragebogen geändert hat.',
  releases: 'Freigaben und Mindestbedingungen',
  release: (was, is) => {
    if (was === null || is === null) return 'nur in einem der beiden Fragebögen enthalten.';
    if (was === is) return is ? 'weiterhin freigegeben.' : 'weiterhin nicht freigegeben.';
    return is ? 'neu freigegeben.' : 'nicht mehr freigegeben.';
  },
  path: (then, now) => `Offene Bedingungen: damals ${then}, heute ${now}.`,
  reached: 'Seitdem erreicht',
  stillMissing: 'Weiterhin offen',
  newlyMissing: 'Neu offen',
  gate: 'Mindestbedingung',
  noGateMoved: 'Keine Mindestbedingung hat sich verändert.',
  way: 'Der Weg zum nächstbesseren Urteil',
  wayThen: (band, changes, days) =>
    `Damals führte${changes === 1 ? ' eine Verbesserung' : `n ${changes} Verbesserungen`} mit ${days} Personentagen zu „${band}“.`,
  wayNow: (band, changes, days) =>
    `Heute führ${changes === 1 ? 't eine Verbesserung' : `en ${changes} Verbesserungen`} mit ${days} Personentagen zu „${band}“.`,
  stepsTaken: 'Davon erreicht',
  stepsLeft: 'Davon noch offen',
  warnings: 'Warnhinweise',
  noWarningMoved: 'Kein Warnhinweis hat sich verändert.',
  questions: 'Fragen, bei denen sich etwas bewegt hat',
  noQuestionMoved: 'Bei keiner Frage hat sich etwas bewegt.',
  agreements: 'Vereinbarte Maßnahmen',
  done: (done, of, before) => {
    const now =
      of === 1
        ? `Die vereinbarte Maßnahme ist ${done === 1 ? 'seitdem erledigt' : 'noch offen'}.`
        : `${done} von ${of} vereinbarten Maßnahmen ${done === 1 ? 'ist' : 'sind'} seitdem erledigt.`;
    const then =
      before === 1
        ? `Eine ${of === 0 ? 'vereinbarte Maßnahme' : 'weitere'} war schon damals erledigt.`
        : `${before} ${of === 0 ? 'vereinbarte Maßnahmen' : 'weitere'} waren schon damals erledigt.`;
    return [...(of > 0 ? [now] : []), ...(before > 0 ? [then] : [])].join(' ');
  },
  action: 'Maßnahme zu',
  owner: 'Verantwortlich',
  nobody: 'niemand',
  due: 'Bis',
  noDate: 'ohne Termin',
  agreedAt: 'Vereinbart',
  stateTitle: 'Stand',
  state: {
    done: 'erledigt',
    'done-before': 'schon damals erledigt',
    open: 'offen',
    dropped: 'Frage entfallen',
  },
  unmoved: 'Was sich nicht bewegt hat',
  sameQuestions: (same, of) =>
    `${same} von ${of} vergleichbaren Fragen ${same === 1 ? 'hat' : 'haben'} dieselben Punkte wie zuvor.`,
  sameSections: 'Bereiche mit gleichen Punkten',
  sameGates: 'Weiterhin verfehlte oder ungeklärte Mindestbedingungen',
  sameWarnings: 'Weiterhin ausgelöste Warnhinweise',
  incomparable: 'Was sich nicht vergleichen lässt',
  incomparableSays: 'Der Fragebogen hat sich geändert. Aus dem Vergleich bleibt deshalb heraus:',
  because: {
    new: 'Neu in der letzten Version',
    dropped: 'In der letzten Version nicht mehr enthalten',
    reworded: 'Heute anders gefragt',
    answers: 'Die frühere Antwort passt nicht mehr',
  },
  kinds: {
    section: 'Bereich',
    track: 'Anteil',
    milestone: 'Meilenstein',
    warning: 'Warnhinweis',
    verdict: 'Gesamturteil',
  },
};
