import type { ReportWords } from '../report.js';

/** The document's head and the result on one page. */
export const result: ReportWords['result'] = {
  chapter: 'The result on one page',
  contents: 'Contents',
  noOrganization: 'organization not named',
  noDate: 'undated',
  basedOn: (responses, people) => `${responses}, ${people}`,
  questionnaire: (title, version) => `questionnaire “${title}”, version ${version}`,
  quickCheck: 'Quick check, provisional',
  quickCheckSays:
    'The interview kept to the questions of the minimum conditions and what these need; whatever else has no answer was not asked. The full interview goes on in the same answers file: readiness assess --only all --answers FILE',
  verdict: (band) => `Verdict: ${band}`,
  provisional: 'provisional',
  undeterminedSays:
    'A verdict is not possible yet: there are too few answers for it. This report shows what is known so far and what is still missing.',
  provisionalBecause: 'This verdict is provisional:',
  undeterminedBecause: 'What it still takes:',
  couldBe: (lowest, highest) =>
    `Depending on how the open points turn out, the verdict lies between “${lowest}” (all missing answers unfavourable) and “${highest}” (all favourable).`,
  couldOnlyBe: (band) =>
    `Whether the missing answers turn out unfavourable or favourable, it would remain “${band}” in both cases.`,
  why: 'Why this verdict',
  overall: 'Overall',
  basisOne: (name, points, band) => `What counts is “${name}”: ${points} of 100 points lead to “${band}”.`,
  basisLowest: (names, values, name, points, band) =>
    `Of ${names}, the ${values === 2 ? 'lower' : 'lowest'} score counts. It is “${name}”: ${points} of 100 points lead to “${band}”.`,
  basisMissing: (names) => `For a verdict the score of ${names} is still missing.`,
  nextBand: (band, from) => `“${band}” starts at ${from} points.`,
  lowered: (band, to) => `By points the verdict would be “${band}”. It is limited to “${to}” because:`,
  capped: (to) => `Whatever the overall score, no more than “${to}” would be possible at present, because:`,
  cappedThen: (to) => `Once that is settled, it stays at “${to}” at most as long as any of these holds:`,
  releases: 'Releases',
  release: 'Release',
  released: 'released',
  notReleased: 'not released',
  met: 'Minimum conditions',
  metOf: (met, all) => `${met} of ${all} met`,
  noGates: 'none defined',
  before: (milestone) => `Missing before “${milestone}”:`,
  alsoBefore: (milestone) => `Also missing before “${milestone}”:`,
  unclear: (title) => `${title} (unclear)`,
  tracks: 'The score at a glance',
  tracksOf: (weighting) => `The ${weighting} picture`,
  tracksAlternative: (parts) => `Contributions to the overall score: ${parts}.`,
  contribution: 'Contribution',
  legend:
    'Scores from 0 to 100; n is the number of responses for each question. The range shows how far the score can fall or rise with the missing answers.',
  strengths: 'What already holds',
  strength: (title, points, target, count) => `${title}: ${points} points, ${target} needed (n = ${count})`,
  furthest: (section, points, coverage) =>
    `The section “${section}” is furthest along with ${points} points (coverage ${coverage}).`,
  noStrengthYet: 'No question reaches its target yet.',
  strengthUnknown: 'There are not enough answers yet to say.',
  moreStrengths: (count) =>
    count === 1 ? 'One more question reaches its target.' : `${count} more questions reach their targets.`,
  decisions: (count) =>
    count === 1
      ? 'The decision asked for'
      : `The ${['', '', 'two', 'three', 'four', 'five', 'six'][count] ?? count} decisions asked for`,
  nextSteps: 'The next steps',
  warnings: (red, amber, open) =>
    `Warnings: ${red} red, ${amber} amber${open > 0 ? `, ${open} that cannot be assessed yet` : ''}.`,
  remarks: 'Remark on the result',
};
