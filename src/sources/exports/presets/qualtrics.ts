import { headOf } from '../heads.js';
import { normalised } from '../normal.js';
import { type Beginning, hits, ownColumns, type Preset } from './preset.js';

const isImportId = (cell: string): boolean => /^\{\s*["']ImportId["']\s*:/.test(cell);

const exported = ['startdate', 'enddate', 'status', 'finished', 'responseid', 'recordeddate', 'responseset'];

/** Qualtrics: the tag of each column, its question, and in newer files the id of its import. */
export const qualtrics: Preset = {
  platform: 'qualtrics',
  recognises({ kind, rows: [first = [], second = [], third = []] }) {
    if (kind === 'json') return false;
    if (third.some(isImportId)) return true;
    const isLegacy = first.filter((name) => /^V\d+$/.test(name)).length >= 5;
    return (isLegacy ? hits(second.map(normalised), exported) : hits(first.map(normalised), exported)) >= 3;
  },
  headerRows: ({ rows }) => (rows[2]?.some(isImportId) ? 3 : 2),
  heads: ([tags = [], questions = []]: Beginning['rows']) =>
    tags.map((tag, at) => {
      const question = questions[at] ?? '';
      // Files of old number their own columns and name them below.
      return /^V\d+$/.test(tag) ? headOf(at, question) : headOf(at, tag, question);
    }),
  own: ownColumns({
    id: ['responseid'],
    submitted: ['recordeddate', 'enddate'],
    language: ['userlanguage'],
    personal: [
      'ipaddress',
      'recipientlastname',
      'recipientfirstname',
      'recipientemail',
      'externalreference',
      'externaldatareference',
      'locationlatitude',
      'locationlongitude',
      'locationaccuracy',
      'name',
      'emailaddress',
    ],
    internal: [
      'startdate',
      'status',
      'progress',
      'duration (in seconds)',
      'finished',
      'distributionchannel',
      'responseset',
      'q_recaptchascore',
      'q_relevantidduplicate',
      'q_relevantidduplicatescore',
      'q_relevantidfraudscore',
      'q_relevantidlaststartdate',
    ],
  }),
  keep: [
    { headers: ['finished'], in: ['1', 'TRUE', 'True', 'true', 'Wahr', 'WAHR'], because: 'incomplete' },
    {
      headers: ['status'],
      notIn: ['1', '2', '8', '17', 'Survey Preview', 'Survey Test', 'Spam', 'Umfragevorschau', 'Umfragetest'],
      because: 'preview',
    },
  ],
  missing: ['-99'],
  // Recodes of answers outside the scale are negative.
  isNotApplicable: (text) => /^-\d+$/.test(text),
  separators: [','],
};
