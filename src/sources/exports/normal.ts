import { decodeHTML } from 'entities';

const breaks = /<\/?(?:br|p|div|li|ul|ol|tr|td|th|h\d)\b[^<>]*>/gi;
const tags = /<\/?[a-z][^<>]*>/gi;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const quotes = /[«»“”„‟‘’‚‛`´″′]/g;
const dashes = /[‐-―−]/g;

/**
 * A text as it is compared: without markup, case, kinds of quotes and dashes, invisible characters and surplus space.
 * What platforms and spreadsheets do to a text on its way through an export changes nothing.
 */
export function normalised(text: string): string {
  const plain =
    text.includes('<') || text.includes('&') ? decodeHTML(text.replace(breaks, ' ').replace(tags, '')) : text;
  return plain
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(quotes, "'")
    .replaceAll('"', "'")
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
