/** How a finding is to be taken; dialects draw a sign for it, colour never alone. */
export type Tone = 'good' | 'near' | 'bad' | 'open' | 'quiet' | 'red' | 'amber';

/**
 * A piece of text within a line. A plain string is the program's or the questionnaire's own; `given` is what people
 * wrote (organization, notes, evidence, free answers), whose line breaks are kept. Dialects escape every kind alike.
 */
export type Run =
  | string
  | { kind: 'strong'; text: string }
  | { kind: 'soft'; text: string }
  | { kind: 'given'; text: string }
  | { kind: 'status'; tone: Tone; text: string }
  | { kind: 'link'; text: string; url: string }
  | Gauge
  | { kind: 'spread'; counts: readonly { label: string; count: number }[] }
  | { kind: 'break' };

/** A bar from 0 to `max`: filled to `value`, or, with bounds, what is certain, what is open, and the value within. */
export interface Gauge {
  kind: 'gauge';
  value: number | null;
  max: number;
  low: number | null;
  high: number | null;
}

/** The content of a line, a cell, an item. */
export type Inline = Run | readonly Run[];

/** The runs of a line, empty strings left out. */
export function runsOf(inline: Inline): Exclude<Run, ''>[] {
  const runs = isList(inline) ? inline : [inline];
  return runs.filter((run) => run !== '');
}

const isList = (inline: Inline): inline is readonly Run[] => Array.isArray(inline);

/** A line without emphasis and signs. */
export function plainText(inline: Inline): string {
  return runsOf(inline)
    .map((run) => (typeof run === 'string' ? run : 'text' in run ? run.text : ''))
    .join('');
}

/** The program's own words, emphasized. */
export const strong = (text: string): Run => ({ kind: 'strong', text });

/** The program's own words, set back. */
export const soft = (text: string): Run => ({ kind: 'soft', text });

/** What people wrote. */
export const given = (text: string): Run => ({ kind: 'given', text });

/** A word with a sign. */
export const status = (tone: Tone, text: string): Run => ({ kind: 'status', tone, text });

/** A line break. */
export const lineBreak: Run = { kind: 'break' };

/** A bar of points out of 100, with the range that missing answers leave. */
export function gauge(value: number | null, max = 100, low = value, high = value): Gauge {
  return { kind: 'gauge', value, max, low, high };
}

/** Lines one below the other. */
export function lines(items: readonly Inline[]): Run[] {
  return items.flatMap((item, at) => (at === 0 ? runsOf(item) : [lineBreak, ...runsOf(item)]));
}

/** Items in one line, a separator between each two. */
export function joined(items: readonly Inline[], separator: string): Run[] {
  return items.flatMap((item, at) => (at === 0 ? runsOf(item) : [separator, ...runsOf(item)]));
}
