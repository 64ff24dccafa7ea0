import { Parser } from 'htmlparser2';
import type { LogoDefect } from '../../model/diagnostics/brand.js';
import { attributes, elements, foreign, scripts } from './svgNames.js';

/** A drawing of which only shapes and looks are left; or why it is refused. */
export type SafeSvg = { svg: string } | { defect: LogoDefect; found: string };

/** What is wrong with a part of a file. */
class Defect extends Error {
  constructor(
    readonly defect: LogoDefect,
    readonly found: string,
  ) {
    super(defect);
  }
}

/**
 * A drawing made safe: parsed, and written anew from the elements and attributes that are known to be drawing alone. What
 * could run or load something makes it refused; anything else unknown falls away.
 */
export function safeSvg(text: string): SafeSvg {
  const written: string[] = [];
  // How many elements deep in something that falls away.
  let away = 0;
  // The words of the style sheet that is open, as they are written: every element in it falls away.
  let style: string | undefined;
  const parser = new Parser(
    {
      onprocessinginstruction: (name, data) => {
        if (name.toLowerCase() === '!doctype' && data.includes('[')) throw new Defect('entities', '');
      },
      onopentag: (name, given) => {
        mustBeDrawing(name, given);
        if (away > 0 || style !== undefined || !isKept(name, written.length === 0)) away += 1;
        else {
          style = name === 'style' ? '' : undefined;
          written.push(
            `<${name}${written.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${kept(given)}>`,
          );
        }
      },
      ontext: (words) => {
        if (away > 0 || written.length === 0) return;
        if (style !== undefined) style += words;
        written.push(escaped(words));
      },
      onclosetag: (name) => {
        if (away > 0) {
          away -= 1;
          return;
        }
        if (style !== undefined) mustBePlainStyle(style);
        style = undefined;
        written.push(`</${name}>`);
      },
    },
    { xmlMode: true },
  );
  try {
    parser.end(text);
  } catch (error) {
    if (error instanceof Defect) return { defect: error.defect, found: error.found };
    throw error;
  }
  return written.length > 2 ? { svg: written.join('') } : { defect: 'broken', found: '' };
}

const isKept = (name: string, isFirst: boolean): boolean => (isFirst ? name === 'svg' : elements.has(name));

function mustBeDrawing(name: string, given: Record<string, string>): void {
  const local = name.replace(/^.*:/, '');
  if (scripts.has(local)) throw new Defect('script', `<${local}>`);
  if (foreign.has(local)) throw new Defect('picture', `<${local}>`);
  for (const [key, value] of Object.entries(given)) {
    if (/^on/i.test(key)) throw new Defect('handler', key);
    if (/^(xlink:)?href$|^src$/i.test(key) && !/^#[\w.:-]*$/.test(value.trim())) {
      throw new Defect('external', `${key}="${value.slice(0, 40)}"`);
    }
    if (attributes.has(key)) mustBePlainStyle(value);
  }
}

/** Styles and looks refer to parts of the same file alone. */
function mustBePlainStyle(style: string): void {
  const loading = /@import|@font-face|expression\s*\(|javascript:|url\s*\((?!\s*['"]?#)|image-set|\\/i.exec(
    style,
  );
  if (loading) throw new Defect('style', loading[0]);
}

function kept(given: Record<string, string>): string {
  const names = new Map<string, string>();
  for (const [key, value] of Object.entries(given)) {
    const name = key === 'xlink:href' ? 'href' : key;
    if (attributes.has(name)) names.set(name, value);
  }
  return [...names].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
