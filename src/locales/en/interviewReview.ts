import type { OutlookWords, ReviewWords } from '../interviewReview.js';

export const review: ReviewWords = {
  title: ({ answered, total, dontKnow }) =>
    `Overview: ${answered} of ${total} questions answered` +
    (dontKnow > 0 ? `, ${dontKnow === 1 ? 'one' : dontKnow} of them with “don’t know”` : ''),
  complete: 'Nothing is open.',
  section: ({ title, skipped, dontKnow, toCome, points }) => {
    const parts = [
      skipped > 0 ? `${skipped} open` : '',
      dontKnow > 0 ? `${dontKnow} with “don’t know”` : '',
      toCome > 0 ? `${toCome} still to come` : '',
    ];
    const open = parts.filter((part) => part !== '').join(', ');
    return `${title}: ${open}${points === undefined ? '' : `; ${points}`}`;
  },
  unanswered: 'open',
  keys: {
    jump: 'number or id: jump to that question',
    open: 'o: the open questions one by one',
    finish: 'f: finish and write the report',
    goOn: (number) => `Enter: go on with question ${number}`,
    enterFinishes: 'Enter or f: finish and write the report',
    back: '<: back',
    remarks: 's: summary and remarks for the report',
    actions: 'w: agreements on actions (who, by when, done)',
    head: 'c: change who is answering and how many are at the table',
    pause: 'q: pause',
  },
  prompt: 'Overview (number, command): ',
  unknown: (text) => `“${text}” is neither a question nor a command here.`,
};

export const outlook: OutlookWords = {
  points: (points) => (points === '1' ? '1 point' : `${points} points`),
  range: (lowest, highest) => `${lowest} to ${highest} points possible`,
  verdict: (title, isProvisional) =>
    title === undefined
      ? 'Verdict: none yet.'
      : `Verdict: “${title}”${isProvisional ? ', provisional' : ''}.`,
  possible: (lowest, highest) => `Anything from “${lowest}” to “${highest}” is possible.`,
  only: (title) => `Only “${title}” is possible.`,
  overall: (points) => `Overall: ${points}.`,
};
