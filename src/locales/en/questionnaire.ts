import type { NamedKind, QuestionnaireProblems } from '../../model/diagnostics/questionnaire.js';
import type { Sentences } from '../sentences.js';
import { alternatives, meant } from './words.js';

const languages = { de: 'German', en: 'English' } as const;

const kinds: Record<NamedKind, string> = {
  question: 'question',
  section: 'section',
  track: 'track',
  phase: 'phase',
  milestone: 'milestone',
  scale: 'scale',
  option: 'option',
  warning: 'warning',
  band: 'band of the verdict',
  cap: 'cap',
  stage: 'stage of the roadmap',
  chapter: 'chapter',
  source: 'source',
  basis: 'basis of the verdict',
};

const reserved: Partial<Record<NamedKind, string>> = {
  milestone: 'Within gate: the word has a meaning already.',
  section: 'In an answers file remarks.summary is the summary.',
  band: 'The verdict is called so where there are too few answers.',
};

export const questionnaire: Sentences<QuestionnaireProblems> = {
  'duplicate-id': ({ kind, id }) => ({
    message: `“${id}” is used more than once (${kinds[kind]}).`,
    hint: kind === 'question' ? 'Questions need ids of their own across all sections.' : 'Choose another id.',
  }),
  'reserved-id': ({ kind, id }) => ({
    message: `“${id}” cannot be an id here (${kinds[kind]}).`,
    hint: reserved[kind] ?? 'Choose another id.',
  }),
  'missing-translation': ({ language }) => ({
    message: `The ${languages[language]} text is missing here.`,
    hint: `Add “${language}:”; every text needs all languages that the questionnaire’s title has.`,
  }),
  'extra-translation': ({ language }) => ({
    message: `The ${languages[language]} text is never shown: the questionnaire’s title lacks this language.`,
    hint: 'Translate the title too, or remove the text.',
  }),
  'unknown-reference': ({ kind, id, nearest, known }) => ({
    message: `There is no “${id}” (${kinds[kind]}).`,
    hint: nearest || known.length === 0 ? meant(nearest) : `Possible are: ${alternatives(known)}.`,
  }),
  'wrong-question-type': ({ id, found, expected }) => ({
    message: `“${id}” is of type ${found}, but ${expected} is needed.`,
    hint: `Name a question of type ${expected}.`,
  }),
  'mixed-values': () => ({
    message: 'Some values of these options are numbers and some are words.',
    hint: 'Use numbers only or words only as value.',
  }),
  'partly-scored': ({ without }) => ({
    message: `Only some of the options have a score; without one: ${without.join(', ')}.`,
    hint: 'Give all of them a score, or none.',
  }),
  'not-full-range': ({ lowest, highest }) => ({
    message: `The scores run from ${lowest} to ${highest} instead of 0 to 100.`,
    hint: 'Give the worst answer 0 and the best one 100.',
  }),
  'option-score-unused': () => ({
    message: 'Scores on the options of a multi question do not count.',
    hint: 'Score with tag: and measure: share(…), or remove them.',
  }),
  'bands-order': ({ edge, previous }) => ({
    message: `The band at ${edge} stands after the band at ${previous}.`,
    hint: 'Put the bands in ascending order; “from: 10” comes before “above: 10”.',
  }),
  'bands-twice': ({ edge }) => ({
    message: `Two bands start at ${edge}; the first one never holds.`,
    hint: 'Change or remove one of them.',
  }),
  'bands-start': ({ least, starts }) =>
    least === null
      ? {
          message: `The first band starts at ${starts}, but the answer has no lower limit.`,
          hint: `Set one: range: {min: ${starts}}.`,
        }
      : {
          message: `The first band starts at ${starts}, but the least possible value is ${least}.`,
          hint: `Let the first band start with “from: ${least}”.`,
        },
  'bands-without-measure': () => ({
    message: 'These bands have no number to judge: chosen options are none.',
    hint: 'Say with measure: what to measure, such as share(answer.x, "a", "b").',
  }),
  'band-beyond-range': ({ edge, most }) => ({
    message: `The band at ${edge} is never reached: the answer is at most ${most}.`,
    hint: 'Remove the band, or widen the range.',
  }),
  'range-empty': ({ min, max }) => ({
    message: `No answer is possible: max (${max}) is less than min (${min}).`,
    hint: 'Exchange the limits.',
  }),
  'gate-without-minimum': ({ milestones }) => ({
    message: 'The gate has no minimum for any milestone.',
    hint: milestones.length > 0 ? `Give one for ${alternatives(milestones)}.` : 'Define milestones: first.',
  }),
  'gate-without-score': ({ id }) => ({
    message: `“${id}” has no score and can never meet a gate.`,
    hint: 'Score its answers (score, bands or measure), or remove the gate.',
  }),
  'gate-outside-track': ({ section }) => ({
    message: `The section “${section}” is not scored, so the gate can never be met.`,
    hint: 'Give the section a track, or remove the gate.',
  }),
  'gate-out-of-reach': ({ milestone, minimum, highest }) => ({
    message: `${minimum} before “${milestone}” cannot be reached; the best answer scores ${highest}.`,
    hint: 'Lower the minimum, or change how the answers are scored.',
  }),
  'gate-unweighted': () => ({
    message: 'The question has a gate but the weight 0: it holds releases back and counts for nothing else.',
  }),
  'evidence-not-expected': () => ({
    message: 'Without “evidence: expected” nobody is asked for evidence.',
    hint: 'Add “evidence: expected”, or remove withoutEvidence.',
  }),
  'without-evidence-idle': ({ highest }) => ({
    message: `This limit changes nothing: the highest minimum is ${highest}.`,
    hint: 'Choose a value below the minimum.',
  }),
  'warning-without-level': ({ id }) => ({
    message: `The warning “${id}” has neither red nor amber.`,
    hint: 'Give at least one of the two conditions.',
  }),
  'cap-without-effect': ({ id }) => ({
    message: `The cap “${id}” to the highest band changes nothing.`,
    hint: 'Name a lower band.',
  }),
  'paired-fact': () => ({
    message: 'A fact about the organization has no two sides.',
    hint: 'Remove fact or paired.',
  }),
  'paired-audience': ({ missing }) => ({
    message: `Leadership and staff are compared; the audience lacks ${missing.join(' and ')}.`,
    hint: 'Name leadership and staff as audience.',
  }),
  'paired-unscored': () => ({
    message: 'Scores are compared; this question has none that count.',
    hint: 'Remove paired, or score the question.',
  }),
  'track-without-section': ({ id }) => ({
    message: `No section that counts belongs to the track “${id}”; without its score there would never be a verdict.`,
    hint: `Give a section “track: ${id}”, or remove the track.`,
  }),
  'section-without-score': ({ id }) => ({
    message: `No question of the section “${id}” is scored; it would never have a score.`,
    hint: 'Score a question, or remove track.',
  }),
  'phase-without-question': ({ id }) => ({ message: `No scored question belongs to the phase “${id}”.` }),
  'silent-vote-idle': ({ id }) => ({
    message: `The section “${id}” has nothing to vote on: votes are for choice questions that are no facts.`,
    hint: 'Remove silentVote.',
  }),
  'phase-outside-track': ({ section }) => ({
    message: `The phase does not count here: the section “${section}” is not scored.`,
    hint: 'Remove phase.',
  }),
  'milestone-without-gate': ({ id }) => ({
    message: `The milestone “${id}” has no gate and is always released.`,
  }),
  'question-without-action': ({ id }) => ({
    message: `“${id}” is scored but names no action.`,
    hint: 'Say under action: what to do where the score is too low.',
  }),
  'action-missing': ({ id }) => ({
    message: `“${id}” names no action that could stand here.`,
    hint: 'Add action: to the question, or remove the entry.',
  }),
  'handbook-row': ({ found, expected }) => ({
    message: `The row has ${found} cells, the table ${expected} columns.`,
    hint: 'Give a cell for each column; ~ is a place that is still to be filled in.',
  }),
  'weight-idle': () => ({
    message: 'The weight changes nothing: this question has no score that counts.',
    hint: 'Remove weight.',
  }),
  'scale-unused': ({ id }) => ({ message: `No question uses the scale “${id}”.` }),
  'migration-not-before': ({ from, version }) => ({
    message: `A migration from ${from} is not one from before, since this is version ${version}.`,
    hint: 'Raise “version”, or name the version before it.',
  }),
  'migration-order': ({ from, earlier }) => ({
    message: `The migration from ${from} does not come after that from ${earlier}.`,
    hint: 'Put migrations in the order of their versions, one for each.',
  }),
  'source-unused': ({ id }) => ({ message: `The source “${id}” is not cited anywhere.` }),
};
