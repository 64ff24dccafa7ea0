import { type Numbers, numbersIn } from '../../locales/numbers.js';
import type { ReportWords } from '../../locales/report.js';
import { inLanguage, type Language } from '../../model/language.js';
import { offersOptions, optionsOf, weightOf } from '../../model/options.js';
import type { Question } from '../../model/question.js';
import type { Questionnaire, Section } from '../../model/questionnaire.js';
import type { Text } from '../../model/text.js';
import { type Block, heading, list, paragraph } from './block.js';
import { type Inline, joined, lines, soft } from './inline.js';
import { appendix } from './sheetAppendix.js';

/** What a readable questionnaire is made from. */
export interface Sheet {
  definition: Questionnaire;
  words: ReportWords;
  numbers: Numbers;
  say(text: Text): string;
}

/** A questionnaire with every question, its options and hints, in the order in which it is asked. */
export function sheetBlocks(definition: Questionnaire, language: Language, words: ReportWords): Block[] {
  const sheet: Sheet = {
    definition,
    words,
    numbers: numbersIn(language),
    say: (text) => inLanguage(text, language),
  };
  const { say } = sheet;
  return [
    { kind: 'heading', level: 1, id: 'questionnaire', number: '', text: say(definition.title) },
    paragraph(soft(`${definition.id}, ${words.sheet.version(definition.version)}`)),
    ...(definition.about ? [paragraph(say(definition.about))] : []),
    ...definition.sections.flatMap((section, at) => sectionBlocks(sheet, section, at + 1)),
    ...appendix(sheet),
  ];
}

function sectionBlocks(sheet: Sheet, section: Section, number: number): Block[] {
  const { say } = sheet;
  return [
    {
      kind: 'heading',
      level: 2,
      id: `section-${section.id}`,
      number: String(number),
      text: say(section.title),
    },
    paragraph(soft(placeOf(sheet, section))),
    ...(section.intro ? [paragraph(say(section.intro))] : []),
    ...section.questions.flatMap((question, at) =>
      questionBlocks(sheet, question, `${number}.${at + 1}`, countsIn(section, question)),
    ),
  ];
}

/** The section's track and its weight in the whole. */
function placeOf({ definition, words, numbers, say }: Sheet, section: Section): string {
  const track = definition.tracks.find(({ id }) => id === section.track);
  if (!track) return words.sheet.notScored;
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  const beside = definition.sections.filter((other) => other.track === track.id);
  const inTrack = (section.weight ?? 1) / sum(beside.map(({ weight = 1 }) => weight));
  const share = 100 * inTrack * (track.weight / sum(definition.tracks.map(({ weight }) => weight)));
  return words.sheet.weight(say(track.title), numbers.percents(share));
}

/** Whether points of the options mean anything: those of facts without weight and of unscored sections do not. */
function countsIn({ track }: Section, question: Question): boolean {
  const fact = question.type !== 'computed' && question.fact === true;
  return track !== undefined && (weightOf(question) > 0 || !fact);
}

function questionBlocks(sheet: Sheet, question: Question, number: string, counts: boolean): Block[] {
  const { say, words } = sheet;
  const head = heading(`question-${question.id}`, [say(question.title), ' ', soft(`(${question.id})`)]);
  const ask = question.type === 'computed' ? [] : [paragraph(say(question.ask))];
  const help = question.type !== 'computed' && question.help ? [say(question.help)] : [];
  const hints: Inline[] = [
    ...help.map((text): Inline => [soft(`${words.sheet.help}:`), ' ', text]),
    ...(question.why ? [[soft(`${words.sheet.why}:`), ' ', say(question.why.text)]] : []),
    ...marks(sheet, question),
  ];
  return [
    { ...head, number },
    ...ask,
    ...choices(sheet, question, counts),
    ...(hints.length > 0 ? [paragraph(lines(hints))] : []),
  ];
}

/** The options, or what kind of answer is meant. */
function choices(sheet: Sheet, question: Question, counts: boolean): Block[] {
  const { definition, words, numbers, say } = sheet;
  if (!offersOptions(question)) return [paragraph(soft(kindOf(sheet, question)))];
  if (!Array.isArray(question.options) && typeof question.options === 'object') {
    const { from } = question.options;
    const source = definition.sections.flatMap(({ questions }) => questions).find(({ id }) => id === from);
    return [paragraph(soft(words.sheet.chosenThere(source ? say(source.title) : from)))];
  }
  const options = optionsOf(definition, question).map(
    ({ value, label, score }): Inline => [
      `☐ ${typeof value === 'number' ? `${numbers.plain(value)}: ` : ''}${say(label)}`,
      ...(score === undefined || !counts
        ? []
        : [' ', soft(`(${words.sheet.points(numbers.points(score))})`)]),
    ],
  );
  return [...(question.type === 'multi' ? [paragraph(soft(words.sheet.several))] : []), ...list(options)];
}

function kindOf({ words: { sheet }, numbers, say }: Sheet, question: Question): string {
  if (question.type === 'text') return sheet.text;
  if (question.type !== 'number') return sheet.computed;
  const kind = question.unit ? sheet.numberIn(say(question.unit)) : sheet.number;
  const { min, max } = question.range ?? {};
  if (min !== undefined && max !== undefined)
    return `${kind}, ${sheet.between(numbers.plain(min), numbers.plain(max))}`;
  if (min !== undefined) return `${kind}, ${sheet.atLeast(numbers.plain(min))}`;
  return max === undefined ? kind : `${kind}, ${sheet.atMost(numbers.plain(max))}`;
}

/** What else matters about a question, in one line. */
function marks(sheet: Sheet, question: Question): Inline[] {
  const { words, numbers, definition, say } = sheet;
  const minima = (definition.milestones ?? []).flatMap(({ id, title }) => {
    const minimum = question.gate?.[id];
    return typeof minimum === 'number' ? [words.sheet.minimum(numbers.points(minimum), say(title))] : [];
  });
  const roles = question.audience?.map((role) => words.common.roles[role]) ?? [];
  const said = [
    ...(roles.length > 0 ? [`${words.sheet.audience}: ${words.common.and(roles)}`] : []),
    ...(question.onlyIf ? [words.sheet.condition(question.onlyIf)] : []),
    ...(question.type !== 'computed' && question.fact ? [words.sheet.fact] : []),
    ...(question.type !== 'computed' && question.evidence ? [words.sheet.evidence] : []),
    ...(question.paired ? [words.sheet.paired] : []),
    ...(minima.length > 0 ? [words.sheet.gate(words.common.and(minima))] : []),
    ...(question.gate?.knockout ? [words.common.knockout] : []),
  ];
  return said.length > 0 ? [joined(said.map(soft), ' · ')] : [];
}
