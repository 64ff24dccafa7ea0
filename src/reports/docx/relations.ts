import { xmlText } from '../xml.js';
import { declaration } from './xml.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The addresses that a document links to. */
export interface Links {
  /** The id of the link to an address. */
  to(url: string): string;
  /** The part in which the ids are explained, with the parts of the document named here. */
  xml(parts: readonly { type: string; target: string }[]): string;
}

/** Links, none yet. */
export function linksOf(): Links {
  const ids = new Map<string, string>();
  return {
    to(url) {
      const known = ids.get(url) ?? `link${ids.size + 1}`;
      ids.set(url, known);
      return known;
    },
    xml(parts) {
      const own = parts.map(({ type, target }, at) => relation(`part${at + 1}`, `${office}/${type}`, target));
      const others = [...ids].map(([url, id]) => relation(id, `${office}/hyperlink`, url, true));
      return relationsXml([...own, ...others]);
    },
  };
}

/** A part of relations. */
export function relationsXml(relations: readonly string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

/** One relation to a part, or to an address outside. */
export function relation(id: string, type: string, target: string, isOutside = false): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${xmlText(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;
}
