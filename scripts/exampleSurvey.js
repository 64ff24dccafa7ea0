// Makes up the answers of the worked example in questionnaires/examples/works: 400 staff in a LimeSurvey export and
// eight leaders in answers files. The same every time; `npm run generate` does not call it, since its files are kept.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = 'questionnaires/examples/works';
const { definition } = JSON.parse(readFileSync('dist/questionnaires/social-business.json', 'utf8'));
const questions = definition.sections.flatMap(({ questions: list }) => list);

/** A generator of numbers from 0 to below 1 (mulberry32), so that the example is the same on every machine. */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = numbers(8020);
const optionsOf = ({ options }) => (Array.isArray(options) ? options : definition.scales[options]);

/** An option, more likely near a level from 0 to 1. */
function near(question, level) {
  const options = optionsOf(question);
  const at = Math.round((level + (random() - 0.5) * 0.9) * (options.length - 1));
  return options[Math.min(options.length - 1, Math.max(0, at))];
}

const units = [
  ['Werk Nord', 0.62],
  ['Werk Süd', 0.45],
  ['Verwaltung', 0.7],
  ['Außendienst', 0.38],
];
const staffQuestions = questions.filter(
  ({ type, audience = [] }) => type === 'choice' && audience.includes('staff'),
);

const header = [
  'id',
  'submitdate',
  'lastpage',
  'startlanguage',
  'seed',
  'unit',
  ...staffQuestions.map(({ id }) => id),
];
const rows = [header];
for (let at = 1; at <= 412; at += 1) {
  // Three of the field service: too few to be scored in a group of their own.
  const [unit, level] = at % 137 === 0 ? units[3] : units[at % 3];
  const isComplete = at % 34 !== 0;
  rows.push([
    at,
    isComplete ? `2026-11-${String(2 + (at % 12)).padStart(2, '0')} 09:30:00` : '',
    isComplete ? 4 : 2,
    'de',
    Math.floor(random() * 1e6),
    unit,
    ...staffQuestions.map((question) => {
      const skipped = random() < 0.04 || !isComplete;
      const option = near(question, level);
      return skipped ? '' : option.value;
    }),
  ]);
}
const csv = rows
  .map((row) => row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(','))
  .join('\r\n');
mkdirSync(`${folder}/leadership`, { recursive: true });
writeFileSync(`${folder}/staff.csv`, `\ufeff${csv}\r\n`);

const leaders = [
  ['geschaeftsfuehrung-technik', 'Technische Geschäftsführung', 0.6],
  ['geschaeftsfuehrung-kaufmaennisch', 'Kaufmännische Geschäftsführung', 0.5],
  ['werkleitung-nord', 'Werkleitung Nord', 0.65],
  ['werkleitung-sued', 'Werkleitung Süd', 0.5],
  ['personal', 'Personalleitung', 0.75],
  ['vertrieb', 'Vertriebsleitung', 0.45],
  ['it', 'IT-Leitung', 0.7, 'it'],
  ['projekt', 'Projektleitung', 0.6, 'projectLead'],
];

/** What the organization says of itself: in one file, since it is the same for all. */
const facts = {
  organizationSize: 1150,
  launchScope: 420,
  hasWorksCouncil: 'yes',
  jurisdiction: 'de',
  sites: 2,
  platformStatus: 'licenceBought',
  weeksToLaunch: 26,
  expectedActive: 60,
  technologyShare: 45,
  committedAuthors: 24,
  goalDirection: ['findExperts', 'acrossUnits', 'keepKnowledge'],
  primaryGoal: 'findExperts',
};

for (const [at, [name, title, level, role = 'leadership']] of leaders.entries()) {
  const asked = questions.filter(
    ({ type, fact, audience = [role] }) => type === 'choice' && !fact && audience.includes(role),
  );
  const own = asked.map((question) => `  ${question.id}: ${JSON.stringify(near(question, level).value)}`);
  const known =
    at === 0 ? Object.entries(facts).map(([id, value]) => `  ${id}: ${JSON.stringify(value)}`) : [];
  const lines = [
    `# Ein erfundenes Beispiel: ${title}.`,
    'questionnaire: social-business',
    'version: 1.0.0',
    'language: de',
    'organization: Beispielwerke AG',
    ...(role === 'leadership' ? [] : [`respondent: {role: ${role}}`]),
    'date: 2026-11-16',
    'answers:',
    ...known,
    ...own,
  ];
  writeFileSync(`${folder}/leadership/${name}.answers.yaml`, `${lines.join('\n')}\n`);
}
