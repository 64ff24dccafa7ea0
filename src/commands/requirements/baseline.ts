import { ciWords } from '../../locales/ciWords.js';
import { commandWords } from '../../locales/commandWords.js';
import { numbersIn } from '../../locales/numbers.js';
import type { Assessment } from '../../model/assessment.js';
import type { Comparison, QuestionChange } from '../../model/comparison.js';
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
  const fallen = comparison.questions.filter(hasFallen).map(({ id }) => fallenLine(id, comparison, judging));
  const is = baseline.nothingWorse(tolerance > 0 ? points(judging, tolerance) : null, fallen);
  return [{ met: true, required: baseline.all(date), is, unblock: [], holds: nothing }];
}

const hasFallen = ({ movement }: QuestionChange): boolean => movement === 'worse' || movement === 'lost';

/** A question with its points then and now. */
function fallenLine(id: string, { questions }: Comparison, judging: Judging): string {
  const values = questions.find((question) => question.id === id)?.values ?? [];
  const [from, to] = thenAndNow(judging, values[0]?.score ?? null, values.at(-1)?.score ?? null);
  return ciWords(judging.language).baseline.question(questionTitle(judging, id), from, to);
}

/** Points as reports round them; with more decimals where they would else read the same. */
function thenAndNow(
  judging: Judging,
  from: number | null,
  to: number | null,
): [string | null, string | null] {
  const { points: rounded } = numbersIn(judging.language);
  const [before, now] = [from, to].map((score) => (score === null ? null : rounded(score)));
  if (before !== now) return [before ?? null, now ?? null];
  return [points(judging, from), points(judging, to)];
}

function judgedRegression(
  regression: Regression,
  comparison: Comparison,
  tolerance: number,
  judging: Judging,
): Judged {
  const { baseline } = ciWords(judging.language);
  const { questions, gates } = comparison;
  const [name, is] = sentences(regression, tolerance, judging);
  const required = baseline.required(name);
  if (regression.kind === 'warning' && regression.questions.length === 0) {
    return { met: false, required, is, ...byInputs(regression.inputs, judging) };
  }
  const isGate = regression.kind === 'gate' || regression.kind === 'release';
  const worse = gates.filter(({ movement }) => movement === 'worse').map(({ question }) => question);
  const byGates = regression.kind === 'verdict' && regression.questions.length === 0 ? worse : [];
  const held = isGate ? regression.questions : byGates;
  const fallen = isGate ? [] : regression.questions;
  const isFallen = regression.questions.every((id) =>
    questions.some((question) => question.id === id && hasFallen(question)),
  );
  return {
    met: false,
    required,
    is,
    unblock: regression.questions.map((id) => fallenLine(id, comparison, judging)),
    heading: isFallen ? baseline.fallen : baseline.concerned,
    holds: { gates: held, questions: fallen, beyond: held.length + fallen.length === 0 },
  };
}

/** A warning that no falling answer raised: what it reads besides what got better would solve it, each for itself. */
function byInputs(inputs: string[], judging: Judging): Pick<Judged, 'unblock' | 'holds'> {
  const { baseline } = ciWords(judging.language);
  const { questions } = judging.assessment;
  return {
    unblock: inputs.map((id) => {
      const score = questions.find((question) => question.id === id)?.score ?? null;
      const { points: rounded } = numbersIn(judging.language);
      return baseline.input(questionTitle(judging, id), score === null ? null : rounded(score));
    }),
    holds: { ...nothing, anyOf: inputs, beyond: inputs.length === 0 },
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
      const [from, to] = thenAndNow(judging, regression.from, regression.to);
      const allowed = tolerance > 0 ? points(judging, tolerance) : null;
      return [measureTitle(regression.of, judging), baseline.fell(from ?? '', to, allowed)];
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
