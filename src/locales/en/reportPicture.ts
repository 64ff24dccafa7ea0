import type { ReportWords } from '../report.js';

/** What the initiative is; used only where the questionnaire's own title is missing. */
export const boundary: ReportWords['boundary'] = { chapter: 'What this is about' };

/** What can be gained. */
export const potential: ReportWords['potential'] = {
  chapter: 'Potential',
  chapterWithGoals: 'Potential and goals',
  chosen: 'What was chosen',
};

/** The tracks' three splits. */
export const split: ReportWords['split'] = {
  chapter: (weighting) => `The ${weighting} picture`,
  weight: (track, percent) => `“${track}” with ${percent}`,
  introduction: (weights) =>
    `The score is made up of ${weights}. This weighting is set by the questionnaire and is not a measurement. The splits in this chapter answer different questions; their figures cannot be set off against each other.`,
  together: (count) => (count === 3 ? 'The three splits side by side' : 'The splits side by side'),
  effortSplit: 'Planned effort',
  unknownSplit: 'not known',
  contribution: 'Where the points come from',
  contributionSays:
    'Each track can contribute at most as many points as it has weight. Together the contributions make up the overall score.',
  contributionTitle: 'Contribution to the overall score',
  contributes: 'Contribution',
  leftOut: (track) =>
    `No question of the track “${track}” applies; its weight is spread over the other tracks.`,
  missing: 'Where points are missing',
  missingTitle: 'Points missing up to 100',
  missingPoints: 'Missing points',
  shareOfGap: 'Part of the gap',
  noGap: 'no gap',
  missingSays: (total, track, share) =>
    `${total} points are missing up to 100; ${share} of them lie in the track “${track}”. That is where effort moves most.`,
  missingUnknown: 'As long as there is no overall score, there is no telling how the gap is spread.',
  nothingMissing: 'No points are missing.',
  effort: 'What the effort is planned for',
  effortTitle: 'Planned effort and weight',
  effortUnknown: (status) => `The planned effort is not known (${status}).`,
  effortSeveral: (count, points) =>
    `There are ${count} statements on this, scored at ${points} points on average; single statements are not shown.`,
  planned: 'Planned',
  weighted: 'Weight',
  picturePlanned: 'Picture: planned',
  pictureWeighted: 'Picture: weight',
  plannedAgainst: (label, planned, weight) => `${label}: planned ${planned}, weight ${weight}`,
  plannedAsWeighted: (track, planned) =>
    `${planned} of the total effort is earmarked for “${track}”, which equals its weight.`,
  plannedMore: (track, planned, weight) =>
    `${planned} of the total effort is earmarked for “${track}”, more than its weight of ${weight}.`,
  plannedLess: (track, planned, weight) =>
    `${planned} of the total effort is earmarked for “${track}”, less than its weight of ${weight}.`,
};

/** The profile of the sections and phases. */
export const profile: ReportWords['profile'] = {
  chapter: 'Profile of the sections',
  chapterWithPhases: 'Profile of the sections and phases',
  title: 'Scores of the sections',
  noScore: (label) => `${label}: not enough answers`,
  extremes: (best, bestPoints, least, leastPoints) =>
    `The section “${best}” is highest with ${bestPoints} points, “${least}” lowest with ${leastPoints}.`,
  reached: (reached, all, target) =>
    reached === 0
      ? `None of the ${all} sections reaches the target of ${target} points yet.`
      : reached === all
        ? `All ${all} sections reach the target of ${target} points.`
        : `${reached} of ${all} sections ${reached === 1 ? 'reaches' : 'reach'} the target of ${target} points.`,
  legend:
    'Coverage is the answered part of what applies; n is the number of responses for each question. The range runs from the score with every missing answer unfavourable to the score with every one favourable; “none” means that nothing is missing.',
  minimaLegend: 'The minima hold for single questions of a section.',
  pictureLegend:
    'In the picture the full part stands for the points reached, the dotted part for what is missing up to 100.',
  pictureLegendOpen:
    'In the picture the full part is certain, the shaded part depends on missing answers, the dotted part is missing up to 100.',
  minima: 'Minima',
  noMinima: 'none set',
  ratio: (part, whole, percent) =>
    `${part} of ${whole} ${percent.startsWith('<') ? percent : `= ${percent}`}`,
  ratioAbsent: (title, status) => `${title}: ${status}`,
  ratioUnknown: 'The share cannot be computed from this.',
  expected: (percent) => `${percent} expected`,
  phases: 'Phases',
  phasesSay:
    'The phases arrange the same questions a second time, by when they matter in the initiative. They do not count in addition.',
  remarks: 'Remarks on the sections',
};
