import type { OutlookWords, ReviewWords } from '../interviewReview.js';

export const review: ReviewWords = {
  title: ({ answered, total, dontKnow }) =>
    `Überblick: ${answered} von ${total} Fragen beantwortet` +
    (dontKnow > 0 ? `, davon ${dontKnow === 1 ? 'eine' : dontKnow} mit „weiß nicht“` : ''),
  complete: 'Es ist nichts offen.',
  section: ({ title, skipped, dontKnow, toCome, points }) => {
    const parts = [
      skipped > 0 ? `${skipped} offen` : '',
      dontKnow > 0 ? `${dontKnow} mit „weiß nicht“` : '',
      toCome > 0 ? `${toCome} noch nicht gestellt` : '',
    ];
    const open = parts.filter((part) => part !== '').join(', ');
    return `${title}: ${open}${points === undefined ? '' : `; ${points}`}`;
  },
  unanswered: 'offen',
  keys: {
    jump: 'Nummer oder Kennung: zu dieser Frage springen',
    open: 'o: die offenen Fragen der Reihe nach',
    finish: 'f: fertig, Bericht erstellen',
    goOn: (number) => `Enter: weiter mit Frage ${number}`,
    enterFinishes: 'Enter oder f: fertig, Bericht erstellen',
    back: '<: zurück',
    remarks: 'z: Zusammenfassung und Anmerkungen für den Bericht',
    actions: 'v: Vereinbarungen zu Maßnahmen (wer, bis wann, erledigt)',
    head: 'h: ändern, wer antwortet und wie viele am Tisch sitzen',
    pause: 'q: Pause',
  },
  prompt: 'Überblick (Nummer, Befehl): ',
  unknown: (text) => `„${text}“ ist hier weder eine Frage noch ein Befehl.`,
};

export const outlook: OutlookWords = {
  points: (points) => (points === '1' ? '1 Punkt' : `${points} Punkte`),
  range: (lowest, highest) => `${lowest} bis ${highest} Punkte möglich`,
  verdict: (title, isProvisional) =>
    title === undefined
      ? 'Gesamturteil: noch keines.'
      : `Gesamturteil: „${title}“${isProvisional ? ', vorläufig' : ''}.`,
  possible: (lowest, highest) => `Möglich ist alles von „${lowest}“ bis „${highest}“.`,
  only: (title) => `Möglich ist nur „${title}“.`,
  overall: (points) => `Insgesamt: ${points}.`,
};
