import { hasScores, weightOf } from '../../../model/options.js';
import { type Block, figures, heading, list, paragraph, table, words } from '../block.js';
import type { Chapter } from '../chapter.js';
import { soft } from '../inline.js';
import type { View } from '../view.js';

/** How the result comes about: the questionnaire's own account, then the bands, caps and weights that were used. */
export const method: Chapter = {
  id: 'method',
  title: ({ words: says }) => says.annex.method,
  blocks: (view) => {
    const { annex: says } = view.words;
    const own = view.definition.report?.method?.map((text) => view.say(text));
    return [
      ...(own ?? says.methodSays).map((text) => paragraph(text)),
      ...(view.assessment.respondents.count > 1 ? [paragraph(says.severalSays)] : []),
      heading('bands', says.bands, 4),
      paragraph(says.bandsSay(basisOf(view), view.definition.verdict.basis.length)),
      bands(view),
      ...caps(view),
      heading('weights', says.weights, 4),
      weights(view),
      paragraph(soft(identity(view))),
    ];
  },
};

function basisOf(view: View): string {
  const names = view.definition.verdict.basis.map((name) =>
    name === 'overall' ? view.words.result.overall : view.title('track', name.replace('track.', '')),
  );
  return view.words.common.and(names.map(view.words.common.quoted));
}

function bands({ definition, numbers, say, words: says }: View): Block {
  const rows = definition.verdict.bands.map(({ title, from }) => [say(title), numbers.points(from)]);
  return table([words(says.annex.band), figures(says.annex.from)], rows);
}

function caps(view: View): Block[] {
  const all = view.definition.verdict.caps ?? [];
  if (all.length === 0) return [];
  const { annex: says } = view.words;
  return [
    paragraph(says.capsSay),
    ...list(all.map(({ to, because }) => says.cap(view.title('band', to), view.say(because)))),
  ];
}

function weights({ definition, numbers, say, words: says }: View): Block {
  const rows = definition.tracks.flatMap(({ id, title, weight }) => {
    const sections = definition.sections.filter(({ track }) => track === id);
    const total = sections.reduce((sum, section) => sum + (section.weight ?? 1), 0);
    const all = definition.tracks.reduce((sum, track) => sum + track.weight, 0);
    const inTrack = (section: { weight?: number | undefined }): number =>
      total === 0 ? 0 : ((section.weight ?? 1) / total) * (weight / all) * 100;
    return sections.map((section) => [
      say(section.title),
      say(title),
      numbers.percents(inTrack(section)),
      numbers.plain(
        section.questions.filter((question) => weightOf(question) > 0 && hasScores(definition, question))
          .length,
      ),
    ]);
  });
  const { columns } = says.common;
  return table(
    [
      words(columns.section),
      words(columns.track),
      figures(says.annex.weightInAll),
      figures(columns.questions),
    ],
    rows,
  );
}

function identity({ assessment: { questionnaire }, words: says, say }: View): string {
  return says.annex.identity(
    say(questionnaire.title),
    questionnaire.version,
    inFours(questionnaire.sha256.slice(0, 12)),
  );
}

/** A checksum in groups of four, so that it is not taken for the hash of a commit. */
function inFours(hash: string): string {
  return hash.match(/.{1,4}/g)?.join(' ') ?? '';
}
