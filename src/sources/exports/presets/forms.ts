import { headOf } from '../heads.js';
import { normalised } from '../normal.js';
import { type Beginning, hits, oneRow, ownColumns, type Preset } from './preset.js';

const personal = [
  'ip address',
  'email address',
  'email',
  'e-mail',
  'e-mail-adresse',
  'first name',
  'last name',
  'name',
];

const timestamps = ['timestamp', 'zeitstempel', 'horodateur', 'marca temporal', 'informazioni cronologiche'];

/** Google Forms: the linked sheet as CSV, headed by the questions as they were asked. */
export const googleForms: Preset = {
  platform: 'google-forms',
  recognises: ({ kind, rows: [[first = ''] = []] }) =>
    kind !== 'json' && timestamps.includes(normalised(first)),
  headerRows: () => 1,
  heads: oneRow,
  own: ownColumns({
    submitted: timestamps,
    personal: [...personal, 'username', 'nutzername', 'adresse e-mail'],
    internal: ['score', 'punktzahl', 'punktestand'],
  }),
  keep: [],
  missing: [],
  separators: [', ', ';'],
  monthFirst: true,
};

const begun = ['start time', 'startzeit', 'heure de début', 'hora de inicio'];
const done = ['completion time', 'fertigstellungszeit', 'heure de fin', 'hora de finalización'];

/** Microsoft Forms: a workbook, headed by the questions as they were asked. */
export const microsoftForms: Preset = {
  platform: 'microsoft-forms',
  recognises({ kind, rows: [first = []] }) {
    const names = first.map(normalised);
    return kind !== 'json' && hits(names, begun) === 1 && hits(names, done) === 1;
  },
  headerRows: () => 1,
  heads: oneRow,
  own(header) {
    if (/^(points|feedback|punkte) - /.test(header)) return 'internal';
    return ownColumns({
      id: ['id'],
      submitted: done,
      personal,
      language: ['language', 'sprache'],
      internal: [
        ...begun,
        'last modified time',
        'uhrzeit der letzten änderung',
        'total points',
        'quiz feedback',
      ],
    })(header);
  },
  keep: [],
  missing: [],
  separators: [';'],
};

/** SurveyMonkey: the question above, under it the option or row of each of its columns. */
export const surveymonkey: Preset = {
  platform: 'surveymonkey',
  recognises({ kind, rows: [first = [], second = []] }) {
    const names = first.map((name) => normalised(name).replaceAll(' ', ''));
    const isAnswered =
      hits(second.map(normalised), ['response', 'open-ended response', 'antwort', 'offene antwort']) > 0;
    return kind !== 'json' && names.includes('respondentid') && (isAnswered || names.includes('collectorid'));
  },
  headerRows: ({ rows: [, second = []] }) => (second[0]?.trim() === '' ? 2 : 1),
  heads([questions = [], rows = []]: Beginning['rows']) {
    let last = '';
    return questions.map((question, at) => {
      if (question.trim() !== '') last = question;
      const row = normalised(rows[at] ?? '');
      const isAnswer = ['response', 'open-ended response', 'antwort', 'offene antwort', ''].includes(row);
      return {
        ...headOf(at, question, last, isAnswer ? undefined : rows[at]),
        header: question || (rows[at] ?? ''),
      };
    });
  },
  own: ownColumns({
    id: ['respondent id', 'respondentid'],
    submitted: ['end date', 'enddatum'],
    personal: [...personal, 'custom data 1', 'custom data'],
    internal: ['collector id', 'collectorid', 'start date', 'startdatum', 'date created', 'date modified'],
  }),
  keep: [],
  missing: [],
  separators: [', ', '; '],
  monthFirst: true,
};

/** Typeform: options of a question with several answers are columns that bear the option’s name alone. */
export const typeform: Preset = {
  platform: 'typeform',
  recognises({ kind, rows: [first = []] }) {
    const times = hits(first.map(normalised), ['start date (utc)', 'submit date (utc)', 'network id']);
    return kind !== 'json' && first[0]?.trim() === '#' && times >= 1;
  },
  headerRows: () => 1,
  heads: oneRow,
  own: ownColumns({
    id: ['#'],
    submitted: ['submit date (utc)'],
    personal: ['network id'],
    internal: ['start date (utc)', 'stage date (utc)', 'response type', 'tags', 'ending'],
  }),
  keep: [{ headers: ['response type'], in: ['completed'], because: 'incomplete' }],
  missing: [],
  separators: [', '],
  yesNo: { yes: ['1'], no: ['0'] },
  byOption: true,
};
