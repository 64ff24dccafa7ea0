import type { InterviewWords } from '../interview.js';
import type { ScopeWords, StartWords, UnfinishedWords } from '../interviewStart.js';
import { date } from './date.js';

export const roles: InterviewWords['roles'] = {
  leadership: 'Leadership',
  staff: 'Staff',
  projectLead: 'Project lead',
  it: 'IT',
  worksCouncil: 'Works council',
};

export const start: StartWords = {
  extent: ({ questions: count, sections, minutes }) =>
    `${count === 1 ? 'One question' : `${count} questions`} (more or fewer, depending on the answers) in ${sections === 1 ? 'one section' : `${sections} sections`}, ` +
    `about ${minutes} minutes; twice that if the room discusses them.`,
  keys:
    'A number answers, Enter skips. ? shows help, - means don’t know, x not applicable, ' +
    '< goes back, r shows the overview, q pauses.',
  saving: (file) => `Every answer is saved at once: ${file}`,
  later: 'After an interruption, go on with:',
  resumed: ({ file, answered, total, open }) =>
    `Going on with the interview in ${file}: ${answered} of ${total} questions ${answered === 1 ? 'is' : 'are'} answered.` +
    (open > 0
      ? ` ${open === 1 ? 'One question has' : `${open} questions have`} been skipped so far; r lists them.`
      : ''),
  another: (option) => `For a new interview, give another file name with ${option}.`,
  organization: 'Organization (name): ',
  role: (present) =>
    `Who is answering? (number, Enter${present === undefined ? ': no answer' : ` keeps “${present}”`}): `,
  people: (present) =>
    `How many people are at the table? (number, Enter${present === undefined ? ': no answer' : ` keeps ${present}`}): `,
  noNumber: 'This takes a whole number from 1 to 100,000.',
  fewerThanVotes: (votes) => `${votes} votes have been counted on a question; fewer people do not fit that.`,
  noRole: (count) => `This takes a number from 1 to ${count}.`,
  nothingBefore: 'This is the first entry.',
  help: 'This stands at the head of the answers file and can be changed there at any time. Enter leaves it open, < goes back, q stops.',
};

export const unfinished: UnfinishedWords = {
  title: 'Unfinished interviews in this folder:',
  line: ({ file, title, organization, role, date: given, answered, total }) =>
    [
      organization ?? file,
      title,
      ...(role === undefined ? [] : [roles[role]]),
      ...(given === undefined ? [] : [date(given)]),
      `${answered} of ${total} answered`,
      ...(organization === undefined ? [] : [file]),
    ].join(' · '),
  prompt: 'Go on with (number, Enter: new interview): ',
  unknown: (count) =>
    count === 1
      ? '1 goes on with this interview, Enter begins a new one.'
      : `A number from 1 to ${count} goes on with one, Enter begins a new one.`,
};

export const scope: ScopeWords = {
  audience: (audience) => `Only the questions for this audience are asked: ${audience}.`,
  audienceAlone: ({ audience, sections, audiences }) =>
    `Only the questions for this audience are asked: ${audience}. These answers alone give no verdict. ` +
    `There would be too few in ${sections.map((title) => `“${title}”`).join(', ')}.` +
    (audiences.length > 0 ? ` Who could answer there: ${audiences.join(', ')}.` : ''),
  gates:
    'Quick check: only the questions of the minimum conditions and what these need. The result is provisional; the same file grows into the full interview later.',
};
