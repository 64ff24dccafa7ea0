import { Parser } from 'htmlparser2';

/** An element as a parser of HTML sees it. */
export interface Seen {
  name: string;
  attributes: Record<string, string>;
  /** All text within, that of style and title too. */
  text: string;
  /** The names of the elements around it, the nearest last. */
  within: readonly string[];
}

/** Every element of a page, in the order in which they open. */
export function elementsOf(page: string): Seen[] {
  const all: Seen[] = [];
  const open: Seen[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const seen = { name, attributes, text: '', within: open.map((each) => each.name) };
      all.push(seen);
      open.push(seen);
    },
    ontext: (text) => {
      for (const each of open) each.text += text;
    },
    onclosetag: () => {
      open.pop();
    },
  });
  parser.end(page);
  return all;
}

/** The first element of a name. */
export function firstOf(page: string, name: string): Seen {
  const found = elementsOf(page).find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}
