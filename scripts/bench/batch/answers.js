// Made-up answers of one organization to the shipped questionnaire: mostly values, around a level of its own.
import { asked } from './questionnaire.js';

/** How often a question is left out, answered by “don't know”, by “not applicable”. */
const absent = { empty: 0.04, dontKnow: 0.02, notApplicable: 0.01 };

/** How many give up somewhere on the way, so that all that follows is empty. */
const givesUp = 0.03;

const earlierAttempts = [
  'Ein Wiki im Jahr 2019, das nach einem Jahr niemand mehr pflegte.',
  'Nein, dies ist das erste Vorhaben dieser Art, abgesehen von E-Mail-Verteilern.',
  'Das Projekt "Netzwerk 24", abgebrochen wegen fehlender Zeit.',
];

/** Numbers as such organizations give them; a number depends on one before it where they would contradict. */
const numbers = {
  organizationSize: (random) => 50 + Math.floor(random() * random() * 5000),
  launchScope: (random, { organizationSize = 500 }) => 10 + Math.floor(random() * (organizationSize - 10)),
  sites: (random) => 1 + Math.floor(random() * random() * 12),
  weeksToLaunch: (random) => 4 + Math.floor(random() * 60),
  expectedActive: (random) => 5 * Math.floor(random() * 21),
  technologyShare: (random) => 5 + Math.floor(random() * 85),
  committedAuthors: (random, { launchScope = 200 }) => Math.floor(random() * random() * launchScope * 0.4),
};

/**
 * The answers by the question's id: an option or a list of options, a number, a text, or the kind of an absence,
 * `dontKnow` or `notApplicable`. Nothing stands for a question that was left out.
 */
export function answersFrom(random) {
  const level = random();
  const answers = {};
  const reached = random() < givesUp ? Math.ceil(random() * asked.length) : asked.length;
  for (const question of asked.slice(0, reached)) {
    const chance = random();
    if (chance < absent.empty) continue;
    const word = absenceFor(chance - absent.empty);
    const answer = word ?? answerTo(question, random, level, answers);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

function absenceFor(chance) {
  if (chance < absent.dontKnow) return 'dontKnow';
  return chance < absent.dontKnow + absent.notApplicable ? 'notApplicable' : undefined;
}

function answerTo({ id, type, options }, random, level, answers) {
  if (type === 'number') return numbers[id](random, numbersOf(answers));
  if (type === 'text') return random() < 0.3 ? pick(earlierAttempts, random()) : undefined;
  if (type === 'multi') return options.filter(({ tag }) => random() < (tag === 'inward' ? 0.45 : 0.15));
  if (options.length > 0) return nearLevel(options, random, level);
  // What is chosen among the options of another question is one of those chosen there.
  return Array.isArray(answers.goalDirection) ? pick(answers.goalDirection, random()) : undefined;
}

/** The numbers among the answers, so that a word such as `dontKnow` is not reckoned with. */
function numbersOf({ organizationSize, launchScope }) {
  const numeric = (value) => (typeof value === 'number' ? value : undefined);
  return { organizationSize: numeric(organizationSize), launchScope: numeric(launchScope) };
}

/** An option near a level from 0 to 1; any where the options have no scores. */
function nearLevel(options, random, level) {
  if (options[0].score === undefined) return pick(options, random());
  return pick(options, Math.min(0.999, Math.max(0, level + (random() - 0.5) * 0.9)));
}

/** What stands at a share from 0 to below 1 of a list; nothing of an empty one. */
function pick(list, share) {
  return list[Math.floor(share * list.length)];
}
