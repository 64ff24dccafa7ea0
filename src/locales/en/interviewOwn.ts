import type { OwnWordsWords } from '../interviewOwn.js';
import { date } from './date.js';

const kept = (present: string | undefined): string => (present === undefined ? '' : ` [${present}]`);

/** The consultant's own words. */
export const own: OwnWordsWords = {
  summary: 'Summary',
  remarksTitle: 'Words of your own for the report',
  remarksHelp:
    'What stands here appears word for word in the report and the handbook: a summary and, where needed, a remark on a section.',
  remarkHelp: 'An empty field deletes the text.',
  agreementsTitle: 'What was agreed on actions',
  agreementsHelp:
    'What the group agreed stands in the report and the handbook beside the action: who is responsible, by when, and whether it is done.',
  owner: 'Who is responsible? A role is best.',
  due: 'By when? For example 2027-01-31.',
  standing: 'How does it stand?',
  noDate: 'That is no calendar day. For example 2027-01-31; empty: no date.',
  noStatus: 'Enter “open” or “done”; the first letter will do.',
  nothingAgreed: 'nothing agreed (deletes the entry)',
  status: { open: 'open', done: 'done' },
  date,
  until: (day) => `by ${day}`,
  written: 'text there',
  choosePrompt: 'Which one? (number; Enter: back to the overview): ',
  noSuchNumber: (most) => `Enter a number from 1 to ${most}, or Enter to go back.`,
  remarkPrompt: (title, isThere) =>
    `${title} (${isThere ? 'replaces the text; Enter: unchanged, -: delete' : 'Enter: none'}): `,
  ownerPrompt: (present) => `Responsible (-: delete the agreement)${kept(present)}: `,
  duePrompt: (present) => `Due (-: no date)${kept(present)}: `,
  statusPrompt: (present) => `Status, open or done [${present}]: `,
};
