import type { Finding } from '../diagnostics/diagnostic.js';
import type { Expression } from '../expression/expression.js';
import { rangesOf } from '../expression/ranges.js';
import type { Questionnaire } from '../questionnaire.js';
import { ascendingBands, leastValueBanded, measuredBands, sensibleRange, verdictBands } from './bands.js';
import { expectedEvidence, gatedMilestones, gateOnScore, reachableGate } from './gates.js';
import { reservedIds, uniqueIds } from './ids.js';
import { ascendingMigrations, knownMigrations } from './migrations.js';
import { fullRange, oneKindOfValues, usedOptionScores } from './options.js';
import { existingActions, fittingTypes, knownReferences } from './references.js';
import type { Rule } from './rule.js';
import {
  actions,
  comparablePairs,
  effectiveCaps,
  effectiveWeights,
  handbookRows,
  scoredSections,
  tracksWithSections,
  usedPhases,
  votedSections,
  warningLevels,
} from './structure.js';
import { allTranslations } from './texts.js';
import { usedScales, usedSources } from './unused.js';

const rules: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  allTranslations,
  knownReferences,
  fittingTypes,
  existingActions,
  handbookRows,
  oneKindOfValues,
  fullRange,
  usedOptionScores,
  ascendingBands,
  leastValueBanded,
  measuredBands,
  sensibleRange,
  verdictBands,
  gateOnScore,
  reachableGate,
  expectedEvidence,
  gatedMilestones,
  tracksWithSections,
  scoredSections,
  votedSections,
  usedPhases,
  warningLevels,
  effectiveCaps,
  comparablePairs,
  actions,
  effectiveWeights,
  usedScales,
  usedSources,
  ascendingMigrations,
  knownMigrations,
];

/** Everything in which a questionnaire of the right shape breaks a rule, or is allowed yet odd. */
export function checkRules(
  questionnaire: Questionnaire,
  expressions: Readonly<Record<string, Expression>>,
): Finding[] {
  const subject = { questionnaire, expressions, ranges: rangesOf(questionnaire, expressions) };
  return rules.flatMap((rule) => rule(subject));
}
