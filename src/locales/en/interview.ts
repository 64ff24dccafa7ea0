import type { InterviewWords } from '../interview.js';
import { date } from './date.js';
import { own } from './interviewOwn.js';
import { outlook, review } from './interviewReview.js';
import { interviewScreen } from './interviewScreen.js';
import { roles, scope, start, unfinished } from './interviewStart.js';
import { votes } from './interviewVotes.js';

const questions = (count: number): string => (count === 1 ? 'one question' : `${count} questions`);

export const interview: InterviewWords = {
  screen: interviewScreen,
  start,
  unfinished,
  scope,
  own,
  roles,
  minutesLeft: (minutes) => `about ${minutes} min left`,
  none: ['none', 'nothing'],
  noEvidence: ['no', 'nein', 'none', 'keine', 'keiner', 'nothing', 'nil', 'n/a'],
  answer: {
    absent: { 'dont-know': 'don’t know', 'not-applicable': 'not applicable' },
    noneChosen: 'none chosen',
    votes: (count, option) => `${count} × no. ${option}`,
    spread: (parts, total) => `${parts.join(', ')} (${total === 1 ? '1 vote' : `${total} votes`})`,
    fraction: (answer) =>
      `This is not a whole number: ${answer}. If it was a slip, < goes back to the question.`,
    earlier: 'So far',
    previously: (iso, isReworded) =>
      `${iso === undefined ? 'Last time' : `On ${date(iso)}`}${isReworded ? ' (asked otherwise)' : ''}`,
    note: 'Note',
    evidence: 'Evidence',
    recorded: (answer) => `Recorded: ${answer}`,
    skipped: 'Skipped.',
    kept: 'Unchanged.',
    unconfirmed: (what) => `${what}, not confirmed yet`,
    begun: (text) => `Typed, but not confirmed yet: ${text}. If it is to count, please type it once more.`,
    droppedFor: (title, isAsked) =>
      isAsked
        ? `The answer to “${title}” is no longer among the options; the question comes again.`
        : `The answer to “${title}” is no longer among the options and has been taken out of the file.`,
  },
  prompt: {
    choice: 'Answer (number; ? help',
    choiceOrVotes: 'Answer (number, v vote; ? help',
    multi: 'Answer (numbers like 1 3 5, 0 for none; ? help',
    number: (unit) => `Answer (number${unit === undefined ? '' : `, ${unit}`}; ? help`,
    text: 'Answer (text on one line; ? help',
    keeps: '; Enter keeps',
    returns: '; Enter: back',
    note: (isMore) =>
      isMore ? 'Add to the note (Enter: no change, -: delete all of it): ' : 'Note (Enter: none): ',
    evidence: (isMore) =>
      isMore
        ? 'Add to the evidence (Enter: no change, -: delete all of it): '
        : 'Evidence, such as a document or minutes with a date (Enter: none): ',
  },
  votes,
  typing: {
    empty: 'This is not an answer.',
    noNumber: (text) => `“${text}” is not a number.`,
    ambiguous: (grouped, decimal) => `Is that ${grouped} or ${decimal}? Please type it like this.`,
    range: (min, max) => {
      if (min !== undefined && max !== undefined) return `Values from ${min} to ${max} are possible.`;
      return min === undefined ? `Values up to ${max} are possible.` : `Values from ${min} are possible.`;
    },
    noSuchOption: (text, numbers) =>
      `“${text}” is not among the options. Possible: ${numbers.join(', ')}; ? shows help.`,
    oneOption: 'Only one answer is possible here.',
    unknownCommand: (text) =>
      `“${text}” is not a command. If it is meant as text, put a space before it; ? shows help.`,
    severalLines: (count) =>
      `Those were ${count} lines at once; only one is possible here. Nothing was taken.`,
    noSuchQuestion: (text) => `No question “${text}” is asked at present. r shows the overview.`,
    firstQuestion: 'This is the first question.',
  },
  remark: {
    noted: 'Note saved.',
    shown: 'Evidence saved.',
    removed: 'Deleted.',
    unchanged: 'No change.',
    withoutEvidence: 'No evidence.',
    notHere: (text) => `“${text}” is not possible here. Enter leaves things as they are.`,
    noEvidence: 'A number or a letter alone is not evidence. Enter goes on to the next question without any.',
    evidenceHelp:
      'Evidence shows that the answer holds: title, date and where it is kept will do. It can be added later, too.',
  },
  help: {
    why: 'Why this is asked',
    keys: 'Keys',
    none: 'There is no further explanation of this question.',
    key: {
      number: 'answers',
      counts: 'votes for each option, in the order of the numbers, zeros included',
      tally: 'counted votes in pairs: an option’s number, then how many chose it',
      votes: 'vote: asks for the votes for each option',
      single: 'one joint answer instead of votes; a alone asks for it',
      enter: 'skips the question or keeps the earlier answer',
      leave: 'back to the question as it was first asked',
      help: 'this help',
      'dont-know': 'don’t know',
      'not-applicable': 'not applicable',
      back: 'back to the previous question',
      note: 'note on the question; another one is added to it, n - deletes',
      evidence: 'evidence for the answer; e - deletes',
      review: 'overview of all that is open; r 12 jumps to question 12',
      pause: 'pause: save and stop',
      colon: 'command with a colon, needed where text is asked for: “:n text”, “:r 12”',
      space: 'Where text is asked for, a leading space turns any command into text.',
    },
  },
  review,
  outlook,
  saving: {
    failed: (why) => `Not saved: ${why}`,
    prompt: 'Enter: try again · w: go on without saving · q: stop: ',
    goOn: 'The answers are kept in memory; the next answer saves them all.',
    changed: (file) =>
      `${file} has been changed meanwhile and can no longer be read as an answers file. Correct the file first.`,
    merged: (file, overruled) =>
      `${file} has been changed by somebody else meanwhile. The changes are kept and hold here, too; the answers of this interview were added.` +
      (overruled.length === 0
        ? ''
        : ` Answered differently on both sides: ${overruled.map((title) => `“${title}”`).join(', ')}. There, the answer of this interview holds.`),
    gone: (file) => `${file} was gone and has been written anew with all answers.`,
    unsaved: 'Not saved. So that nothing is lost, here is the whole answers file:',
  },
  end: {
    paused: 'Paused.',
    interrupted: 'Interrupted.',
    begun: (titles) =>
      `Typed, but not confirmed yet: ${titles.map((title) => `“${title}”`).join(', ')}. It will be there again next time.`,
    nothingSaved: 'Nothing has been answered and nothing was saved.',
    noInput:
      'With --no-input nothing is asked, and there is no answers file yet: nothing was saved. ' +
      'A result comes of a file that is filled in: readiness assess --no-input --answers FILE. ' +
      'An empty one to fill in is written by readiness questionnaire template -o FILE.',
    inputEnded: ({ open, dontKnow }) =>
      `The input has ended; ${questions(open)} ${open === 1 ? 'is' : 'are'} still missing.` +
      (dontKnow > 0 ? ` “Don’t know” counts as answered, but is listed as well (${dontKnow}).` : ''),
    missing: 'Open',
    saved: (file) => `Saved: ${file}`,
    resume: 'Go on with:',
    written: (files) => `Written: ${files.join(', ')}`,
    quickCheck:
      'This was the quick check: it knows the minimum conditions alone, and its result is provisional. The full interview goes on in the same file.',
  },
  file: {
    title: (questionnaire) => `Answers to the questionnaire “${questionnaire}”`,
    resume: (command) => `Resume the interview: ${command}`,
    report: (command) => `Write the report: ${command}`,
  },
};
