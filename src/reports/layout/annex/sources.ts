import type { Block } from '../block.js';
import type { Inline } from '../inline.js';
import type { View } from '../view.js';

/** The questionnaire's sources that the report's texts cite, in the questionnaire's order. */
export function sources(view: View, cited: ReadonlySet<string>): Block[] {
  const items = (view.definition.sources ?? [])
    .filter(({ id }) => cited.has(id))
    .map(({ id, text, url }): Inline => {
      const entry: Inline = [{ kind: 'strong', text: id }, ' ', view.say(text)];
      return url === undefined ? entry : [...entry, ' ', { kind: 'link', text: url, url }];
    });
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}

/** The ids of sources that stand in brackets somewhere in the blocks: „(ART, GART13)“. */
export function citedIn(view: View, blocks: readonly Block[]): Set<string> {
  const known = new Set((view.definition.sources ?? []).map(({ id }) => id));
  const cited = new Set<string>();
  for (const text of textsIn(blocks)) {
    for (const [, inner = ''] of text.matchAll(/\(([^()]*)\)/g)) {
      for (const id of inner.split(/[,;]\s*/)) if (known.has(id)) cited.add(id);
    }
  }
  return cited;
}

/** The words of the program and the questionnaire in the blocks: what people wrote cites nothing. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'given') return [];
  return Object.values(part).flatMap(textsIn);
}
