import type { InterviewWords } from '../interview.js';

const questions = (count: number): string => (count === 1 ? 'one question' : `${count} questions`);

const roles: InterviewWords['roles'] = {
  leadership: 'Leadership',
  staff: 'Staff',
  projectLead: 'Project lead',
  it: 'IT',
  worksCouncil: 'Works council',
};

export const interview: InterviewWords = {
  start: {
    extent: ({ questions: count, sections, minutes }) =>
      `${count === 1 ? 'One question' : `${count} questions`} (more or fewer, depending on the answers) in ${sections === 1 ? 'one section' : `${sections} sections`}, ` +
      `about ${minutes} minutes; twice that if the room discusses them.`,
    keys:
      'A number answers, Enter skips. ? shows help, - means don’t know, x not applicable, ' +
      '< goes back, r shows the overview, q pauses.',
    saving: (file) => `Every answer is saved at once: ${file}`,
    later: 'After an interruption, go on with:',
    resumed: ({ file, answered, total, open }) =>
      `Going on with the interview in ${file}: ${answered} of ${total} questions are answered.` +
      (open > 0
        ? ` ${open === 1 ? 'One question' : `${open} questions`} before this ${open === 1 ? 'is' : 'are'} open; r lists them.`
        : ''),
    another: (option) => `For a new interview, give another file name with ${option}.`,
    organization: 'Organization (name): ',
    role: 'Who is answering? (number, Enter: no answer): ',
    people: 'How many people are at the table? (number, Enter: no answer): ',
    noNumber: 'This takes a whole number from 1.',
    noRole: (count) => `This takes a number from 1 to ${count}.`,
    nothingBefore: 'This is the first entry.',
    help: 'This stands at the head of the answers file and can be changed there at any time. Enter leaves it open, < goes back, q stops.',
  },
  unfinished: {
    title: 'Interviews that were begun lie in this folder:',
    line: ({ file, title, organization, role, date, answered, total }) =>
      [
        organization ?? file,
        title,
        ...(role === undefined ? [] : [roles[role]]),
        ...(date === undefined ? [] : [date]),
        `${answered} of ${total} answered`,
        ...(organization === undefined ? [] : [file]),
      ].join(' · '),
    prompt: 'Go on with (number, Enter: new interview): ',
    unknown: (count) =>
      count === 1
        ? '1 goes on with this interview, Enter begins a new one.'
        : `A number from 1 to ${count} goes on with one, Enter begins a new one.`,
  },
  scope: {
    audience: (audience) => `Only the questions for this audience are asked: ${audience}.`,
    audienceAlone: ({ audience, sections, audiences }) =>
      `Only the questions for this audience are asked: ${audience}. These answers alone give no verdict. ` +
      `There would be too few in ${sections.map((title) => `“${title}”`).join(', ')}.` +
      (audiences.length > 0 ? ` Who could answer there: ${audiences.join(', ')}.` : ''),
    gates: ({ questions: count, minutes }) =>
      `Quick check: only the questions of gates and what they need (${count} questions, about ${minutes} minutes). ` +
      'The result is provisional; the same file grows into the full interview later.',
  },
  roles,
  none: ['none', 'nothing'],
  noEvidence: ['no', 'nein', 'none', 'keine', 'keiner', 'nothing', 'nil', 'n/a'],
  answer: {
    absent: { 'dont-know': 'don’t know', 'not-applicable': 'not applicable' },
    noneChosen: 'none chosen',
    votes: (count, option) => `${count} × “${option}”`,
    spread: (parts, total) => `${parts.join(', ')} (${total === 1 ? '1 vote' : `${total} votes`})`,
    fraction: (answer) =>
      `This is no whole number: ${answer}. If it was a slip, < goes back to the question.`,
    earlier: 'So far',
    note: 'Note',
    evidence: 'Evidence',
    recorded: (answer) => `Recorded: ${answer}`,
    skipped: 'Skipped.',
    kept: 'Unchanged.',
    droppedFor: (title) =>
      `The answer to “${title}” is no longer among the options; the question comes again.`,
  },
  prompt: {
    choice: 'Answer (number; ? help',
    multi: 'Answer (numbers like 1 3 5, 0 for none; ? help',
    number: (unit) => `Answer (number${unit === undefined ? '' : `, ${unit}`}; ? help`,
    text: 'Answer (text on one line; ? help',
    keeps: '; Enter keeps',
    note: 'Note (Enter: no change, -: delete): ',
    evidence: 'Evidence, such as a document or minutes with a date (Enter: none): ',
  },
  typing: {
    empty: 'This is no answer.',
    noNumber: (text) => `“${text}” is not a number.`,
    ambiguous: (grouped, decimal) => `Is that ${grouped} or ${decimal}? Please type it like this.`,
    range: (min, max) => {
      if (min !== undefined && max !== undefined) return `Values from ${min} to ${max} are possible.`;
      return min === undefined ? `Values up to ${max} are possible.` : `Values from ${min} are possible.`;
    },
    noSuchOption: (text, numbers) =>
      `“${text}” is not among the options. Possible: ${numbers.join(', ')}; ? shows help.`,
    oneOption: 'Only one answer is possible here.',
    noTally: (text) =>
      `“${text}” is no count of votes. It takes pairs of option and votes; ? shows an example.`,
    tallyLength: (counts, options) =>
      `This takes a number for each of the ${options} options, zeros included; ${counts === 1 ? 'there was one' : `there were ${counts}`}.`,
    tallyTwice: (option) => `“${option}” comes twice. Please give each option only once.`,
    tallyEmpty: 'These are zero votes. If nobody has voted, Enter skips the question.',
    tallyTooMany: (votes, people) =>
      `These are ${votes} votes, but there ${people === 1 ? 'is only one person' : `are only ${people} people`} at the table. Please count again.`,
    unknownCommand: (text) =>
      `“${text}” is no command. If it is meant as text, put a space before it; ? shows help.`,
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
    noEvidence: 'A number or a letter alone is no evidence. Enter goes on to the next question without any.',
    evidenceHelp:
      'Evidence shows that the answer holds: title, date and where it is kept will do. It can be added later, too.',
  },
  help: {
    why: 'Why this is asked',
    keys: 'Keys',
    none: 'There is no further explanation of this question.',
    key: {
      number: 'answers',
      tally: 'counted votes of a ballot: an option’s number, then how many chose it',
      enter: 'skips the question or keeps the earlier answer',
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
  review: {
    title: ({ answered, total, dontKnow }) =>
      `Overview: ${answered} of ${total} questions answered` +
      (dontKnow > 0 ? `, ${dontKnow} of them with “don’t know”` : ''),
    complete: 'Nothing is open.',
    section: ({ title, skipped, dontKnow, toCome }) => {
      const parts = [
        skipped > 0 ? `${skipped} open` : '',
        dontKnow > 0 ? `${dontKnow} with “don’t know”` : '',
        toCome > 0 ? `${toCome} still to come` : '',
      ];
      return `${title}: ${parts.filter((part) => part !== '').join(', ')}`;
    },
    unanswered: 'open',
    keys: {
      jump: 'number or id: jump to that question',
      open: 'o: the open questions one by one',
      finish: 'f: finish and write the report',
      goOn: (number) => `Enter: go on with question ${number}`,
      enterFinishes: 'Enter or f: finish and write the report',
      back: '<: back',
      pause: 'q: pause',
    },
    prompt: 'Overview (number, command): ',
    unknown: (text) => `“${text}” is neither a question nor a command here.`,
  },
  saving: {
    failed: (why) => `Not saved: ${why}`,
    prompt: 'Enter: try again · w: go on without saving · q: stop: ',
    goOn: 'The answers are kept in memory; the next answer saves them all.',
    changed: (file) =>
      `${file} has been changed meanwhile and can no longer be read as an answers file. Mend the file first.`,
    unsaved: 'Not saved. So that nothing is lost, here is the whole answers file:',
  },
  end: {
    paused: 'Paused.',
    interrupted: 'Interrupted.',
    nothingSaved: 'Nothing has been answered and nothing was saved.',
    inputEnded: ({ open, dontKnow }) =>
      `The input has ended; ${questions(open)} ${open === 1 ? 'is' : 'are'} still missing.` +
      (dontKnow > 0 ? ` “Don’t know” counts as answered, but is listed as well (${dontKnow}).` : ''),
    missing: 'Open',
    saved: (file) => `Saved: ${file}`,
    resume: 'Go on with:',
    written: (files) => `Written: ${files.join(', ')}`,
    quickCheck:
      'This was the quick check: it knows the gates alone, and its result is provisional. The full interview goes on in the same file.',
  },
  file: {
    title: (questionnaire) => `Answers to the questionnaire “${questionnaire}”`,
    resume: (command) => `Resume the interview: ${command}`,
    report: (command) => `Write the report: ${command}`,
  },
};
