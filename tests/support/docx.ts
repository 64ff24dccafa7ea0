import { strFromU8, unzipSync } from 'fflate';
import { type XmlHandler, xmlScanner } from '../../src/sources/exports/workbook/xml.js';

/** The parts of a document as texts. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Hands well-formed XML to a handler; throws where it is not. */
export function scanned(xml: string, handler: Partial<XmlHandler> = {}): void {
  const scanner = xmlScanner(handler);
  scanner.write(xml);
  scanner.end();
}

/** What the attributes of a name hold, in order. */
export function valuesOf(xml: string, element: string, attribute: string): string[] {
  const values: string[] = [];
  scanned(xml, {
    open(name, read) {
      const value = name === element ? read(attribute) : undefined;
      if (value !== undefined) values.push(value);
    },
  });
  return values;
}

/** The paragraphs of a document, each with the name of its style and its text; line breaks are `\n`. */
export function paragraphsOf(parts: Record<string, string>): [style: string, text: string][] {
  const names = styleNames(parts['word/styles.xml'] ?? '');
  const paragraphs: [string, string][] = [];
  let isText = false;
  scanned(parts['word/document.xml'] ?? '', {
    open(name, read) {
      const last = paragraphs.at(-1);
      if (name === 'p') paragraphs.push(['', '']);
      else if (name === 'pStyle' && last) last[0] = names.get(read(':val') ?? '') ?? 'unknown';
      else if (name === 'br' && last) last[1] += '\n';
      isText = name === 't';
    },
    close: () => {
      isText = false;
    },
    text(value) {
      const last = paragraphs.at(-1);
      if (isText && last) last[1] += value;
    },
  });
  return paragraphs;
}

function styleNames(xml: string): Map<string, string> {
  const names = new Map<string, string>();
  let id = '';
  scanned(xml, {
    open(name, read) {
      if (name === 'style') id = read(':styleId') ?? '';
      else if (name === 'name' && !names.has(id)) names.set(id, read(':val') ?? '');
    },
  });
  return names;
}
