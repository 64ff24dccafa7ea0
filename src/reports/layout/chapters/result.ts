import { clarify } from '../actions.js';
import { type Block, heading, list, note, numbered, paragraph } from '../block.js';
import type { Chapter } from '../chapter.js';
import { decisionsOf } from '../decisions.js';
import { trackedSections } from '../figures.js';
import { type Inline, strong } from '../inline.js';
import { overview } from '../overview.js';
import { pictureLegend } from '../pictureLegend.js';
import { strengths, targetOf } from '../questions.js';
import { releases } from '../releases.js';
import { remarksOf } from '../remarks.js';
import { verdictBox, verdictReasons } from '../verdict.js';
import type { View } from '../view.js';

const mostStrengths = 3;
const mostSteps = 3;

/** The result on one page: verdict and why, what is decided, released, strong, and comes next. */
export const result: Chapter = {
  id: 'result',
  title: ({ words }) => words.result.chapter,
  blocks: (view) => [
    verdictBox(view),
    overview(view),
    note(`${view.words.result.legend} ${pictureLegend(view)}`),
    heading('why', view.words.result.why),
    ...verdictReasons(view),
    ...(view.definition.warnings ? [paragraph(raised(view))] : []),
    ...part('releases', view.words.result.releases, releases(view)),
    ...part('decisions', view.words.result.decisions(decisionsOf(view).length), numbered(decisionsOf(view))),
    heading('strengths', view.words.result.strengths),
    ...strengthBlocks(view),
    ...part('next', view.words.result.nextSteps, numbered(nextSteps(view))),
    ...remarksOf(view, 'summary', view.words.result.remarks),
  ],
};

/** A part with its heading; nothing where it is empty. */
function part(id: string, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(id, title), ...blocks] : [];
}

function raised({ assessment, words }: View): string {
  const count = (level: string): number =>
    assessment.warnings.filter((warning) => warning.level === level).length;
  return words.result.warnings(count('red'), count('amber'), count('not-assessable'));
}

function strengthBlocks(view: View): Block[] {
  const { words, numbers } = view;
  const best = strengths(view);
  const shown = best
    .slice(0, mostStrengths)
    .map(({ definition, result: { id, score, count } }) =>
      words.result.strength(
        view.say(definition.title),
        numbers.points(score ?? 0),
        numbers.points(targetOf(view, id)),
        numbers.plain(count),
      ),
    );
  const rest = best.length - shown.length;
  return [
    ...list(shown),
    ...(shown.length === 0 ? [paragraph(furthest(view))] : []),
    ...(rest > 0 ? [paragraph(words.result.moreStrengths(rest))] : []),
  ];
}

function furthest(view: View): string {
  const { words, numbers } = view;
  const [best] = trackedSections(view.assessment)
    .filter(({ score }) => score !== null)
    .sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  if (!best) return words.result.strengthUnknown;
  const points = numbers.fixed(best.score ?? 0);
  const where = words.result.furthest(
    view.title('section', best.id),
    points,
    numbers.percent(best.coverage ?? 0),
  );
  return `${words.result.noStrengthYet} ${where}`;
}

/** The most urgent actions, each in a sentence or two. */
function nextSteps(view: View): Inline[] {
  return view.assessment.actions
    .filter(({ agreed }) => agreed?.status !== 'done')
    .slice(0, mostSteps)
    .map(({ question, clarifyFirst }) => {
      const title = view.questionTitle(question);
      const action = view.question(question)?.definition.action;
      if (clarifyFirst) return [strong(`${title}:`), ' ', clarify(view, question)];
      return [strong(`${title}:`), ' ', action ? view.say(action.do) : view.words.actions.noAction];
    });
}
