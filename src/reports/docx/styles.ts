import type { ReferenceDoc } from '../../model/referenceDoc.js';
import { type StyleKey, type StyleSpec, styleSpecs } from './styleSpecs.js';
import { declaration, namespaces } from './xml.js';

/** The part of styles, and the ids by which paragraphs, runs and tables refer to them. */
export interface Styles {
  xml: string;
  id(key: StyleKey): string;
}

const keys = Object.keys(styleSpecs) as StyleKey[];
const specOf = (key: StyleKey): StyleSpec => styleSpecs[key];

/** Our own styles; with a template its styles, and of ours only those that it does not have. */
export function stylesOf(reference: ReferenceDoc | undefined, language: string): Styles {
  const ids = idsIn(reference?.styleIds ?? {});
  const id = (key: StyleKey): string => ids.get(key) ?? key;
  if (!reference) return { xml: ownStyles(id, language), id };
  const missing = keys.filter((key) => reference.styleIds[nameOf(specOf(key))] === undefined);
  // Declared on each, since the template may call the namespace otherwise.
  const added = missing.map((key) => styleXml(key, id, namespaces)).join('');
  const end = reference.styles.search(/<\/(?:[\w.-]+:)?styles\s*>\s*$/);
  return { xml: `${reference.styles.slice(0, end)}${added}${reference.styles.slice(end)}`, id };
}

/** How a template’s list of ids calls a style. */
function nameOf({ kind, name }: StyleSpec): string {
  return `${kind} ${name.toLowerCase()}`;
}

/** The template’s id where it has the style; else one of our own that the template has not taken. */
function idsIn(known: ReferenceDoc['styleIds']): Map<StyleKey, string> {
  const taken = new Set(Object.values(known).map((each) => each.toLowerCase()));
  return new Map(
    keys.map((key) => {
      const spec = specOf(key);
      let own = spec.name.replace(/(?:^|\s)(\w)/g, (_, letter: string) => letter.toUpperCase());
      while (taken.has(own.toLowerCase())) own += 'X';
      return [key, known[nameOf(spec)] ?? own];
    }),
  );
}

function ownStyles(id: (key: StyleKey) => string, language: string): string {
  const defaults = `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return `${declaration}<w:styles ${namespaces}>${defaults}${keys.map((key) => styleXml(key, id)).join('')}</w:styles>`;
}

function styleXml(key: StyleKey, id: (key: StyleKey) => string, declared = ''): string {
  const { kind, name, basedOn, next, paragraph = '', text = '', rest = '' } = specOf(key);
  const attributes = [
    ...(declared === '' ? [] : [declared]),
    `w:type="${kind}"`,
    ...(key === 'normal' && declared === '' ? ['w:default="1"'] : []),
    ...(name.startsWith('Readiness') ? ['w:customStyle="1"'] : []),
    `w:styleId="${id(key)}"`,
  ];
  return [
    `<w:style ${attributes.join(' ')}><w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${id(basedOn)}"/>` : '',
    next ? `<w:next w:val="${id(next)}"/>` : '',
    '<w:uiPriority w:val="1"/><w:qFormat/>',
    paragraph === '' ? '' : `<w:pPr>${paragraph}</w:pPr>`,
    text === '' ? '' : `<w:rPr>${text}</w:rPr>`,
    `${rest}</w:style>`,
  ].join('');
}
