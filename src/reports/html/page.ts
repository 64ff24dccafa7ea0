import type { Brand } from '../../model/brand.js';
import type { Language } from '../../model/language.js';
import { inOneLine } from '../layout/clean.js';
import { type Child, element, escaped, type Html, stacked } from './element.js';
import type { Pen } from './pen.js';
import { policyFor } from './policy.js';
import { styleSheet } from './style/styleSheet.js';

/** A page: its title, what stands at the foot of each printed sheet, whose it is, and its content. */
export interface Page {
  language: Language;
  title: string;
  foot: string;
  brand?: Brand | undefined;
  content: Html;
}

/** One self-contained file: its style within, nothing that runs, nothing that is loaded. */
export function pageHtml({ language, title, foot, brand, content }: Page, pen: Pen): string {
  const style = styleSheet({ brand, foot: inOneLine(foot), pageOf: pen.words.page.pageOf });
  const head = stacked([
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policyFor(style) }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('title', {}, inOneLine(title)),
    { markup: `<style>${style}</style>` },
  ]);
  const body = stacked([
    element('a', { class: 'skip', href: '#content' }, pen.words.page.skip),
    ...(brand ? [masthead(brand)] : []),
    element('main', { id: 'content', tabindex: '-1' }, { markup: '\n' }, content),
  ]);
  return `<!doctype html>\n<html lang="${escaped(language)}">\n<head>\n${head.markup}</head>\n<body>\n${body.markup}</body>\n</html>\n`;
}

/** Whose report it is: the logo, which says the name, or the name itself. */
function masthead({ name, logo }: Brand): Html {
  const shown: Child = logo
    ? element('img', { class: 'logo', src: `data:${logo.type};base64,${logo.base64}`, alt: name ?? '' })
    : undefined;
  return element(
    'header',
    { class: 'masthead' },
    shown,
    name ? element('p', { class: 'brandname' }, name) : undefined,
  );
}
