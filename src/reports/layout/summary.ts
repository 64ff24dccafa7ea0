import type { ActionResult } from '../../model/assessment.js';
import { agreedOf, latestOf, ownerOf, placeOf, shortOf } from './actions.js';
import { otherAgreements, settledAgreements } from './agreements.js';
import { type Block, figures, heading, list, note, numbered, paragraph, table, words } from './block.js';
import { withLevel } from './chapters/warnings.js';
import { countOf, coverageOf, rangeOf, scoreOf, trackedSections } from './figures.js';
import { about, partNote } from './head.js';
import { gauge, type Inline, joined, lineBreak, runsOf, soft, status, strong } from './inline.js';
import { openStatuses, openWith } from './openQuestions.js';
import { overview } from './overview.js';
import { pathSummary } from './path.js';
import { pictureLegend } from './pictureLegend.js';
import { releases } from './releases.js';
import { remarksOf } from './remarks.js';
import { verdictBox, verdictReasons } from './verdict.js';
import type { Asked, View } from './view.js';

const mostActions = 5;
const mostNamed = 10;

/** The result at a glance: verdict and why, tracks, releases, sections, warnings, next actions, what is missing. */
export function summaryBlocks(view: View): Block[] {
  const { definition, words: says } = view;
  return [
    {
      kind: 'heading',
      level: 1,
      id: 'summary',
      number: '',
      text: view.say(definition.report?.title ?? definition.title),
    },
    paragraph(about(view)),
    ...partNote(view),
    verdictBox(view),
    ...verdictReasons(view),
    ...remarksOf(view, 'summary', says.result.remarks),
    overview(view),
    ...part('releases', says.result.releases, releases(view)),
    heading('sections', says.profile.title),
    sections(view),
    note(soft(pictureLegend(view))),
    ...definition.sections.flatMap(({ id, title }) => remarksOf(view, id, view.say(title))),
    ...part('warnings', says.warnings.chapter, warnings(view)),
    ...part('actions', says.summary.actions, actions(view)),
    ...otherAgreements(view, new Set(urgent(view).map(({ question }) => question))),
    ...settledAgreements(view),
    ...part('path', says.path.summary, pathSummary(view)),
    heading('missing', says.summary.missing),
    ...missing(view),
  ];
}

function part(id: string, title: string, blocks: readonly Block[]): Block[] {
  return blocks.length > 0 ? [heading(id, title), ...blocks] : [];
}

function sections(view: View): Block {
  const { columns } = view.words.common;
  const rows = trackedSections(view.assessment).map((section) => [
    view.title('section', section.id),
    scoreOf(view, section),
    rangeOf(view, section),
    coverageOf(view, section),
    countOf(view, (id) => id === section.id),
    gauge(section.score, 100, section.lowest, section.highest),
  ]);
  return table(
    [
      words(columns.section),
      figures(columns.points),
      figures(columns.range),
      figures(columns.coverage),
      figures(columns.count),
      words(columns.picture),
    ],
    rows,
  );
}

function warnings(view: View): Block[] {
  const all = view.definition.warnings ?? [];
  if (all.length === 0) return [];
  const { warnings: says, common } = view.words;
  const raised = (['red', 'amber'] as const).flatMap((level) =>
    withLevel(view, level).map(({ title }) => status(level, `${common.warning[level]}: ${view.say(title)}`)),
  );
  const open = withLevel(view, 'not-assessable').map(({ title }) => view.say(title));
  const clear = withLevel(view, 'clear').map(({ title }) => view.say(title));
  return [
    ...(raised.length > 0 ? list(raised) : [paragraph(says.noneRaised)]),
    ...(open.length > 0 ? [paragraph(`${says.open(open.length)} ${open.join('; ')}.`)] : []),
    ...(clear.length > 0 ? [paragraph(soft(says.clear(clear.length, all.length, clear.join('; '))))] : []),
  ];
}

/** The most urgent actions that are still to be done. */
const urgent = ({ assessment }: View): ActionResult[] =>
  assessment.actions.filter(({ agreed }) => agreed?.status !== 'done').slice(0, mostActions);

function actions(view: View): Block[] {
  if (view.assessment.actions.length === 0) return [paragraph(view.words.actions.none)];
  return numbered(urgent(view).map((action) => item(view, action)));
}

/** An action in two lines: where it stands, and who does it by when, as agreed or else as proposed. */
function item(view: View, action: ActionResult): Inline {
  const { actions: says } = view.words;
  const agreed = runsOf(agreedOf(view, action));
  const where: Inline[] = [
    shortOf(view, action),
    placeOf(view, action),
    ...(agreed.length > 0 ? [] : [[`${says.owner}: `, ...runsOf(ownerOf(view, action))]]),
    [`${says.latest}: `, ...runsOf(latestOf(view, action))],
  ];
  return [
    strong(view.questionTitle(action.question)),
    lineBreak,
    ...joined(where, ' · '),
    ...(agreed.length > 0 ? [lineBreak, strong(`${says.agreed}:`), ' ', ...agreed] : []),
  ];
}

/** The open questions by why they are open. */
function missing(view: View): Block[] {
  const { summary: says, common } = view.words;
  const items = openStatuses.flatMap((each): Inline[] => {
    const asked = openWith(view, each);
    if (asked.length === 0) return [];
    const named = asked.length > mostNamed ? bySection(view, asked) : asked.map(titleOf).join('; ');
    return [[strong(`${says.openBecause(common.status[each], asked.length)}:`), ' ', named]];
  });
  return items.length > 0 ? list(items) : [paragraph(view.words.open.noneOpen)];

  function titleOf({ definition }: Asked): string {
    return view.say(definition.title);
  }
}

/** How many questions of each section, where there are too many to name. */
function bySection(view: View, asked: readonly Asked[]): string {
  return view.definition.sections
    .map(({ id, title }) => ({
      title: view.say(title),
      count: asked.filter(({ result }) => result.section === id).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${title} (${view.numbers.plain(count)})`)
    .join('; ');
}
