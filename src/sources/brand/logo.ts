import type { Logo } from '../../model/brand.js';
import type { Problem } from '../../model/diagnostics/diagnostic.js';
import { base64Of } from './base64.js';
import { isPng, plainPng } from './png.js';

/** The largest logo, in kilobytes of 1000 bytes: it stands in every report. */
const kilobytesAtMost = 200;

/** A logo made safe, or what is wrong with it. */
export async function readLogo(path: string, bytes: Uint8Array): Promise<Logo | Problem> {
  if (bytes.length > kilobytesAtMost * 1000) {
    return { code: 'logo-too-large', args: { path, kilobytes: kilobytesAtMost } };
  }
  if (isPng(bytes)) {
    const plain = plainPng(bytes);
    if (plain) return { type: 'image/png', base64: base64Of(plain) };
    return { code: 'logo-defect', args: { path, defect: 'broken', found: '' } };
  }
  const text = new TextDecoder().decode(bytes);
  if (!/<(?:\w+:)?svg[\s>/]/.test(text)) return { code: 'logo-kind', args: { path } };
  const { safeSvg } = await import('./svg.js');
  const safe = safeSvg(text);
  if ('defect' in safe) return { code: 'logo-defect', args: { path, ...safe } };
  return { type: 'image/svg+xml', base64: base64Of(new TextEncoder().encode(safe.svg)) };
}
