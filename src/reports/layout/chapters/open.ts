import { tolerance } from '../../../model/tolerance.js';
import { valueText } from '../answers.js';
import { type Block, figures, heading, list, paragraph, prose, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { trackedSections } from '../figures.js';
import { given, type Inline, joined, runsOf } from '../inline.js';
import { openStatuses, openWith } from '../openQuestions.js';
import type { Asked, View } from '../view.js';

/** The open questions, notes, and how good the data is. */
export const open: Chapter = {
  id: 'open',
  title: ({ words: says }) => says.open.chapter,
  blocks: (view) => [
    heading('questions', view.words.open.questions),
    ...openQuestions(view),
    ...notApplicable(view),
    ...notes(view),
    heading('data', view.words.open.data),
    ...dataQuality(view),
  ],
};

function openQuestions(view: View): Block[] {
  const { open: says, common } = view.words;
  const rows = openStatuses.flatMap((status) =>
    openWith(view, status).map((asked): Inline[] => [
      view.say(asked.definition.title),
      view.title('section', asked.result.section),
      common.status[status],
      detail(view, asked),
    ]),
  );
  if (rows.length === 0) return [paragraph(says.noneOpen)];
  return [
    paragraph(says.count(rows.length)),
    table(
      [words(common.columns.question), words(common.columns.section), words(says.why), prose(says.toClarify)],
      rows,
    ),
  ];
}

/** What would settle an open question. */
function detail(view: View, { definition, result }: Asked): Inline {
  const { open: says } = view.words;
  if (result.status === 'contradictory') {
    if (result.values.length === 0) return says.notShown;
    const values = result.values.map((value) => runsOf(valueText(view, definition, value)));
    return [`${view.words.answers.differing} `, ...joined(values, ' / ')];
  }
  if (result.status === 'incomplete') return says.inputs(result.missing.map(view.questionTitle).join('; '));
  if (result.status === 'too-few') return says.tooFew(result.count);
  const audience = definition.audience?.map((role) => view.words.common.roles[role]) ?? [];
  return audience.length > 0 ? says.ask(view.words.common.and(audience)) : says.askAnyone;
}

function notApplicable(view: View): Block[] {
  const titles = view.questions
    .filter(({ result }) => result.status === 'not-applicable')
    .map(({ definition }) => view.say(definition.title));
  return titles.length > 0 ? [paragraph(view.words.open.notApplicable(titles.join('; ')))] : [];
}

function notes(view: View): Block[] {
  const quotes = view.questions.flatMap(({ definition, result }) =>
    result.notes.map((text): Block => ({ kind: 'quote', by: view.say(definition.title), text: given(text) })),
  );
  return quotes.length > 0 ? [heading('notes', view.words.open.notes), ...quotes] : [];
}

function dataQuality(view: View): Block[] {
  const { open: says, common } = view.words;
  const { respondents, overall } = view.assessment;
  const { roles } = respondents;
  const byRole = Object.entries(roles).map(([role, count]): Inline[] => [
    common.roles[role as keyof typeof common.roles] ?? role,
    view.numbers.plain(count),
  ]);
  return [
    paragraph(
      says.basis(
        common.responses(respondents.count),
        common.people(respondents.people),
        coverageText(view, overall),
      ),
    ),
    table([words(says.role), figures(says.responses)], byRole),
    ...list(warnings(view)),
  ];
}

function coverageText({ numbers, words: says }: View, { coverage }: { coverage: number | null }): string {
  return coverage === null ? says.common.aggregate['not-applicable'] : numbers.percent(coverage);
}

/** What to bear in mind about the data. */
function warnings(view: View): Inline[] {
  const { open: says } = view.words;
  const { respondents } = view.assessment;
  const staff = view.assessment.questions.some(({ status }) => status === 'too-few');
  const low = trackedSections(view.assessment).filter(
    ({ coverage }) => coverage !== null && coverage < 1 - tolerance,
  );
  return [
    ...low.map((section) =>
      says.sectionCoverage(
        view.title('section', section.id),
        coverageText(view, section),
        section.applicable - section.answered,
      ),
    ),
    ...(respondents.count === 1 && respondents.people === 1 ? [says.onePerson] : []),
    ...(respondents.count === 1 && respondents.people > 1 ? [says.oneTable(respondents.people)] : []),
    ...(respondents.count > 1 && respondents.people < 6 ? [says.fewPeople] : []),
    ...(staff || respondents.roles.staff ? [says.staffMinimum] : []),
  ];
}
