import type {
  AggregateStatus,
  GateStatus,
  QuestionStatus,
  Reservation,
  WarningLevel,
} from '../../model/assessment.js';
import type { Audience } from '../../model/primitives.js';
import { date } from './date.js';

const aggregate: Record<AggregateStatus, string> = {
  scored: 'gewertet',
  'too-few-answers': 'nicht genug Antworten',
  'not-applicable': 'nicht anwendbar',
};

const status: Record<QuestionStatus, string> = {
  answered: 'beantwortet',
  unanswered: 'nicht beantwortet',
  'dont-know': 'weiß nicht',
  'not-applicable': 'nicht anwendbar',
  hidden: 'nicht gestellt',
  incomplete: 'Angaben fehlen',
  contradictory: 'widersprüchliche Angaben',
  'too-few': 'zu wenige Antworten von Mitarbeitenden',
};

const gate: Record<GateStatus, string> = {
  met: 'erfüllt',
  nearly: 'fast erfüllt',
  missed: 'verfehlt',
  unknown: 'ungeklärt',
  'not-applicable': 'entfällt',
};

const warning: Record<WarningLevel, string> = {
  red: 'Rot',
  amber: 'Gelb',
  clear: 'nicht ausgelöst',
  'not-assessable': 'nicht beurteilbar',
};

const roles: Record<Audience | 'none', string> = {
  leadership: 'Leitung',
  staff: 'Mitarbeitende',
  projectLead: 'Projektleitung',
  it: 'IT',
  worksCouncil: 'Betriebsrat',
  none: 'ohne Angabe der Rolle',
};

/** Words that several chapters use. */
export const common = {
  undetermined: 'noch nicht bestimmbar',
  aggregate,
  status,
  gate,
  warning,
  roles,
  noRange: 'keine',
  notScored: 'nicht gewertet',
  range: (from: string, to: string) => `${from} bis ${to}`,
  of: (part: string, whole: string) => `${part} von ${whole}`,
  quoted: (text: string) => `„${text}“`,
  /** „a, b und c“ */
  and: (items: readonly string[]) =>
    items.length > 1 ? `${items.slice(0, -1).join(', ')} und ${items.at(-1)}` : (items[0] ?? ''),
  date,
  responses: (count: number) => (count === 1 ? '1 Antwortbogen' : `${count} Antwortbögen`),
  people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
  points: (points: string) => (points === '1' ? '1 Punkt' : `${points} Punkte`),
  knockout: 'Ausschlusskriterium',
  columns: {
    question: 'Frage',
    section: 'Bereich',
    track: 'Anteil',
    phase: 'Phase',
    milestone: 'Meilenstein',
    points: 'Punkte',
    range: 'Spanne',
    coverage: 'Abdeckung',
    count: 'n',
    questions: 'Fragen',
    picture: 'Bild',
    answer: 'Antwort',
  },
};

/** Why a verdict is provisional. `sections` names them, with their coverage where that is the reason. */
export const reservation: Record<Reservation['code'], (sections: string) => string> = {
  undetermined: () => 'Für mindestens einen gewerteten Bereich liegen noch nicht genug Antworten vor.',
  'low-coverage': (sections) =>
    `Die Abdeckung liegt unter den 80 %, die ein festes Urteil braucht: ${sections}.`,
  'much-not-applicable': (sections) =>
    `Mehr als 30 % der Fragen (nach Gewicht) gelten als nicht anwendbar: ${sections}.`,
  'could-rise': () => 'Fehlende Antworten könnten das Urteil noch verbessern.',
  'could-fall': () =>
    'Das Urteil könnte schlechter ausfallen, wenn fehlende oder als nicht anwendbar gekennzeichnete Antworten ungünstig ausfallen.',
  'open-conditions': () => 'Bei manchen Fragen steht noch nicht fest, ob sie überhaupt zutreffen.',
};
