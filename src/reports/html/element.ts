import { clean, unparted } from '../layout/clean.js';

/** Markup that was built here; everything else is text and is escaped. */
export interface Html {
  readonly markup: string;
}

/** What stands in an element. */
export type Child = Html | string | undefined | readonly Child[];

/** Attributes; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any text as it stands in an element or an attribute: the one place where text becomes markup. */
export function escaped(text: string): string {
  return clean(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

const empty = new Set(['meta', 'br', 'wbr', 'img']);

/** An element. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Html {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  if (empty.has(name)) return { markup: `<${name}${written}>` };
  return { markup: `<${name}${written}>${markupOf(children)}</${name}>` };
}

/** Several pieces, one after the other, with nothing around them. */
export function fragment(...children: readonly Child[]): Html {
  return { markup: markupOf(children) };
}

/** The same, each on a line of its own, so that the file can be read and compared. */
export function stacked(children: readonly Child[]): Html {
  return { markup: children.map((child) => `${markupOf(child)}\n`).join('') };
}

function markupOf(child: Child): string {
  if (child === undefined) return '';
  if (typeof child === 'string') return escaped(unparted(child));
  if ('markup' in child) return child.markup;
  return child.map(markupOf).join('');
}
