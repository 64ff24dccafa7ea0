import type { Asked } from '../session/asked.js';
import { isAnswered } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { givenText, shortened } from '../text/given.js';
import { typingText } from '../text/typingText.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { type Draft, isInField } from './draft.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line } from './page.js';

/**
 * What has been answered that no row shows, and what has been remarked; `briefly`: in a line each, where the whole of it
 * does not fit.
 */
export function answeredLines(asked: Asked, { style, measure }: Sheet, briefly: boolean): Line[] {
  const { answer } = asked;
  if (answer === undefined) return [];
  const { words } = style;
  const lines: [string, string | undefined][] = [
    [words.answer.earlier, answer.given.kind === 'votes' ? givenText(asked, answer.given, style) : undefined],
    [words.answer.evidence, answer.evidence],
    [words.answer.note, answer.note],
  ];
  const parts = lines
    .filter(([, text]) => text)
    .flatMap(([name, text]) =>
      briefly
        ? [line(measure.margin + shortened(`${name}: ${text}`, measure.width), 'soft')]
        : textLines(`${name}: ${text}`, measure, { rest: '  ' }),
    );
  return parts.length > 0 ? [blank, ...parts] : [];
}

/** Why what was done is no answer. */
export function problemLines({ problem }: Draft, { style, measure }: Sheet): Line[] {
  if (problem === undefined) return [];
  const { nothingChosen, nothingMarked } = style.words.screen;
  const text =
    problem === 'nothing-chosen'
      ? nothingChosen
      : problem === 'nothing-marked'
        ? nothingMarked
        : typingText(problem, style);
  return textLines(`! ${text}`, measure, { rest: '  ', tone: 'alert' });
}

/** The keys that work here. */
export function questionKeys(draft: Draft, { style, measure }: Sheet): Line[] {
  const { key, does } = style.words.screen;
  const { question } = draft.asked;
  const inField = isInField(draft);
  const isEmpty = draft.field.characters.length === 0;
  const leaves = isAnswered(draft.asked.answer) ? does.keep : does.skip;
  const letters: [string, string][] = [
    [keys.help, does.help],
    [keys.note, does.note],
    [keys.evidence, does.evidence],
    ...(mayVote(draft.asked) ? [[keys.votes, does.votes] as [string, string]] : []),
    [keys.review, does.review],
    [keys.pause, does.pause],
  ];
  const menu: [string, string][] = [[key.tab, does.menu]];
  if (inField) {
    return [
      blank,
      ...keyLines(
        [
          [key.enter, isEmpty ? leaves : does.answer],
          [key.shiftTab, does.back],
          ...(question.type === 'number' ? letters : []),
          ...menu,
        ],
        measure,
      ),
    ];
  }
  return [
    blank,
    ...keyLines(
      [
        [`${key.arrows}/${key.number}`, does.choose],
        ...(question.type === 'multi' ? [[key.space, does.mark] as [string, string]] : []),
        [key.enter, does.answer],
        [key.left, does.back],
        [key.right, leaves],
        ...letters,
      ],
      measure,
    ),
  ];
}
