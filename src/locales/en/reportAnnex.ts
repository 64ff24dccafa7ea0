import type { ReportWords } from '../report.js';

/** How a single answer reads where there is none to show. */
export const answers: ReportWords['answers'] = {
  computed: 'computed from other answers',
  voted: (votes) => (votes === 1 ? 'vote with 1 ballot' : `vote with ${votes} ballots`),
  severalAnswered: (count) =>
    count === 1 ? '1 answer, not shown' : `${count} answers, not shown one by one`,
  mean: (number) => `mean ${number}`,
  noneChosen: 'none chosen',
  differing: 'Given were:',
};

/** The annex. */
export const annex: ReportWords['annex'] = {
  chapter: 'Annex',
  answers: 'All answers',
  evidence: 'Evidence',
  votes: 'Votes of the group',
  votesSay:
    'The spread shows how far the group agrees. Votes that lie far apart are no flaw but a reason to talk.',
  spread: 'Spread',
  votesGiven: 'Votes',
  mean: 'Mean',
  noMean: 'no mean',
  lowest: 'Lowest choice',
  highest: 'Highest choice',
  noVotes: 'no votes',
  spreadLegend: 'Before the colon stands the option, after it the number of votes.',
  views: 'The views of leadership and staff',
  viewsSay:
    'Both leadership and staff were asked these questions. A positive difference means that leadership sees things more favourably. Where at least 5 staff answered, their mean alone is the score.',
  countSays:
    'n counts every response with an answer, those of staff too where fewer than 5 staff answered: these are counted but not scored.',
  severalSays:
    'With several respondents, the score of a question is the mean over all whose answers count. Staff count from 5 answers to a question. On questions that are asked of leadership and staff alike, the mean of staff alone is the score once at least 5 of them answered.',
  fewerThanFive: 'fewer than 5 answers',
  noAnswer: 'no answer',
  notAskedOf: 'not surveyed',
  difference: 'Difference',
  scored: 'Scored',
  notComparable: 'not comparable',
  allActions: 'All actions',
  reasons: 'Why the most urgent actions matter',
  method: 'Method',
  methodSays: [
    'Scores run from 0 to 100 and are the only unit of measurement. Questions make up sections, sections make up tracks, and the tracks together the overall score, each by weight. Weights, bands and thresholds are design assumptions of the questionnaire. It is not a validated instrument.',
    'Not answered, “don’t know” and “not applicable” are three different things. What is not applicable is left out. The other two are missing from the score and lower the coverage; they never count as 0. A section has a score once at least half of its applicable weight has been answered.',
    'The verdict is provisional as long as the coverage of a scored section is under 80%, more than 30% of a section was marked not applicable, or what is missing could still change the verdict.',
  ],
  bands: 'Bands and caps',
  bandsSay: (basis, values) =>
    `The verdict follows ${basis}${values > 1 ? `; of these ${values} values, the ${values === 2 ? 'lower' : 'lowest'} counts` : ''}.`,
  band: 'Verdict',
  from: 'From points',
  capsSay: 'Whatever the overall score, these caps hold:',
  cap: (to, because) => `At most “${to}”: ${because}`,
  weights: 'Weights',
  weightInAll: 'Weight in the overall score',
  identity: (title, version, hash) => `Questionnaire “${title}”, version ${version}, checksum ${hash}.`,
  sources: 'Sources',
  glossary: 'Glossary',
};
