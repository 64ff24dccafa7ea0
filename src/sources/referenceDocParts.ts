import type { PageSize } from '../model/referenceDoc.js';
import type { XmlHandler } from './exports/workbook/xml.js';

/** Notes the ids of styles by kind and name in lower case. */
export function styleReader(): { handler: Partial<XmlHandler>; ids(): Record<string, string> } {
  const ids = new Map<string, string>();
  let kind = '';
  let id = '';
  return {
    handler: {
      open(name, attribute) {
        if (name === 'style') {
          kind = attribute(':type') ?? '';
          id = attribute(':styleId') ?? '';
        } else if (name === 'name' && id !== '') {
          // Old versions of Word add other names behind a comma.
          const [own = ''] = (attribute(':val') ?? '').split(',');
          const key = `${kind} ${own.trim().toLowerCase()}`;
          if (/^[\w-]+$/.test(id) && !ids.has(key)) ids.set(key, id);
          id = '';
        }
      },
    },
    ids: () => Object.fromEntries(ids),
  };
}

/** Notes paper and margins of the last section, which are those of the document. */
export function pageReader(): { handler: Partial<XmlHandler>; size(): PageSize | null } {
  const found: Record<string, number> = {};
  const note = (key: string, value: string | undefined): void => {
    if (value !== undefined && /^\d{1,5}$/.test(value)) found[key] = Number(value);
  };
  return {
    handler: {
      open(name, attribute) {
        if (name === 'pgSz') {
          note('width', attribute(':w'));
          note('height', attribute(':h'));
        } else if (name === 'pgMar') {
          for (const side of ['top', 'right', 'bottom', 'left']) note(side, attribute(`:${side}`));
        }
      },
    },
    size() {
      const { width = 0, height = 0, top = 0, right = 0, bottom = 0, left = 0 } = found;
      // Something to write on has to be left.
      const isUsable = width - left - right >= 4000 && height - top - bottom >= 4000 && width <= 31_680;
      return isUsable && height <= 31_680 ? { width, height, top, right, bottom, left } : null;
    },
  };
}
