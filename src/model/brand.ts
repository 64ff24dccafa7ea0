/** A picture that stands in the report itself. */
export interface Logo {
  type: 'image/png' | 'image/svg+xml';
  base64: string;
}

/** Whose name a report carries: everything checked, so that it can be shown as it is. */
export interface Brand {
  name?: string | undefined;
  logo?: Logo | undefined;
  /** The accent on white, as #rrggbb. */
  colour?: string | undefined;
}
