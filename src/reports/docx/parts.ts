import { xmlText } from '../xml.js';
import type { Paper } from './paper.js';
import { paragraphOf } from './paragraph.js';
import { relation, relationsXml } from './relations.js';
import { declaration, field, namespaces, run } from './xml.js';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What kind of content each part has. */
export function contentTypes(hasTheme: boolean): string {
  const own = ['document.main', 'styles', 'numbering', 'settings', 'footer'].map((type) => {
    const part = type === 'document.main' ? 'document' : type;
    return `<Override PartName="/word/${part}.xml" ContentType="${types}.${type}+xml"/>`;
  });
  const theme =
    '<Override PartName="/word/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>';
  const core =
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>';
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${own.join('')}${hasTheme ? theme : ''}${core}</Types>`;
}

/** Where the document begins, and where it says what it is. */
export const packageRelations = relationsXml([
  relation('document', `${office}/officeDocument`, 'word/document.xml'),
  relation(
    'core',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ),
]);

/** Title and language; no date and no author, which the program does not know. */
export function coreProperties(title: string, language: string): string {
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:language>${language}</dc:language></cp:coreProperties>`;
}

/** How documents of today are shown, and in which language they are proofread. */
export function settings(language: string): string {
  const mode =
    '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>';
  return `${declaration}<w:settings ${namespaces}><w:updateFields w:val="true"/><w:defaultTabStop w:val="709"/><w:compat>${mode}</w:compat><w:themeFontLang w:val="${language}"/></w:settings>`;
}

/** The title and the number of the page. */
export function footer(title: string, paper: Paper): string {
  const pages = `${field('PAGE', run('1'))}${run(' / ')}${field('NUMPAGES', run('1'))}`;
  const { page } = paper;
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${page.width - page.left - page.right}"/></w:tabs>`;
  return `${declaration}<w:ftr ${namespaces}>${paragraphOf('footer', `${run(title)}<w:r><w:tab/></w:r>${pages}`, paper, tab)}</w:ftr>`;
}
