import { type Block, paragraph } from '../block.js';
import { about, partNote } from '../head.js';
import { openPlacesIn } from './openPlaces.js';
import { partsOf } from './parts.js';
import type { HandbookView } from './plan.js';

/** The handbook of an organization: what it is, how to read it, and the chapters of the questionnaire. */
export function handbookBlocks(view: HandbookView): Block[] {
  const chapters = (view.definition.handbook ?? []).flatMap((chapter, at): Block[] => [
    {
      kind: 'heading',
      level: 2,
      id: `chapter-${chapter.id}`,
      number: String(at + 1),
      text: view.say(chapter.title),
    },
    ...partsOf(view, chapter),
  ]);
  const { handbook: own } = view.definition.report ?? {};
  const { handbook: says } = view.words;
  return [
    {
      kind: 'heading',
      level: 1,
      id: 'handbook',
      number: '',
      text: own ? view.say(own.title) : says.titleOf(view.say(view.definition.title)),
    },
    { kind: 'paragraph', role: 'lead', text: about(view) },
    ...(own?.about ? [paragraph(view.say(own.about))] : []),
    ...partNote(view),
    paragraph(`${says.howToRead} ${says.openPlaces(openPlacesIn(chapters))}`),
    { kind: 'contents', title: view.words.result.contents },
    ...chapters,
  ];
}
