import type { Language } from '../../model/language.js';
import type { ReferenceDoc } from '../../model/referenceDoc.js';
import type { Block, Heading } from '../layout/block.js';
import { zipPieces } from '../zip.js';
import { blocksXml } from './blocks.js';
import { type Paper, paperOf } from './paper.js';
import { contentTypes, coreProperties, footer, packageRelations, settings } from './parts.js';
import { declaration, namespaces } from './xml.js';

/** What a document needs besides its blocks. */
export interface DocumentContext {
  language: Language;
  title: string;
  /** The words in a place that is to be typed into; without them it is a line to write on by hand. */
  fillIn?: string | undefined;
  reference?: ReferenceDoc | undefined;
  /** Whose document it is, beside the title at the foot of every page. */
  by?: string | undefined;
}

const locales: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/**
 * Blocks as a document of Word. Made by ourselves: the library for it writes the time of the machine into every
 * document, and brings more code than the whole program.
 */
export function docx(blocks: readonly Block[], context: DocumentContext): Uint8Array {
  const { title, fillIn, reference, by } = context;
  const language = locales[context.language];
  const headings = blocks.filter((block): block is Heading => block.kind === 'heading');
  const paper = paperOf(headings, language, fillIn, reference);
  const document = documentXml(blocks, paper);
  const theme = reference?.theme ?? null;
  return packed([
    ['[Content_Types].xml', contentTypes(theme !== null)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(title, language)],
    ['word/document.xml', document],
    ['word/_rels/document.xml.rels', paper.links.xml(partsOf(theme !== null))],
    ['word/styles.xml', paper.styles.xml],
    ['word/numbering.xml', paper.lists.xml()],
    ['word/settings.xml', settings(language)],
    ['word/footer.xml', footer(by === undefined ? title : `${title} · ${by}`, paper)],
    ...(theme === null ? [] : [['word/theme/theme1.xml', theme] as const]),
  ]);
}

/** The footer comes first: the section refers to it by its id. */
function partsOf(hasTheme: boolean): { type: string; target: string }[] {
  const own = ['footer', 'styles', 'numbering', 'settings'].map((type) => ({ type, target: `${type}.xml` }));
  return hasTheme ? [...own, { type: 'theme', target: 'theme/theme1.xml' }] : own;
}

function documentXml(blocks: readonly Block[], paper: Paper): string {
  const { width, height, top, right, bottom, left } = paper.page;
  const section = `<w:sectPr><w:footerReference w:type="default" r:id="part1"/><w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;
  return `${declaration}<w:document ${namespaces}><w:body>${blocksXml(blocks, paper)}${section}</w:body></w:document>`;
}

function packed(parts: readonly (readonly [string, string])[]): Uint8Array {
  const zip = zipPieces();
  for (const [name, text] of parts) zip.add(name, text);
  zip.end();
  return zip.take();
}
