import { clean, inOneLine } from './layout/clean.js';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Not characters of XML 1.0, even as references.
const illegal = /[\ufffe\uffff]/g;

/** A text between tags; control characters, which XML cannot hold, are left out. */
export function xmlText(text: string): string {
  return clean(text)
    .replace(illegal, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

/** The value of an attribute, in one line. */
export function xmlAttribute(text: string): string {
  return xmlText(inOneLine(text));
}
