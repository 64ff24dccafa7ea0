import type { Container } from './container.js';
import { smallAtMost } from './relations.js';
import { scan } from './scan.js';
import { isDateFormat } from './serialDates.js';

/** For the styles of cells, by their index, whether they show dates. */
export async function dateStylesIn(container: Container, part: string): Promise<boolean[]> {
  const codes = new Map<number, string>();
  const styles: boolean[] = [];
  let isCells = false;
  await scan(container, part, smallAtMost, {
    open(name, attribute) {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isCells = true;
      else if (name === 'xf' && isCells) {
        const id = Number(attribute('numFmtId') ?? 0);
        styles.push(isDateFormat(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCells = false;
    },
  });
  return styles;
}
