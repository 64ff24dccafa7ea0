import type { Ratio } from '../../../model/questionnaire.js';
import { valueText } from '../answers.js';
import { type Block, paragraph } from '../block.js';
import { type Inline, joined, runsOf, soft, strong } from '../inline.js';
import type { View } from '../view.js';

/** A box for each ratio of the questionnaire: part of whole in percent, beside what is expected. */
export function ratios(view: View): Block[] {
  return (view.definition.report?.ratios ?? []).map((ratio) => box(view, ratio));
}

function box(view: View, ratio: Ratio): Block {
  const absent = [ratio.part, ratio.whole].some((id) => numberOf(view, id) === undefined);
  return {
    kind: 'callout',
    tone: absent ? 'open' : 'quiet',
    title: strong(view.say(ratio.title)),
    blocks: [
      paragraph(joined([proportion(view, ratio), ...expectation(view, ratio)], '; ')),
      paragraph(view.say(ratio.says)),
    ],
  };
}

/** „6 von 420 Personen = 1,4 %“; where one of them is missing, the other, and why there is none. */
function proportion(view: View, { part, whole }: Ratio): Inline {
  const { profile } = view.words;
  const [some, all] = [numberOf(view, part), numberOf(view, whole)];
  if (some === undefined || all === undefined) return joined([stated(view, part), stated(view, whole)], '; ');
  if (all <= 0) {
    return joined([stated(view, part), stated(view, whole), soft(profile.ratioUnknown)], '; ');
  }
  const unit = unitOf(view, whole);
  const own = unitOf(view, part);
  const withUnit = (value: number, word: string): string =>
    word === '' ? view.numbers.plain(value) : `${view.numbers.plain(value)} ${word}`;
  return strong(
    profile.ratio(
      withUnit(some, own === unit ? '' : own),
      withUnit(all, unit),
      view.numbers.percents((100 * some) / all),
    ),
  );
}

function expectation(view: View, { expected }: Ratio): Inline[] {
  if (expected === undefined) return [];
  const percent = numberOf(view, expected);
  if (percent === undefined) return [stated(view, expected)];
  return [view.words.profile.expected(view.numbers.percents(percent))];
}

/** A fact with its title, or why it has no value. */
function stated(view: View, id: string): Inline {
  const asked = view.question(id);
  const { ratioAbsent } = view.words.profile;
  const title = view.questionTitle(id);
  if (!asked) return ratioAbsent(title, view.words.common.status.unanswered);
  const { answer, status } = asked.result;
  if (answer === null) return soft(ratioAbsent(title, view.words.common.status[status]));
  return [ratioAbsent(title, ''), ...runsOf(valueText(view, asked.definition, answer))];
}

function numberOf(view: View, id: string): number | undefined {
  const answer = view.question(id)?.result.answer;
  return typeof answer === 'number' ? answer : undefined;
}

function unitOf(view: View, id: string): string {
  const definition = view.question(id)?.definition;
  return definition?.type === 'number' && definition.unit ? view.say(definition.unit) : '';
}
