import { unparted } from '../layout/clean.js';
import { xmlText } from '../xml.js';

/** The namespaces of a document’s parts, as attributes of their root. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
].join(' ');

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text of a run; line breaks become breaks. */
export function textXml(text: string): string {
  return xmlText(unparted(text))
    .split('\n')
    .map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${line}</w:t>`))
    .join('<w:br/>');
}

/** A run of text with its properties. */
export function run(text: string, properties = ''): string {
  const content = textXml(text);
  if (content === '') return '';
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A field and what it showed last; readers compute it anew. */
export function field(code: string, shown: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return [
    mark('begin'),
    `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`,
    mark('separate'),
    shown,
    mark('end'),
  ].join('');
}
