import { headOf } from '../heads.js';
import { oneRow, ownColumns, type Preset } from './preset.js';

/** Any table with one row of headers; taken where it is asked for. */
export const generic: Preset = {
  platform: 'generic',
  recognises: () => false,
  headerRows: () => 1,
  heads: oneRow,
  own: ownColumns({ id: ['id'], submitted: ['date', 'datum'], language: ['language', 'sprache'] }),
  keep: [],
  missing: [],
  separators: ['; ', ';', ', '],
};

/** Between the options of one cell that came as a list. */
export const listJoint = '\u001f';

/** SurveyJS: a list of answers in JSON, one value or list for each name. */
export const surveyjs: Preset = {
  platform: 'surveyjs',
  recognises: ({ kind }) => kind === 'json',
  headerRows: () => 1,
  heads: ([header = []]) =>
    header.map((name, at) => ({ ...headOf(at, name.replace(/-Comment$/, '.comment')), header: name })),
  own: ownColumns({
    id: ['id', 'responseid', 'instanceid'],
    submitted: ['completedat', 'happenedat', 'submitdate', 'date'],
    language: ['locale'],
    internal: ['completed', 'pageno', 'timespent'],
    personal: ['clientip', 'ip', 'email', 'name'],
  }),
  keep: [{ headers: ['completed'], notIn: ['false'], because: 'incomplete' }],
  missing: [],
  separators: [listJoint],
};
