import type { Absence } from '../../model/absence.js';
import type { Asked } from '../session/asked.js';
import { isAnswered, type Session } from '../session/session.js';
import { mayVote } from '../session/voting.js';
import { keys } from '../typing/typedLine.js';
import { type Choice, choose } from './choose.js';
import type { Desk } from './desk.js';
import type { Wish } from './draft.js';
import { headLines } from './progressHead.js';
import { hasWayBack } from './wayBack.js';

/** What was chosen; `stay`: the question again. */
export type MenuOutcome =
  | Wish
  | { kind: 'votes'; counts?: string }
  | { kind: 'single'; absence?: Absence }
  | { kind: 'stay' }
  | { kind: 'interrupted' | 'ended' };

/** Everything that can be done with a question, to choose from. */
export async function commandMenu(
  asked: Asked,
  isVote: boolean,
  session: Session,
  desk: Desk,
): Promise<MenuOutcome> {
  const { words } = desk.speech;
  const { does } = words.screen;
  const goes = isAnswered(asked.answer) ? ('keep' as const) : ('skip' as const);
  const way = isVote ? ('single' as const) : ('votes' as const);
  const choices: Choice<MenuOutcome>[] = [
    { id: { kind: goes }, key: 's', label: does[goes] },
    ...(hasWayBack(session) ? [{ id: { kind: 'back' } as const, key: keys.back, label: does.back }] : []),
    ...(['dont-know', 'not-applicable'] as const).map((absence) => ({
      id: { kind: 'given', given: { kind: absence } } as const,
      key: keys[absence],
      label: words.answer.absent[absence],
      isAnswer: true,
    })),
    { id: { kind: 'note' }, key: keys.note, label: does.note },
    { id: { kind: 'evidence' }, key: keys.evidence, label: does.evidence },
    ...(mayVote(asked) ? [{ id: { kind: way }, key: keys.votes, label: does[way] }] : []),
    { id: { kind: 'help' }, key: keys.help, label: does.help },
    { id: { kind: 'review' }, key: keys.review, label: does.review },
    { id: { kind: 'pause' }, key: keys.pause, label: does.pause },
  ];
  const chosen = await choose(desk, {
    head: (sheet) => headLines(asked, session, sheet),
    above: () => [],
    choices,
    start: 0,
  });
  if ('id' in chosen) return chosen.id;
  return chosen.left === 'back' ? { kind: 'stay' } : { kind: chosen.left };
}
