import { headOf } from '../heads.js';
import { normalised } from '../normal.js';
import { type Beginning, hits, oneRow, ownColumns, type Preset } from './preset.js';

const codes = ['id', 'submitdate', 'lastpage', 'startlanguage', 'seed', 'startdate', 'datestamp', 'token'];
const titles = {
  id: ['response id', 'antwort id', 'antwort-id'],
  submitted: ['date submitted', 'datum abgeschickt', 'abgeschickt'],
  language: ['start language', 'start-sprache', 'startsprache'],
  internal: [
    'last page',
    'letzte seite',
    'seed',
    'zufallsstartwert',
    'date started',
    'datum gestartet',
    'date last action',
    'datum letzte aktivität',
  ],
};

const own = ownColumns({
  id: ['id', ...titles.id],
  submitted: ['submitdate', ...titles.submitted],
  language: ['startlanguage', ...titles.language],
  internal: ['lastpage', 'seed', 'startdate', 'datestamp', 'interviewtime', ...titles.internal],
  personal: [
    'token',
    'ipaddr',
    'refurl',
    'ip address',
    'ip-adresse',
    'referrer url',
    'access code',
    'zugangscode',
    'zugangsschlüssel',
    'first name',
    'last name',
    'email address',
    'firstname',
    'lastname',
    'email',
    'attribute_1',
  ],
});

/** The code in front of a text, as `submitdate. Date submitted` has it; else the whole header. */
const codeOf = (header: string): string => normalised(/^(\w+)\.\s/.exec(header)?.[1] ?? header);

const keep: Preset['keep'] = [
  { headers: ['submitdate', ...titles.submitted], in: ['*'], because: 'incomplete' },
];

/** LimeSurvey, CSV or XLSX: codes or full answers under codes, texts, or both. */
export const limesurvey: Preset = {
  platform: 'limesurvey',
  recognises({ kind, rows: [first = [], second = []] }) {
    const names = first.map(codeOf);
    const known = [...titles.id, ...titles.submitted, ...titles.language, ...titles.internal];
    const isHeader = hits(names, codes) >= 2 || hits(first.map(normalised), known) >= 2;
    return kind !== 'json' && isHeader && hits(second.map(normalised), codes) < 2;
  },
  headerRows: () => 1,
  heads: oneRow,
  own: (header) => own(codeOf(header)) ?? own(header),
  keep,
  missing: ['{question_not_shown}'],
  separators: ['; ', ', '],
  yesNo: { yes: ['Y'], no: ['N'], none: ['N/A'] },
};

const signs: Readonly<Record<string, string>> = {
  newline: '\n',
  cr: '\r',
  tab: '\t',
  lbrace: '{',
  quote: '"',
};

/** LimeSurvey’s VV file: tabs, a row of texts and one of codes, always the answers’ codes. */
export const limesurveyVv: Preset = {
  platform: 'limesurvey-vv',
  recognises: ({ kind, rows: [, second = []] }) =>
    kind !== 'json' && hits(second.map(normalised), ['submitdate', 'lastpage', 'startlanguage']) >= 2,
  headerRows: () => 2,
  heads: ([texts = [], names = []]: Beginning['rows']) =>
    names.map((name, at) => headOf(at, name, texts[at] ?? '')),
  own,
  keep,
  missing: ['{question_not_shown}'],
  decoded: (text) =>
    text.replaceAll(/\{(newline|cr|tab|lbrace|quote)\}/g, (_, sign: string) => signs[sign] ?? ''),
  separators: ['; '],
  yesNo: { yes: ['Y'], no: ['N'] },
};
