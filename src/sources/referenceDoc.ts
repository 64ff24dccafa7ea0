import type { Diagnostic } from '../model/diagnostics/diagnostic.js';
import type { ReferenceDefect } from '../model/diagnostics/files.js';
import type { ReferenceDoc } from '../model/referenceDoc.js';
import { type Container, openContainer } from './exports/workbook/container.js';
import { Refusal } from './exports/workbook/refusal.js';
import { relationsOf } from './exports/workbook/relations.js';
import { type XmlHandler, xmlScanner } from './exports/workbook/xml.js';
import { pageReader, styleReader } from './referenceDocParts.js';

/** A template that was read, or why it cannot be used. */
export interface ReadReference {
  reference?: ReferenceDoc;
  diagnostics: Diagnostic[];
}

/** Parts of a template have some hundred kilobytes, in megabytes. */
const partAtMost = 16;

/** The namespace of the usual form; the strict one has others. */
const usual = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What lies in another part, which is not taken along: a picture, an address. */
const reference = /\sr:(?:id|embed|link|pict)\s*=/;

/**
 * Reads from a template how things look: styles, colours, lists, paper. Everything else stays where it is, above all
 * what could be run, and texts.
 */
export async function readReferenceDoc(file: string, bytes: Uint8Array): Promise<ReadReference> {
  try {
    return { reference: await referenceIn(await openContainer(bytes)), diagnostics: [] };
  } catch (error) {
    const reason = defectIn(error);
    return { diagnostics: [{ code: 'reference-doc', args: { path: file, reason }, level: 'error' }] };
  }
}

function defectIn(error: unknown): ReferenceDefect {
  if (error instanceof Unfit) return error.reason;
  if (!(error instanceof Refusal)) throw error;
  const { problem } = error;
  if (problem.code === 'export-too-large') return 'size';
  return problem.code === 'workbook-damaged' && problem.args.part === '' ? 'zip' : 'damaged';
}

class Unfit extends Error {
  readonly reason: ReferenceDefect;
  constructor(reason: ReferenceDefect) {
    super(reason);
    this.reason = reason;
  }
}

async function referenceIn(container: Container): Promise<ReferenceDoc> {
  if (!container.has('_rels/.rels')) throw new Unfit('word');
  const main = (await relationsOf(container, '')).find(({ type }) => type === 'officeDocument')?.part ?? '';
  if (!main.startsWith('word/') || !container.has(main)) throw new Unfit('word');
  const parts = await relationsOf(container, main);
  const partOf = (wanted: string): string | undefined => parts.find(({ type }) => type === wanted)?.part;
  const named = partOf('styles');
  if (named === undefined || !container.has(named)) throw new Unfit('word');
  const reading = styleReader();
  const styles = await textOf(container, named, reading.handler);
  if (!styles.includes(usual)) throw new Unfit('strict');
  if (!isOpenEnded(styles)) throw new Unfit('damaged');
  const page = pageReader();
  await textOf(container, main, page.handler);
  const lists = await optional(container, partOf('numbering'));
  const numbering = lists !== null && isOpenEnded(lists) ? lists : null;
  return {
    // Numbered headings count by lists: without these they would count by ours.
    styles: numbering === null ? without(styles, '<w:numPr>', '</w:numPr>') : styles,
    styleIds: reading.ids(),
    theme: await optional(container, partOf('theme')),
    numbering,
    page: page.size(),
  };
}

/** A part that is there and needs no other one. */
async function optional(container: Container, part: string | undefined): Promise<string | null> {
  if (part === undefined || !container.has(part)) return null;
  const text = await textOf(container, part, {});
  return reference.test(text) ? null : text;
}

/** Whether more can be put in at the end: a root without content has no end tag. */
function isOpenEnded(xml: string): boolean {
  return /<\/[^<>]*>$/.test(xml.slice(-tagAtMost));
}

/** No end tag of a root is longer. */
const tagAtMost = 100;

/** A text without what stands between two marks, in linear time whatever it says. */
function without(xml: string, open: string, close: string): string {
  const kept: string[] = [];
  let at = 0;
  for (;;) {
    const from = xml.indexOf(open, at);
    const to = from < 0 ? -1 : xml.indexOf(close, from + open.length);
    if (to < 0) return kept.join('') + xml.slice(at);
    kept.push(xml.slice(at, from));
    at = to + close.length;
  }
}

/** The text of a part, well formed, without a document type and comments, handed to a handler on the way. */
async function textOf(container: Container, part: string, handler: Partial<XmlHandler>): Promise<string> {
  const scanner = xmlScanner(handler);
  const pieces: string[] = [];
  try {
    for await (const piece of container.texts(part, partAtMost)) {
      scanner.write(piece);
      pieces.push(piece);
    }
    scanner.end();
  } catch (error) {
    if (error instanceof Refusal && error.problem.code === 'workbook-damaged') throw new Unfit('damaged');
    throw error;
  }
  const text = pieces.join('');
  // Marks of comments in it would be none; no program that writes templates writes it.
  if (text.includes('<![CDATA[')) throw new Unfit('damaged');
  return without(text, '<!--', '-->').trimEnd();
}
