import { webAddress } from '../layout/address.js';
import { linesOf } from '../layout/clean.js';
import { type Inline, type Run, runsOf, type Tone } from '../layout/inline.js';
import { columnsText, gaugeText, signs } from '../layout/signs.js';
import type { Paper } from './paper.js';
import { run } from './xml.js';

const gaugeWidth = 10;
const quiet = '<w:color w:val="5A6672"/>';
const fixed =
  '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/><w:color w:val="1F5F8B"/><w:sz w:val="15"/><w:szCs w:val="15"/>';

/** The colours of tones, dark enough on white for small print. */
export const toneColours: Record<Tone, string> = {
  good: '1E6B34',
  near: '7A5B00',
  bad: 'A3261B',
  open: '7A5B00',
  quiet: '5A6672',
  red: 'A3261B',
  amber: '7A5B00',
};

/** A line as runs. */
export function inlineXml(inline: Inline, paper: Paper): string {
  return runsOf(inline)
    .map((each) => runXml(each, paper))
    .join('');
}

function runXml(each: Run, paper: Paper): string {
  if (typeof each === 'string') return run(each);
  switch (each.kind) {
    case 'strong':
      return run(each.text, '<w:b/><w:bCs/>');
    case 'soft':
      return run(each.text, quiet);
    case 'given':
      return run(linesOf(each.text).join('\n'));
    case 'status':
      return run(`${signs[each.tone]} ${each.text}`, toned(each.tone, paper));
    case 'link':
      return link(each.text, each.url, paper);
    case 'gauge':
      return run(gaugeText(each, gaugeWidth), fixed);
    case 'spread':
      return spread(each.counts);
    case 'break':
      return '<w:r><w:br/></w:r>';
  }
}

/** A tone in its colour; what is open is marked like every place to fill in. */
function toned(tone: Tone, { styles }: Paper): string {
  if (tone === 'open') return `<w:rStyle w:val="${styles.id('placeholder')}"/>`;
  return `<w:color w:val="${toneColours[tone]}"/>`;
}

function link(text: string, url: string, { links, styles }: Paper): string {
  const address = webAddress(url);
  if (address === undefined) return run(text);
  const style = `<w:rStyle w:val="${styles.id('link')}"/>`;
  return `<w:hyperlink r:id="${links.to(address)}">${run(text, style)}</w:hyperlink>`;
}

function spread(counts: readonly { label: string; count: number }[]): string {
  const numbers = counts.map(({ label, count }) => `${label}: ${count}`).join(' · ');
  return `${run(columnsText(counts.map(({ count }) => count)), fixed)}<w:r><w:br/></w:r>${run(numbers)}`;
}
