/** A style that documents use; the name is the one that Word knows it by, in whatever language it shows it. */
export interface StyleSpec {
  kind: 'paragraph' | 'character' | 'table';
  name: string;
  basedOn?: StyleKey;
  next?: StyleKey;
  /** Properties of paragraphs, of text, and what a table has besides. */
  paragraph?: string;
  text?: string;
  rest?: string;
}

const ink = '1F3A4D';
const quiet = '5A6672';
const size = (points: number): string => `<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`;
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${before}" w:after="${after}"/>`;
const heading = (level: number, points: number, before: number): Omit<StyleSpec, 'kind' | 'name'> => ({
  basedOn: 'normal',
  next: 'body',
  paragraph: `<w:keepNext/><w:keepLines/>${spacing(before, 100)}<w:outlineLvl w:val="${level - 1}"/>`,
  text: `<w:b/><w:bCs/><w:color w:val="${ink}"/>${size(points)}`,
});
const border = (side: string, width: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${colour}"/>`;
const grid = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => border(side, 4, 'BFC8D0'))
  .join('');

const cellMargins =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

/** Every style by what it is for. */
export const styleSpecs = {
  normal: {
    kind: 'paragraph',
    name: 'Normal',
    paragraph: '<w:spacing w:after="120" w:line="269" w:lineRule="auto"/>',
  },
  body: { kind: 'paragraph', name: 'Body Text', basedOn: 'normal' },
  title: {
    kind: 'paragraph',
    name: 'Title',
    basedOn: 'normal',
    next: 'body',
    paragraph: `<w:keepNext/>${spacing(0, 160)}`,
    text: `<w:b/><w:bCs/><w:color w:val="${ink}"/>${size(24)}`,
  },
  subtitle: {
    kind: 'paragraph',
    name: 'Subtitle',
    basedOn: 'normal',
    next: 'body',
    paragraph: spacing(0, 240),
    text: `<w:color w:val="${quiet}"/>${size(11)}`,
  },
  heading1: { kind: 'paragraph', name: 'heading 1', ...heading(1, 17, 420) },
  heading2: { kind: 'paragraph', name: 'heading 2', ...heading(2, 13, 280) },
  heading3: { kind: 'paragraph', name: 'heading 3', ...heading(3, 11, 220) },
  bullet: { kind: 'paragraph', name: 'List Bullet', basedOn: 'normal', paragraph: spacing(0, 80) },
  number: { kind: 'paragraph', name: 'List Number', basedOn: 'normal', paragraph: spacing(0, 80) },
  quote: {
    kind: 'paragraph',
    name: 'Quote',
    basedOn: 'normal',
    paragraph: `<w:pBdr>${border('left', 18, 'BFC8D0').replace('w:space="0"', 'w:space="8"')}</w:pBdr>${spacing(80, 160)}<w:ind w:left="227"/>`,
    text: '<w:i/><w:iCs/>',
  },
  caption: {
    kind: 'paragraph',
    name: 'caption',
    basedOn: 'normal',
    next: 'body',
    paragraph: `<w:keepNext/>${spacing(200, 80)}`,
    text: `<w:b/><w:bCs/><w:color w:val="${ink}"/>`,
  },
  note: {
    kind: 'paragraph',
    name: 'Readiness Note',
    basedOn: 'normal',
    paragraph: spacing(80, 160),
    text: `<w:color w:val="${quiet}"/>${size(9)}`,
  },
  boxed: { kind: 'paragraph', name: 'Readiness Box', basedOn: 'normal', paragraph: spacing(40, 60) },
  cell: {
    kind: 'paragraph',
    name: 'Readiness Cell',
    basedOn: 'normal',
    paragraph: '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>',
    text: size(9),
  },
  columnHead: {
    kind: 'paragraph',
    name: 'Readiness Column Head',
    basedOn: 'cell',
    paragraph: '<w:keepNext/>',
    text: `<w:b/><w:bCs/><w:color w:val="${ink}"/>`,
  },
  smallCell: { kind: 'paragraph', name: 'Readiness Small Cell', basedOn: 'cell', text: size(8) },
  smallColumnHead: {
    kind: 'paragraph',
    name: 'Readiness Small Column Head',
    basedOn: 'columnHead',
    text: size(8),
  },
  contentsHead: {
    kind: 'paragraph',
    name: 'TOC Heading',
    basedOn: 'normal',
    next: 'body',
    paragraph: `<w:keepNext/>${spacing(240, 120)}`,
    text: `<w:b/><w:bCs/><w:color w:val="${ink}"/>${size(13)}`,
  },
  contents1: { kind: 'paragraph', name: 'toc 1', basedOn: 'normal', paragraph: spacing(0, 60) },
  footer: {
    kind: 'paragraph',
    name: 'footer',
    basedOn: 'normal',
    paragraph: spacing(0, 0),
    text: `<w:color w:val="${quiet}"/>${size(8)}`,
  },
  link: {
    kind: 'character',
    name: 'Hyperlink',
    text: '<w:color w:val="0B5394"/><w:u w:val="single"/>',
  },
  placeholder: {
    kind: 'character',
    name: 'Placeholder Text',
    text: '<w:color w:val="7A5B00"/><w:shd w:val="clear" w:color="auto" w:fill="FFF3C4"/>',
  },
  table: {
    kind: 'table',
    name: 'Readiness Table',
    rest: `<w:tblPr><w:tblBorders>${grid}</w:tblBorders>${cellMargins}</w:tblPr>`,
  },
} as const satisfies Record<string, StyleSpec & { basedOn?: string; next?: string }>;

export type StyleKey =
  | 'normal'
  | 'body'
  | 'title'
  | 'subtitle'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'bullet'
  | 'number'
  | 'quote'
  | 'caption'
  | 'note'
  | 'boxed'
  | 'cell'
  | 'columnHead'
  | 'smallCell'
  | 'smallColumnHead'
  | 'contentsHead'
  | 'contents1'
  | 'footer'
  | 'link'
  | 'placeholder'
  | 'table';
