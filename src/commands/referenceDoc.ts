import { Unusable, unusable } from '../model/diagnostics/diagnostic.js';
import type { ReferenceDoc } from '../model/referenceDoc.js';
import type { Context } from './context.js';

/** What the command line may say of documents of Word. */
export interface ReferenceOptions {
  /** A template whose looks are taken over. */
  referenceDoc?: string;
}

/** What is taken over from the template that a command line names; only a document of Word has a use for one. */
export async function referenceDocOf(
  { io }: Context,
  { referenceDoc: file }: ReferenceOptions,
  format: string,
): Promise<ReferenceDoc | undefined> {
  if (file === undefined) return undefined;
  if (format !== 'docx') throw unusable({ code: 'reference-doc-format', args: { format } });
  const { readReferenceDoc } = await import('../sources/referenceDoc.js');
  const { reference, diagnostics } = await readReferenceDoc(file, io.files.read(file));
  if (!reference) throw new Unusable(diagnostics);
  return reference;
}
