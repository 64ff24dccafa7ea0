import { wrap } from '../../locales/wrap.js';
import { inLanguage } from '../../model/language.js';
import type { Asked } from '../session/asked.js';
import { mayVote, ownWay, type Way } from '../session/voting.js';
import { keys, singleKey } from '../typing/typedLine.js';
import type { Style } from './questionText.js';

/** What counts, why it is asked, and the keys. */
export function helpText(asked: Asked, way: Way, { words, language, width }: Style): string {
  const { question } = asked;
  const { help } = words;
  const { why } = question;
  const about = [
    ...(question.help ? [wrap(inLanguage(question.help, language), width)] : []),
    ...(why ? [wrap(`${help.why}: ${inLanguage(why.text, language)}`, width)] : []),
  ];
  const rows = [...answerRows(asked, way, help.key), ...commandRows(way === ownWay(asked), help.key)];
  const column = Math.max(...rows.map(([key]) => key.length));
  return [
    ...(about.length > 0 ? about : [help.none]),
    '',
    `${help.keys}:`,
    ...rows.map(([key, does]) =>
      wrap(does, width, { first: `  ${key.padEnd(column)}  `, rest: ' '.repeat(column + 4) }),
    ),
    ...(question.type === 'text' ? [wrap(help.key.space, width)] : []),
  ].join('\n');
}

type Row = [key: string, does: string];
type KeyWords = Style['words']['help']['key'];

/** How the question can be answered. */
function answerRows(asked: Asked, way: Way, key: KeyWords): Row[] {
  const { question, options } = asked;
  const last = options.slice(-2).map(({ number }, at) => ({ number, votes: 3 + at }));
  const tally: Row = [last.map(({ number, votes }) => `${number}:${votes}`).join(' '), key.tally];
  if (way === 'votes') {
    const counts = options.map((_, at) => last[at - options.length + last.length]?.votes ?? 0);
    return [[counts.join(' '), key.counts], tally, [`${singleKey} ${options[0]?.number ?? ''}`, key.single]];
  }
  return [
    ...(question.type === 'text' ? [] : [['0 1 2 …', key.number] satisfies Row]),
    ...(mayVote(asked) ? [[keys.votes, key.votes] satisfies Row, tally] : []),
  ];
}

/** What else can be typed; where a key has changed how the question is answered, some of it leads back from that. */
function commandRows(isOwn: boolean, key: KeyWords): Row[] {
  return [
    ['Enter', isOwn ? key.enter : key.leave],
    [keys.help, key.help],
    [keys['dont-know'], key['dont-know']],
    [keys['not-applicable'], key['not-applicable']],
    [keys.back, isOwn ? key.back : key.leave],
    [`${keys.note} …`, key.note],
    [`${keys.evidence} …`, key.evidence],
    [keys.review, key.review],
    [keys.pause, key.pause],
    [':', key.colon],
  ];
}
