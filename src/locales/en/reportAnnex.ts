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
  votes: 'Votes in the room',
  votesSay:
    'The spread shows how far the room agrees. Votes that lie far apart are no flaw but a reason to talk.',
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
    'Both leadership and staff were asked these questions. A positive difference means that leadership sees things more favourably. Where at least 5 staff answered, their view is scored.',
  difference: 'Difference',
  scored: 'Scored',
  notComparable: 'not comparable',
  allActions: 'All actions',
  reasons: 'Why the most urgent actions matter',
  method: 'Method',
  methodSays: [
    'Scores run from 0 to 100 and are the only unit of measurement. Questions make up sections, sections make up tracks, and the tracks together the overall score, each by weight. The weighting is a rule of thumb; bands and thresholds are design assumptions of the questionnaire. It is not a validated instrument.',
    'Not answered, “don’t know” and “not applicable” are three different things. What is not applicable is left out. The other two are missing from the score and lower the coverage; they never count as 0. A section has a score once at least half of its applicable weight has been answered.',
    'The verdict is provisional as long as the coverage of a scored section is under 80 %, more than 30 % of a section was marked not applicable, or what is missing could still change the verdict.',
  ],
  bands: 'Bands and caps',
  bandsSay: (basis) => `The verdict follows ${basis}; of several values, the lowest.`,
  band: 'Verdict',
  from: 'From points',
  capsSay: 'Whatever the points, these caps hold:',
  cap: (to, because) => `At most “${to}”: ${because}`,
  weights: 'Weights',
  weightInAll: 'Weight in the overall score',
  identity: (title, version, hash) => `Questionnaire “${title}”, version ${version}, checksum ${hash}.`,
  sources: 'Sources',
  glossary: 'Glossary',
};
