import { type Reservation, undetermined } from '../../model/assessment.js';
import { type Block, list, paragraph } from './block.js';
import { type Inline, status, strong, type Tone } from './inline.js';
import type { View } from './view.js';

/** The verdict in a box: the band, what it means, and why it is provisional. */
export function verdictBox(view: View): Block {
  const { verdict } = view.assessment;
  const { result } = view.words;
  const title: Inline = [
    strong(result.verdict(view.title('band', verdict.id))),
    ...(verdict.provisional && verdict.id !== undetermined
      ? [' (', status('open', result.provisional), ')']
      : []),
  ];
  const band = view.definition.verdict.bands.find(({ id }) => id === verdict.id);
  const says = band?.says ? [paragraph(view.say(band.says))] : [];
  return {
    kind: 'callout',
    tone: toneOf(view),
    title,
    blocks: [
      ...(verdict.id === undetermined ? [paragraph(result.undeterminedSays)] : says),
      ...(verdict.provisional ? provisional(view) : []),
    ],
  };
}

function toneOf({ assessment: { verdict }, definition }: View): Tone {
  const { bands } = definition.verdict;
  const position = bands.findIndex(({ id }) => id === verdict.id);
  if (position < 0) return 'open';
  if (position === bands.length - 1) return 'good';
  return position === 0 ? 'bad' : 'near';
}

function provisional(view: View): Block[] {
  const { verdict } = view.assessment;
  const { result } = view.words;
  const [lowest, highest] = [view.title('band', verdict.lowest), view.title('band', verdict.highest)];
  const lead = verdict.id === undetermined ? result.undeterminedBecause : result.provisionalBecause;
  return [
    paragraph(lead),
    ...list(reservations(view)),
    paragraph(lowest === highest ? result.couldOnlyBe(lowest) : result.couldBe(lowest, highest)),
  ];
}

/** The reasons for which the verdict is provisional, the sections of one reason in one sentence. */
function reservations(view: View): string[] {
  const { because } = view.assessment.verdict;
  const codes = [...new Set(because.map(({ code }) => code))];
  return codes.map((code) => {
    const sections = because.flatMap((reason) =>
      reason.code === code && 'section' in reason ? [sectionIn(view, reason.section, code)] : [],
    );
    return view.words.reservation[code](sections.join(', '));
  });
}

/** A section with the coverage that is too low, to a tenth: 79.6 % must not read like the 80 % that it misses. */
function sectionIn(view: View, id: string, code: Reservation['code']): string {
  const title = view.title('section', id);
  const coverage = view.assessment.sections.find((section) => section.id === id)?.coverage;
  return code === 'low-coverage' ? `${title} ${view.numbers.percents(100 * (coverage ?? 0))}` : title;
}

/** Why the verdict is what it is: the value that decides, and what caps it. */
export function verdictReasons(view: View): Block[] {
  return [...basis(view), ...caps(view)];
}

interface BasisValue {
  name: string;
  score: number | null;
}

function basisValues(view: View): BasisValue[] {
  const { overall, tracks } = view.assessment;
  return view.definition.verdict.basis.flatMap((name) => {
    if (name === 'overall') return [{ name: view.words.result.overall, score: overall.score }];
    const track = tracks.find(({ id }) => `track.${id}` === name);
    return track ? [{ name: view.title('track', track.id), score: track.score }] : [];
  });
}

function basis(view: View): Block[] {
  const { numbers, words, definition } = view;
  const values = basisValues(view);
  const missing = values.filter(({ score }) => score === null).map(({ name }) => words.common.quoted(name));
  if (missing.length > 0) return [paragraph(words.result.basisMissing(words.common.and(missing)))];
  const decisive = values.reduce<BasisValue | undefined>(
    (least, value) => (least && (least.score ?? 0) <= (value.score ?? 0) ? least : value),
    undefined,
  );
  const before = view.assessment.verdict.band;
  if (!decisive || before === null) return [];
  const [points, band] = [numbers.fixed(decisive.score ?? 0), view.title('band', before)];
  const names = words.common.and(values.map(({ name }) => words.common.quoted(name)));
  const next = definition.verdict.bands[definition.verdict.bands.findIndex(({ id }) => id === before) + 1];
  const says =
    values.length === 1
      ? words.result.basisOne(decisive.name, points, band)
      : words.result.basisLowest(names, values.length, decisive.name, points, band);
  const further = next ? ` ${words.result.nextBand(view.say(next.title), numbers.points(next.from))}` : '';
  return [paragraph(`${says}${further}`)];
}

/** The caps that hold, by the band to which they limit, the strictest first. */
function caps(view: View): Block[] {
  const { verdict } = view.assessment;
  const { bands, caps: defined = [] } = view.definition.verdict;
  const position = (id: string | null): number => bands.findIndex((band) => band.id === id);
  const because = new Map(defined.map((cap) => [cap.id, cap.because]));
  const targets = bands.map(({ id }) => id).filter((id) => verdict.caps.some(({ to }) => to === id));
  return targets.flatMap((to, at) => {
    const reasons = verdict.caps.flatMap((cap) => {
      const text = cap.to === to ? because.get(cap.id) : undefined;
      return text ? [view.say(text)] : [];
    });
    const limits = verdict.band !== null && verdict.id === to && position(verdict.band) > position(to);
    const title = view.title('band', to);
    const lead = limits
      ? view.words.result.lowered(view.title('band', verdict.band ?? ''), title)
      : at === 0
        ? view.words.result.capped(title)
        : view.words.result.cappedThen(title);
    return [paragraph(lead), ...list(reasons)];
  });
}
