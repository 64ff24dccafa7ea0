import { takesVotes } from '../../model/options.js';
import { inLanguage } from '../../model/text.js';
import type { Speech } from '../asking.js';
import type { Asked } from '../session/asked.js';
import { keys } from '../typing/typedLine.js';
import { givenText } from './given.js';
import { wrap } from './wrap.js';

/** How texts are written: sentences, the language of the questionnaire's texts, columns in a line. */
export interface Style extends Speech {
  width: number;
}

/** A question with where it stands, its options one on a line, and what has been answered; `intro`: its section's. */
export function questionText(asked: Asked, intro: boolean, style: Style): string {
  const { question, section, number, total, options } = asked;
  const { language, width } = style;
  const title = `[${number}/${total}] ${inLanguage(section.title, language)} · ${inLanguage(question.title, language)}`;
  const digits = Math.max(0, ...options.map((option) => String(option.number).length));
  const opening =
    intro && section.intro
      ? [
          '',
          wrap(inLanguage(section.title, language), width),
          wrap(inLanguage(section.intro, language), width),
        ]
      : [];
  const choices = options.map((one) => {
    const first = `  ${String(one.number).padStart(digits)}  `;
    return wrap(inLanguage(one.option.label, language), width, { first, rest: ' '.repeat(first.length) });
  });
  const parts = [
    opening,
    ['', wrap(title, width), wrap(inLanguage(question.ask, language), width)],
    choices.length > 0 ? ['', ...choices, ''] : [],
    answerLines(asked, style),
  ];
  return parts.flat().join('\n');
}

/** What has been answered and remarked so far, a line each. */
function answerLines(asked: Asked, style: Style): string[] {
  const { words, width } = style;
  const { answer } = asked;
  if (answer === undefined) return [];
  const lines: [string, string | undefined][] = [
    [words.answer.earlier, givenText(asked, answer.given, style)],
    [words.answer.evidence, answer.evidence],
    [words.answer.note, answer.note],
  ];
  return lines
    .filter(([, text]) => text)
    .map(([name, text]) => wrap(`${name}: ${text}`, width, { first: '', rest: '  ' }));
}

/** What asks for the answer. */
export function promptFor({ question, answer }: Asked, { words, language }: Style): string {
  const { prompt } = words;
  const unit = question.type === 'number' && question.unit ? inLanguage(question.unit, language) : undefined;
  const asks = question.type === 'number' ? prompt.number(unit) : prompt[question.type];
  const keeps = answer !== undefined && answer.given.kind !== 'nothing' ? prompt.keeps : '';
  return `${asks}${keeps}): `;
}

/** What counts, why it is asked, and the keys. */
export function helpText({ question, options }: Asked, { words, language, width }: Style): string {
  const { help } = words;
  const { why } = question;
  const about = [
    ...(question.help ? [wrap(inLanguage(question.help, language), width)] : []),
    ...(why ? [wrap(`${help.why}: ${inLanguage(why.text, language)}`, width)] : []),
  ];
  const example = options
    .slice(-2)
    .map(({ number }, position) => `${number}:${3 + position}`)
    .join(' ');
  const tallyRow: [string, string] = [example, help.key.tally];
  const rows: [string, string][] = [
    ['0 1 2 …', help.key.number],
    ...(takesVotes(question) ? [tallyRow] : []),
    ['Enter', help.key.enter],
    [keys.help, help.key.help],
    [keys['dont-know'], help.key['dont-know']],
    [keys['not-applicable'], help.key['not-applicable']],
    [keys.back, help.key.back],
    [`${keys.note} …`, help.key.note],
    [`${keys.evidence} …`, help.key.evidence],
    [keys.review, help.key.review],
    [keys.pause, help.key.pause],
    [':', help.key.colon],
  ];
  const shown = question.type === 'text' ? rows.slice(1) : rows;
  return [
    ...(about.length > 0 ? about : [help.none]),
    '',
    `${help.keys}:`,
    ...shown.map(([key, does]) => wrap(does, width, { first: `  ${key.padEnd(7)}  `, rest: ' '.repeat(11) })),
    ...(question.type === 'text' ? [wrap(help.key.space, width)] : []),
  ].join('\n');
}
