import { webAddress } from '../layout/address.js';
import { type Inline, type Run, runsOf } from '../layout/inline.js';
import { columnsText, gaugeText, signs } from '../layout/signs.js';
import { escapeGiven, escapeUrl, escapeWords } from './escape.js';

const gaugeWidth = 10;

/** A line as Markdown, in one line of source. */
export function inlineMarkdown(inline: Inline): string {
  return runsOf(inline).map(runMarkdown).join('');
}

function runMarkdown(run: Run): string {
  if (typeof run === 'string') return escapeWords(run);
  switch (run.kind) {
    case 'strong':
      return emphasized(run.text, '**');
    case 'soft':
      return emphasized(run.text, '*');
    case 'given':
      return escapeGiven(run.text);
    case 'status':
      return `${signs[run.tone]} ${escapeWords(run.text)}`;
    case 'link':
      return linked(run.text, run.url);
    case 'gauge':
      return `\`${gaugeText(run, gaugeWidth)}\``;
    case 'spread':
      return spread(run.counts);
    case 'break':
      return '<br>';
  }
}

/** Emphasis opens and closes only next to a character that is no blank: those stay outside. */
function emphasized(text: string, mark: string): string {
  const words = escapeWords(text);
  const inner = words.trim();
  return inner === '' ? words : words.replace(inner, () => `${mark}${inner}${mark}`);
}

function linked(text: string, url: string): string {
  const address = webAddress(url);
  if (address === undefined) return escapeWords(text);
  const target = escapeUrl(address);
  return text === url ? `<${target}>` : `[${escapeWords(text)}](<${target}>)`;
}

function spread(counts: readonly { label: string; count: number }[]): string {
  const numbers = counts.map(({ label, count }) => `${escapeWords(label)}: ${count}`).join(' · ');
  return `\`${columnsText(counts.map(({ count }) => count))}\`<br>${numbers}`;
}
