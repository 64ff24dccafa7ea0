/** What is taken over from a template of Word: how things look, and nothing that does anything. */
export interface ReferenceDoc {
  /** The part of styles, as the template has it. */
  styles: string;
  /** The ids of its styles by kind and name in lower case: `paragraph heading 1`. */
  styleIds: Readonly<Record<string, string>>;
  /** Its colours and fonts. */
  theme: string | null;
  /** Its lists, on which numbered headings rest. */
  numbering: string | null;
  /** Its paper and margins, in twentieths of a point. */
  page: PageSize | null;
}

/** Paper and margins, in twentieths of a point. */
export interface PageSize {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
}
