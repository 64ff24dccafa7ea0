import { type Block, paragraph } from '../layout/block.js';
import { given, type Inline, joined, soft } from '../layout/inline.js';
import { agreements } from './parts/agreements.js';
import { incomparable } from './parts/incomparable.js';
import { path } from './parts/path.js';
import { questions } from './parts/questions.js';
import { releases } from './parts/releases.js';
import { scores } from './parts/scores.js';
import { split } from './parts/split.js';
import { unmoved } from './parts/unmoved.js';
import { verdict } from './parts/verdict.js';
import { warnings } from './parts/warnings.js';
import type { ComparisonView } from './view.js';

/** A comparison from top to bottom: what moved, what did not, what was done, and what cannot be compared. */
export function comparisonBlocks(view: ComparisonView): Block[] {
  const { says, last } = view;
  const { definition } = last;
  return [
    {
      kind: 'heading',
      level: 1,
      id: 'comparison',
      number: '',
      text: says.title(last.say(definition.report?.title ?? definition.title)),
    },
    paragraph(about(view)),
    verdict(view),
    ...part('scores', says.scores, scores(view)),
    ...part('split', says.split, split(view)),
    ...part('releases', says.releases, releases(view)),
    ...part('path', says.way, path(view)),
    ...part('warnings', says.warnings, warnings(view)),
    ...part('questions', says.questions, questions(view)),
    ...part('agreements', says.agreements, agreements(view)),
    ...part('unmoved', says.unmoved, unmoved(view)),
    ...part('incomparable', says.incomparable, incomparable(view)),
  ];
}

/** Ids of their own: the style of pages knows those of the report. */
function part(id: string, title: string, blocks: readonly Block[]): Block[] {
  if (blocks.length === 0) return [];
  return [{ kind: 'heading', level: 2, id: `moved-${id}`, number: '', text: title }, ...blocks];
}

/** Whose moments these are, when, and on how many responses each rests. */
function about({ comparison, last, says, moments }: ComparisonView): Inline {
  const { organization } = comparison;
  const { common, result } = last.words;
  const versions = new Set(comparison.moments.map(({ version }) => version));
  const counts = new Set(comparison.moments.map(({ respondents }) => respondents));
  const [version = ''] = versions;
  const [count = 0] = counts;
  const isAlike = versions.size === 1 && counts.size === 1;
  const each = isAlike
    ? [moments.join(', '), says.alike(version, common.responses(count))]
    : comparison.moments.map((moment, at) =>
        says.about(moments[at] ?? '', moment.version, common.responses(moment.respondents)),
      );
  const name: Inline = organization === null ? soft(result.noOrganization) : given(organization);
  return joined([name, ...each], ' · ');
}
