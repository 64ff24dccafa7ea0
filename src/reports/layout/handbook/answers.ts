import { offersOptions, optionsOf } from '../../../model/options.js';
import { answerOf } from '../answers.js';
import { type Block, prose, table, words } from '../block.js';
import { given, type Inline, lineBreak, runsOf, soft, status } from '../inline.js';
import type { Asked, View } from '../view.js';

/** What was answered, with notes and evidence; a question that was not asked is left out, an open one is marked. */
export function answersPart(view: View, ids: readonly string[]): Block[] {
  const asked = ids
    .flatMap((id) => view.question(id) ?? [])
    .filter(({ result }) => result.status !== 'hidden');
  if (asked.length === 0) return [];
  const { handbook: says } = view.words;
  return [
    table(
      [words(says.topic), prose(says.standing)],
      asked.map((each) => row(view, each)),
    ),
  ];
}

function row(view: View, asked: Asked): Inline[] {
  const { annex, handbook: says } = view.words;
  const { notes, evidence } = asked.result;
  return [
    view.say(asked.definition.title),
    [
      ...runsOf(standing(view, asked)),
      ...evidence.flatMap((text) => [lineBreak, soft(`${annex.evidence}: `), given(text)]),
      ...notes.flatMap((text) => [lineBreak, soft(`${says.note}: `), given(text)]),
    ],
  ];
}

/** The answer; what is not answered or not decided is a place to fill in. */
function standing(view: View, asked: Asked): Inline {
  const { status: state } = asked.result;
  const undecided = undecidedOf(view, asked);
  if (undecided !== undefined) return status('open', undecided);
  if (state === 'unanswered' || state === 'dont-know' || state === 'incomplete')
    return status('open', view.words.common.status[state]);
  const { definition, result } = asked;
  if (definition.type === 'computed' && result.score !== null) {
    return view.words.handbook.computed(view.numbers.points(result.score));
  }
  const said = answerOf(view, asked, false);
  // Of several people no single answer is shown, but what they come to.
  if (result.answer !== null || result.score === null) return said;
  return [...runsOf(said), `; ${view.words.common.points(view.numbers.points(result.score))}`];
}

/** The label of the option that leaves the question open, where it was chosen. */
function undecidedOf({ definition, say }: View, { definition: question, result }: Asked): string | undefined {
  if (!offersOptions(question)) return undefined;
  const chosen = optionsOf(definition, question).find(({ value }) => value === result.answer);
  return chosen?.open ? say(chosen.label) : undefined;
}
