import type { Container } from './container.js';
import { scan } from './scan.js';

/** A part that another one refers to. */
export interface Relation {
  id: string;
  /** The last word of its URI, which the strict and the usual form of workbooks share. */
  type: string;
  part: string;
}

/** Parts that are held whole: a list of sheets, of styles, of relations. */
export const smallAtMost = 32;

/** The parts within the file that a part refers to; `''` is the package. */
export async function relationsOf(container: Container, part: string): Promise<Relation[]> {
  const relations: Relation[] = [];
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
  await scan(container, file, smallAtMost, {
    open(name, attribute) {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      relations.push({
        id: attribute('Id') ?? '',
        type: (attribute('Type') ?? '').split('/').at(-1) ?? '',
        part: partAt(folder, attribute('Target') ?? ''),
      });
    },
  });
  return relations;
}

/** The name of a part from its address, which begins at the root or in a folder. */
function partAt(folder: string, target: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}
