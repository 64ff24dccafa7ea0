import { damaged } from './refusal.js';
import { type AttributeReader, attributesOf, decoded, local, tagEnd, textEnd } from './xmlText.js';

/** Receives what stands in XML. The names of elements come without their prefix. */
export interface XmlHandler {
  /** A start tag; its attributes may be asked for until this returns. */
  open(name: string, attribute: AttributeReader): void;
  /** An end tag, and the end of an element without content. */
  close(name: string): void;
  /** Characters between tags; one text may come in several pieces. */
  text(value: string): void;
}

/** Takes XML in pieces; both throw a `Refusal` where it is not well formed. */
export interface XmlScanner {
  write(piece: string): void;
  end(): void;
}

/** Bounds one tag, and with it the work that is repeated where pieces cut through it. */
const tokenAtMost = 2 ** 18;

/** Elements of a workbook lie some five deep. */
const depthAtMost = 100;

const [mark, slash, question] = [0x21, 0x2f, 0x3f];

/** Instead of a position: the rest of a tag has not come yet. */
const unfinished = -1;

/**
 * Reads the XML of workbooks in linear time: no document type, so that no entity can be declared, and every element
 * must be closed in its turn.
 */
export function xmlScanner(handler: Partial<XmlHandler>): XmlScanner {
  const { open, close, text } = { open: none, close: none, text: none, ...handler };
  const attributes = attributesOf();
  const path: string[] = [];
  let rest = '';
  let isBegun = false;
  const readText = (raw: string): void => {
    if (path.length > 0) text(decoded(raw));
    else if (raw.trim() !== '') throw damaged('xml');
  };
  const readStart = (name: string, own: string, isEmpty: boolean): void => {
    if (name === '' || (path.length === 0 && isBegun)) throw damaged('xml');
    isBegun = true;
    attributes.of(own);
    open(local(name), attributes.read);
    if (isEmpty) close(local(name));
    else if (path.push(name) > depthAtMost) throw damaged('xml');
  };
  const readCharacters = (xml: string, from: number): number => {
    const end = xml.indexOf(']]>', from);
    if (end < 0) return unfinished;
    if (path.length === 0) throw damaged('xml');
    text(xml.slice(from, end));
    return end + 3;
  };
  const readMarked = (xml: string, at: number): number => {
    if (xml.startsWith('<!--', at)) return behind(xml, '-->', at + 4);
    if (xml.startsWith('<![CDATA[', at)) return readCharacters(xml, at + 9);
    if (xml.length - at < 9) return unfinished;
    throw damaged('xml');
  };
  const readTag = (xml: string, at: number): number => {
    const end = tagEnd(xml, at + 1);
    if (end < 0) return unfinished;
    if (xml.charCodeAt(at + 1) === slash) {
      const name = path.pop();
      if (name === undefined || xml.slice(at + 2, end).trimEnd() !== name) throw damaged('xml');
      close(local(name));
      return end + 1;
    }
    const isEmpty = xml.charCodeAt(end - 1) === slash;
    const stop = isEmpty ? end - 1 : end;
    let nameEnd = at + 1;
    while (nameEnd < stop && xml.charCodeAt(nameEnd) > 32) nameEnd += 1;
    readStart(xml.slice(at + 1, nameEnd), xml.slice(nameEnd, stop), isEmpty);
    return end + 1;
  };
  const readMarkup = (xml: string, at: number): number => {
    const kind = xml.charCodeAt(at + 1);
    if (kind === question) return behind(xml, '?>', at + 2);
    return kind === mark ? readMarked(xml, at) : readTag(xml, at);
  };
  // Reads up to what is unfinished, and gives where that begins.
  const read = (xml: string): number => {
    let at = 0;
    while (at < xml.length) {
      const tag = xml.indexOf('<', at);
      const end = tag < 0 ? textEnd(xml, at) : tag;
      if (end > at) readText(xml.slice(at, end));
      const next = tag < 0 ? unfinished : readMarkup(xml, tag);
      if (next < 0) return end;
      at = next;
    }
    return at;
  };
  return {
    write(piece) {
      const xml = rest === '' ? piece : rest + piece;
      rest = xml.slice(read(xml));
      if (rest.length > tokenAtMost) throw damaged('xml');
    },
    end() {
      if (rest.trim() !== '' || path.length > 0 || !isBegun) throw damaged('xml');
    },
  };
}

const none = (): void => undefined;

function behind(xml: string, end: string, from: number): number {
  const at = xml.indexOf(end, from);
  return at < 0 ? unfinished : at + end.length;
}
