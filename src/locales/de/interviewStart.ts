import type { InterviewWords } from '../interview.js';
import type { ScopeWords, StartWords, UnfinishedWords } from '../interviewStart.js';
import { date } from './date.js';

const questions = (count: number): string => (count === 1 ? 'eine Frage' : `${count} Fragen`);

export const roles: InterviewWords['roles'] = {
  leadership: 'Leitung',
  staff: 'Mitarbeitende',
  projectLead: 'Projektleitung',
  it: 'IT',
  worksCouncil: 'Betriebsrat',
};

export const start: StartWords = {
  extent: ({ questions: count, sections, minutes }) =>
    `${count === 1 ? 'Eine Frage' : `${count} Fragen`} (je nach Antworten auch mehr oder weniger) in ${sections === 1 ? 'einem Bereich' : `${sections} Bereichen`}, ` +
    `etwa ${minutes} Minuten; wird in der Runde diskutiert, eher das Doppelte.`,
  keys:
    'Eine Zahl antwortet, Enter überspringt. ? zeigt die Hilfe, - heißt weiß nicht, x nicht anwendbar, ' +
    '< geht zurück, r zeigt den Überblick, q macht eine Pause.',
  saving: (file) => `Jede Antwort wird sofort gespeichert: ${file}`,
  later: 'Nach einer Unterbrechung geht es weiter mit:',
  resumed: ({ file, answered, total, open }) =>
    `Das Interview in ${file} geht weiter: ${answered} von ${total} Fragen ${answered === 1 ? 'ist' : 'sind'} beantwortet.` +
    (open > 0 ? ` Übersprungen ${open === 1 ? 'ist' : 'sind'} bisher ${questions(open)}; r zeigt sie.` : ''),
  another: (option) => `Für ein neues Interview mit ${option} einen anderen Dateinamen angeben.`,
  organization: 'Organisation (Name): ',
  role: (present) =>
    `Wer antwortet? (Zahl, Enter${present === undefined ? ': keine Angabe' : ` behält „${present}“`}): `,
  people: (present) =>
    `Wie viele Personen sitzen am Tisch? (Zahl, Enter${present === undefined ? ': keine Angabe' : ` behält ${present}`}): `,
  noNumber: 'Gebraucht wird eine ganze Zahl von 1 bis 100.000.',
  fewerThanVotes: (votes) =>
    `In einer Abstimmung sind schon ${votes} Stimmen gezählt; weniger Personen passen nicht dazu.`,
  noRole: (count) => `Gebraucht wird eine Zahl von 1 bis ${count}.`,
  nothingBefore: 'Das ist die erste Angabe.',
  help: 'Die Angabe steht im Kopf der Antwortdatei und lässt sich dort jederzeit ändern. Enter lässt sie offen, < geht zurück, q beendet.',
};

export const unfinished: UnfinishedWords = {
  title: 'In diesem Ordner liegen begonnene Interviews:',
  line: ({ file, title, organization, role, date: given, answered, total }) =>
    [
      organization ?? file,
      title,
      ...(role === undefined ? [] : [roles[role]]),
      ...(given === undefined ? [] : [date(given)]),
      `${answered} von ${total} beantwortet`,
      ...(organization === undefined ? [] : [file]),
    ].join(' · '),
  prompt: 'Fortsetzen (Zahl, Enter: neues Interview): ',
  unknown: (count) =>
    count === 1
      ? '1 setzt dieses Interview fort, Enter beginnt ein neues.'
      : `Eine Zahl von 1 bis ${count} setzt eines fort, Enter beginnt ein neues.`,
};

export const scope: ScopeWords = {
  audience: (audience) => `Gestellt werden nur die Fragen für: ${audience}.`,
  audienceAlone: ({ audience, sections, audiences }) =>
    `Gestellt werden nur die Fragen für: ${audience}. Aus diesen Antworten allein ergibt sich kein Gesamturteil. ` +
    `Zu wenige Antworten gäbe es ${sections.length === 1 ? 'im Bereich' : 'in den Bereichen'} ${sections.map((title) => `„${title}“`).join(', ')}.` +
    (audiences.length > 0 ? ` Auskunft geben dort: ${audiences.join(', ')}.` : ''),
  gates:
    'Kurzprüfung: nur die Fragen zu den Mindestbedingungen und was sie voraussetzen. Das Ergebnis ist vorläufig; aus derselben Datei wird später das vollständige Interview.',
};
