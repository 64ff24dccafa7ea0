/** How many rows tell a platform from another. */
export const rowsAtBeginning = 6;

/** How much of an export is read at the most, in megabytes; anything larger is refused before memory is spent on it. */
export interface Limits {
  /** Separated values are read in passing: any number may come, unless a limit is asked for. */
  csv: number;
  /** JSON is read whole. */
  json: number;
  /** A workbook as it is stored. */
  workbook: number;
  /** A sheet of it, or its texts, unpacked. */
  sheet: number;
}

/** The limits that an option asks for, in megabytes: of what is read, for workbooks unpacked; else the usual ones. */
export function limitsOf(maxSize: number | undefined): Limits {
  if (maxSize === undefined) return { csv: Number.POSITIVE_INFINITY, json: 256, workbook: 256, sheet: 1024 };
  return { csv: maxSize, json: maxSize, workbook: Math.max(256, maxSize / 4), sheet: maxSize };
}
