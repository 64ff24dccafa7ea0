import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as GitHub renders it, HTML in it included, so that what slips through shows. */
export function html(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The names of the elements in HTML, once each, in alphabetical order. */
export function elementsIn(rendered: string): string[] {
  return [
    ...new Set([...rendered.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase())),
  ].sort();
}

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** The text of HTML: line breaks as `\n`, tags gone, entities decoded, what has no width taken out. */
export function textIn(rendered: string): string {
  return rendered
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll('\u2060', '')
    .trim();
}
