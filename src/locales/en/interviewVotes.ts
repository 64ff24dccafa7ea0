import type { VoteWords } from '../interviewVotes.js';

const voices = (count: number): string => (count === 1 ? '1 vote' : `${count} votes`);

export const votes: VoteWords = {
  counted: (count, people) =>
    people === undefined || count >= people
      ? voices(count)
      : `${count} of ${voices(people)}, ${people - count} missing (abstained?)`,
  count: voices,
  prompt: (numbers) => `Votes for ${numbers.join(' ')} (a number each; ? help`,
  promptOrSingle: (numbers) => `Votes for ${numbers.join(' ')} (a number each, a one joint answer; ? help`,
  single: 'Joint answer (number; ? help',
  orSingle: (option) => `If ${option} is the joint answer of the room, please type a ${option}.`,
  agreePrompt: 'Agreed on one answer (number, Enter: the votes stay): ',
  agreeHelp:
    'If the room agrees on one answer, it counts instead of the votes, and the tally is kept as a note. ' +
    'Enter leaves the votes, v counts once more, < goes back to the question.',
  note: (tally) => `Vote: ${tally}`,
  stay: 'The votes stay.',
  needSeveral: 'A vote needs several people; only one is said to be at the table. A number answers.',
  noneHere: 'There is no vote on this question.',
  noTally: (text, isLine) =>
    `“${text}” is not a count of votes. It takes a number of votes for each option${isLine ? ', or pairs of option and votes' : ''}; ? shows an example.`,
  length: (counts, options) =>
    `This takes a number for each of the ${options} options, zeros included; ${counts === 1 ? 'there was one' : `there were ${counts}`}.`,
  twice: (option) => `“${option}” comes twice. Please give each option only once.`,
  empty: 'That adds up to zero votes. If nobody voted, leave the question open.',
  tooMany: (count, people) =>
    `These are ${voices(count)}, but there ${people === 1 ? 'is only one person' : `are only ${people} people`} at the table. Please count again.`,
};
