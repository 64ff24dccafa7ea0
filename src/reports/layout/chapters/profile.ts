import { defaultTarget } from '../../../model/checkedQuestionnaire.js';
import { tolerance } from '../../../model/tolerance.js';
import { type Block, type Figure, figures, heading, note, paragraph, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { countOf, countOfQuestions, coverageOf, rangeOf, scoreOf, trackedSections } from '../figures.js';
import { gauge, type Inline, soft } from '../inline.js';
import { pictureLegend } from '../pictureLegend.js';
import { remarksOf } from '../remarks.js';
import type { View } from '../view.js';
import { ratios } from './ratios.js';

/** The profile of the sections, and of the phases where there are any, with the consultant's remarks. */
export const profile: Chapter = {
  id: 'profile',
  title: ({ words: says, definition }) =>
    definition.phases ? says.profile.chapterWithPhases : says.profile.chapter,
  blocks: (view) => [
    ...extremes(view),
    sectionFigure(view),
    note(legend(view)),
    ...ratios(view),
    ...phases(view),
    ...remarks(view),
  ],
};

/** What the columns mean; with staff among the respondents, also whom n counts. */
function legend(view: View): string {
  const counts = view.assessment.respondents.roles.staff ? [view.words.annex.countSays] : [];
  const minima = view.assessment.gates.length > 0 ? [view.words.profile.minimaLegend] : [];
  return [view.words.profile.legend, ...minima, pictureLegend(view), ...counts].join(' ');
}

function extremes(view: View): Block[] {
  const { words: says, numbers } = view;
  const scored = trackedSections(view.assessment).filter(({ score }) => score !== null);
  const [best, ...rest] = [...scored].sort((a, b) => (b.score ?? 0) - (a.score ?? 0));
  const least = rest.at(-1);
  if (!best || !least) return [];
  const target = view.definition.target ?? defaultTarget;
  const reached = scored.filter(({ score }) => (score ?? 0) >= target - tolerance).length;
  const reaching = says.profile.reached(reached, scored.length, numbers.points(target));
  if ((best.score ?? 0) - (least.score ?? 0) < tolerance) return [paragraph(reaching)];
  const [highest, lowest] = [best, least].map((section) => [
    view.title('section', section.id),
    numbers.fixed(section.score ?? 0),
  ]) as [[string, string], [string, string]];
  return [paragraph(`${says.profile.extremes(...highest, ...lowest)} ${reaching}`)];
}

/** The sections as a figure with its table. */
export function sectionFigure(view: View): Figure {
  const { columns } = view.words.common;
  const sections = trackedSections(view.assessment);
  const rows = sections.map((section) => ({
    label: view.title('section', section.id),
    minima: minimaOf(view, section.id),
    score: section.score,
    lowest: section.lowest,
    highest: section.highest,
  }));
  const gated = view.assessment.gates.length > 0;
  return {
    kind: 'figure',
    id: 'figure-profile',
    title: view.words.profile.title,
    alternative: rows
      .map(({ label, score }) =>
        score === null ? view.words.profile.noScore(label) : `${label}: ${view.numbers.fixed(score)}`,
      )
      .join('; '),
    chart: { kind: 'profile', target: view.definition.target ?? defaultTarget, rows },
    table: table(
      [
        words(columns.section),
        words(columns.track),
        figures(columns.points),
        figures(columns.range),
        figures(columns.coverage),
        figures(columns.questions),
        figures(columns.count),
        ...(gated ? [figures(view.words.profile.minima)] : []),
        words(columns.picture),
      ],
      sections.map((section) => [
        view.title('section', section.id),
        view.title('track', section.track ?? ''),
        scoreOf(view, section),
        rangeOf(view, section),
        coverageOf(view, section),
        view.words.common.of(view.numbers.plain(section.answered), view.numbers.plain(section.applicable)),
        countOf(view, (id) => id === section.id),
        ...(gated ? [minimaText(view, minimaOf(view, section.id))] : []),
        gauge(section.score, 100, section.lowest, section.highest),
      ]),
    ),
  };
}

/** The minima that questions of a section need before any milestone, each once, ascending. */
function minimaOf({ assessment }: View, section: string): number[] {
  const inside = new Set(assessment.questions.filter((each) => each.section === section).map(({ id }) => id));
  const minima = assessment.gates
    .filter(({ question, status }) => inside.has(question) && status !== 'not-applicable')
    .flatMap(({ minimum }) => Object.values(minimum));
  return [...new Set(minima)].sort((a, b) => a - b);
}

function minimaText({ words: says, numbers }: View, minima: readonly number[]): Inline {
  return minima.length > 0 ? says.common.and(minima.map(numbers.points)) : soft(says.profile.noMinima);
}

function phases(view: View): Block[] {
  const { columns } = view.words.common;
  if (view.assessment.phases.length === 0) return [];
  const rows = view.assessment.phases.map((phase) => [
    view.title('phase', phase.id),
    scoreOf(view, phase),
    coverageOf(view, phase),
    countOfQuestions(view, (result) => result.phase === phase.id),
    gauge(phase.score),
  ]);
  return [
    heading('phases', view.words.profile.phases),
    paragraph(view.words.profile.phasesSay),
    table(
      [
        words(columns.phase),
        figures(columns.points),
        figures(columns.coverage),
        figures(columns.count),
        words(columns.picture),
      ],
      rows,
    ),
  ];
}

function remarks(view: View): Block[] {
  const quotes = view.definition.sections.flatMap(({ id, title }) => remarksOf(view, id, view.say(title)));
  return quotes.length > 0 ? [heading('remarks', view.words.profile.remarks), ...quotes] : [];
}
