import type { ReferenceDoc } from '../../model/referenceDoc.js';
import { declaration, namespaces } from './xml.js';

/** The lists of a document: each numbered one counts by itself. */
export interface Lists {
  /** The id of the list that has dots. */
  bullets: string;
  /** The id of a new list that counts from 1. */
  numbered(): string;
  /** The part that describes them, complete once all have been asked for. */
  xml(): string;
}

const indent = '<w:pPr><w:ind w:left="425" w:hanging="312"/></w:pPr>';

/** Lists beside those of a template, with ids above its own. */
export function listsBeside(reference: ReferenceDoc | undefined): Lists {
  const theirs = reference?.numbering ?? `${declaration}<w:numbering ${namespaces}></w:numbering>`;
  const [dots, counts] = [1, 2].map((more) => highest(theirs, 'abstractNumId') + more);
  const first = highest(theirs, 'numId') + 1;
  let last = first;
  return {
    bullets: String(first),
    numbered: () => {
      last += 1;
      return String(last);
    },
    xml: () => {
      const kinds = abstract(dots ?? 0, 'bullet', '•') + abstract(counts ?? 0, 'decimal', '%1.');
      const numbers = Array.from({ length: last - first }, (_, at) => number(first + 1 + at, counts ?? 0));
      return withParts(theirs, kinds, number(first, dots ?? 0, false) + numbers.join(''));
    },
  };
}

/** All kinds of lists stand before all lists. */
function withParts(xml: string, kinds: string, numbers: string): string {
  const end = xml.search(/<(?:[\w.-]+:)?numIdMacAtCleanup\b|<\/(?:[\w.-]+:)?numbering\s*>\s*$/);
  const lists = xml.search(/<(?:[\w.-]+:)?num\s/);
  const middle = lists < 0 ? end : lists;
  return `${xml.slice(0, middle)}${kinds}${xml.slice(middle, end)}${numbers}${xml.slice(end)}`;
}

function highest(xml: string, attribute: string): number {
  const found = [...xml.matchAll(new RegExp(`${attribute}="(\\d{1,9})"`, 'g'))];
  return found.reduce((most, [, id]) => Math.max(most, Number(id)), 0);
}

function abstract(id: number, format: 'bullet' | 'decimal', text: string): string {
  return `<w:abstractNum ${namespaces} w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent}</w:lvl></w:abstractNum>`;
}

function number(id: number, kind: number, restarts = true): string {
  const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
  return `<w:num ${namespaces} w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${restarts ? restart : ''}</w:num>`;
}
