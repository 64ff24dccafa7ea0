import type { KeyActions, ScreenWords } from '../../locales/interviewScreen.js';
import type { Asked } from '../session/asked.js';
import { isAnswered, type Session } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { givenText, previousText, shortened } from '../text/given.js';
import { typingText } from '../text/typingText.js';
import { keys } from '../typing/typedLine.js';
import type { Sheet } from './desk.js';
import { type Draft, isCleared, isInField } from './draft.js';
import { textIn } from './field.js';
import { keyLines, textLines } from './lines.js';
import { blank, type Line, line } from './page.js';
import { hasWayBack } from './wayBack.js';

/**
 * What has been answered that no row shows, and what has been remarked; `briefly`: in a line each, where the whole of it
 * does not fit.
 */
export function answeredLines(asked: Asked, { style, measure }: Sheet, briefly: boolean): Line[] {
  const { answer, typed } = asked;
  const { words } = style;
  const lines: [string, string | undefined][] = [
    previousText(asked, style) ?? ['', undefined],
    [
      words.answer.earlier,
      answer?.given.kind === 'votes' ? givenText(asked, answer.given, style) : undefined,
    ],
    [words.answer.evidence, answer?.evidence],
    [words.answer.note, answer?.note],
    [words.answer.unconfirmed(words.answer.evidence), typed?.evidence],
    [words.answer.unconfirmed(words.answer.note), typed?.note],
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
export function questionKeys(draft: Draft, session: Session, { style, measure }: Sheet): Line[] {
  const { screen } = style.words;
  const named = isInField(draft) ? fieldKeys(draft, session, screen) : rowKeys(draft, session, screen);
  return [blank, ...keyLines(named, measure)];
}

type NamedKey = [key: string, does: string];

/** In a field; letters are text in one of text. */
function fieldKeys(draft: Draft, session: Session, { key, does }: ScreenWords): NamedKey[] {
  const isEmpty = textIn(draft.field).trim() === '';
  const enter = !isEmpty ? does.answer : isCleared(draft) ? does.clear : leaving(draft.asked, does);
  return [
    [key.enter, enter],
    ...(hasWayBack(session) ? [[key.shiftTab, does.back] satisfies NamedKey] : []),
    [key.arrows, does.choose],
    ...(draft.asked.question.type === 'number' ? letters(draft.asked, does) : []),
    [key.tab, does.menu],
  ];
}

/** On a row to choose. */
function rowKeys({ asked, rows }: Draft, session: Session, { key, does }: ScreenWords): NamedKey[] {
  const isNumbered = rows[0]?.kind === 'option';
  const isMulti = asked.question.type === 'multi';
  return [
    [isNumbered && !isMulti ? `${key.arrows}/${key.number}` : key.arrows, does.choose],
    ...(isMulti ? [[`${key.number}/${key.space}`, does.mark] satisfies NamedKey] : []),
    [key.enter, does.answer],
    ...(hasWayBack(session) ? [[key.left, does.back] satisfies NamedKey] : []),
    [key.right, leaving(asked, does)],
    ...letters(asked, does),
  ];
}

/** What going on without an answer means. */
export function leaving({ answer }: Asked, does: KeyActions): string {
  return isAnswered(answer) ? does.keep : does.skip;
}

function letters(asked: Asked, does: KeyActions): NamedKey[] {
  return [
    [keys.help, does.help],
    [keys.note, does.note],
    [keys.evidence, does.evidence],
    ...(mayVote(asked) ? [[keys.votes, does.votes] satisfies NamedKey] : []),
    [keys.review, does.review],
    [keys.pause, does.pause],
  ];
}
