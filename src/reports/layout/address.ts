import { inOneLine } from './clean.js';

/** The address of a link, in one line; undefined where it is none of the web, which no report leads to. */
export function webAddress(url: string): string | undefined {
  const address = inOneLine(url);
  return /^https?:\/\/\S+$/i.test(address) ? address : undefined;
}
