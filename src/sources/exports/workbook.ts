import type { Problem } from '../../model/diagnostics/diagnostic.js';
import type { OpenTable } from './open.js';

/** Refuses a workbook, until its reader is here. */
export async function openWorkbook(
  _pieces: AsyncGenerator<Uint8Array>,
  _sheet: number | string | undefined,
): Promise<OpenTable | Problem> {
  return { code: 'export-format', args: { format: 'xls' } };
}
