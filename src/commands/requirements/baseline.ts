import { ciWords } from '../../locales/ciWords.js';
import { commandWords } from '../../locales/commandWords.js';
import type { Assessment } from '../../model/assessment.js';
import type { Comparison } from '../../model/comparison.js';
import { compare } from '../../scoring/comparison/compare.js';
import { type Measure, type Regression, regressions } from '../../scoring/comparison/regressions.js';
import { bandTitle } from '../bandTitle.js';
import { nothing } from './holds.js';
import { type Judged, type Judging, points, questionTitle, words } from './requirement.js';

/** What nothing may be worse than, and by how much points may be under it. */
export interface Baseline {
  assessment: Assessment;
  /** Points. */
  tolerance: number;
}

/** Everything that is worse than in the baseline, each as a missed requirement; one that is met where nothing is. */
export function judgeBaseline({ assessment: before, tolerance }: Baseline, judging: Judging): Judged[] {
  const { baseline } = ciWords(judging.language);
  const comparison = compare([before, judging.assessment]);
  const found = regressions(comparison, judging.definition, {
    tolerance,
    lowest: !judging.acceptProvisional,
  });
  if (found.length > 0) {
    return found.map((regression) => judgedRegression(regression, comparison, tolerance, judging));
  }
  const date = before.date === null ? null : ciWords(judging.language).date(before.date);
  const required = baseline.all(date);
  return [{ met: true, required, is: baseline.nothingWorse, unblock: [], holds: nothing }];
}

function judgedRegression(
  regression: Regression,
  { questions, gates }: Comparison,
  tolerance: number,
  judging: Judging,
): Judged {
  const { baseline } = ciWords(judging.language);
  const [name, is] = sentences(regression, tolerance, judging);
  const isGate = regression.kind === 'gate' || regression.kind === 'release';
  const worse = gates.filter(({ movement }) => movement === 'worse').map(({ question }) => question);
  const byGates = regression.kind === 'verdict' && regression.questions.length === 0 ? worse : [];
  const held = isGate ? regression.questions : byGates;
  const fallen = isGate ? [] : regression.questions;
  return {
    met: false,
    required: baseline.required(name),
    is,
    unblock: regression.questions.map((id) => {
      const values = questions.find((question) => question.id === id)?.values ?? [];
      const [from, to] = [values[0], values.at(-1)].map((each) => points(judging, each?.score ?? null));
      return baseline.question(questionTitle(judging, id), from ?? null, to ?? null);
    }),
    holds: { gates: held, questions: fallen, beyond: held.length + fallen.length === 0 },
  };
}

/** What may not be worse, and how it is. */
function sentences(regression: Regression, tolerance: number, judging: Judging): [string, string] {
  const { baseline } = ciWords(judging.language);
  const { definition } = judging;
  switch (regression.kind) {
    case 'verdict': {
      const title = (id: string) => bandTitle(id, definition, judging.language);
      return [baseline.verdict, baseline.verdictFell(title(regression.from), title(regression.to))];
    }
    case 'score': {
      const [from, to] = [points(judging, regression.from) ?? '', points(judging, regression.to)];
      const allowed = tolerance > 0 ? points(judging, tolerance) : null;
      return [measureTitle(regression.of, judging), baseline.fell(from, to, allowed)];
    }
    case 'release': {
      const milestone = definition.milestones?.find(({ id }) => id === regression.milestone);
      return [baseline.release(words(judging, milestone?.title)), baseline.releaseLost];
    }
    case 'gate':
      return [
        baseline.gate(questionTitle(judging, regression.question)),
        baseline.gateFell(regression.from, regression.to),
      ];
    case 'warning': {
      const warning = definition.warnings?.find(({ id }) => id === regression.id);
      return [
        baseline.warning(words(judging, warning?.title)),
        baseline.warningRose(regression.from, regression.to),
      ];
    }
  }
}

function measureTitle(of: Measure, judging: Judging): string {
  if (of === 'overall') return commandWords(judging.language).check.overall;
  const { tracks, sections } = judging.definition;
  const found = (of.space === 'track' ? tracks : sections).find(({ id }) => id === of.id);
  return words(judging, found?.title);
}
