import { normalised } from '../normal.js';
import { hits, oneRow, ownColumns, type Preset } from './preset.js';

/** Whether every cell of a row is a tag of the Humanitarian Exchange Language, or empty. */
const isTagged = (row: readonly string[] | undefined): boolean =>
  row?.some((cell) => /^#\w/.test(cell)) === true && row.every((cell) => cell === '' || /^#\w/.test(cell));

/** KoboToolbox: labels or values, several answers in one cell and in one column each. */
export const kobo: Preset = {
  platform: 'kobo',
  recognises: ({ kind, rows: [first = []] }) =>
    kind !== 'json' && hits(first.map(normalised), ['_id', '_uuid', '_submission_time']) === 3,
  headerRows: ({ rows }) => (isTagged(rows[1]) ? 2 : 1),
  heads: oneRow,
  own: ownColumns({
    id: ['_uuid'],
    submitted: ['_submission_time'],
    personal: ['_submitted_by', 'username', 'deviceid', 'phonenumber', 'subscriberid', 'simserial'],
    internal: [
      'start',
      'end',
      'today',
      '_id',
      '_validation_status',
      '_notes',
      '_status',
      '_tags',
      '_index',
      '__version__',
      '_attachments',
    ],
  }),
  keep: [
    {
      headers: ['_validation_status'],
      notIn: ['Not Approved', 'validation_status_not_approved'],
      because: 'rejected',
    },
  ],
  missing: [],
  separators: [' '],
};

/** ODK Central: names joined by hyphens; what was not chosen is 0 even where nothing was answered. */
export const odk: Preset = {
  platform: 'odk',
  recognises: ({ kind, rows: [first = []] }) =>
    kind !== 'json' && hits(first.map(normalised), ['submissiondate', 'key', 'submitterid']) >= 2,
  headerRows: () => 1,
  heads: oneRow,
  own: ownColumns({
    id: ['key'],
    submitted: ['submissiondate'],
    personal: ['submitterid', 'submittername', 'deviceid', 'username'],
    internal: [
      'start',
      'end',
      'today',
      'meta-instanceid',
      'meta-instancename',
      'instanceid',
      'attachmentspresent',
      'attachmentsexpected',
      'status',
      'reviewstate',
      'edits',
      'formversion',
    ],
  }),
  keep: [{ headers: ['reviewstate'], notIn: ['rejected', 'hasIssues'], because: 'rejected' }],
  missing: [],
  separators: [' '],
};

/** REDCap: raw values or labels; what was not ticked is 0 even where nothing was answered. */
export const redcap: Preset = {
  platform: 'redcap',
  recognises({ kind, rows: [first = []] }) {
    const names = first.map(normalised);
    const isStudy =
      names.some((name) => /^redcap_/.test(name)) || ['record_id', 'record id'].includes(names[0] ?? '');
    const isForm = names.some((name) => /_complete$/.test(name) || name === 'complete?');
    return kind !== 'json' && isStudy && isForm;
  },
  headerRows: () => 1,
  heads: oneRow,
  own(header) {
    if (
      /^redcap_|_timestamp$|_complete$|^complete\?$|^(event name|repeat instrument|repeat instance|survey identifier|survey timestamp)$/.test(
        header,
      )
    ) {
      return /survey.identifier$/.test(header) ? 'personal' : 'internal';
    }
    return ['record_id', 'record id'].includes(header) ? 'id' : undefined;
  },
  keep: [{ headers: /_complete$|^complete\?$/, in: ['2', 'Complete'], because: 'incomplete' }],
  missing: [],
  separators: [','],
};
