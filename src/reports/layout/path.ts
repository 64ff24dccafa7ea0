import { undetermined } from '../../model/assessment.js';
import { hasScores } from '../../model/options.js';
import type { PathChange, PathResult } from '../../model/path.js';
import { valueText } from './answers.js';
import { type Block, figures, heading, list, note, paragraph, prose, table, words } from './block.js';
import { type Inline, lines, runsOf, soft, strong } from './inline.js';
import type { View } from './view.js';

/** The least answers that would release a milestone; nothing where it is released. */
export function releasePath(view: View, milestone: string): Block[] {
  const found = view.assessment.path?.milestones.find(({ id }) => id === milestone);
  if (!found || found.changes.length + found.notAlone.length === 0) return [];
  const { path: says } = view.words;
  const title = says.release(view.title('milestone', milestone));
  const { changes } = found;
  return [
    heading(`path-${milestone}`, title, 4),
    ...(changes.length > 0
      ? [paragraph(says.releaseTakes(changes.length)), changesTable(view, changes)]
      : []),
    ...(found.notAlone.length > 0 ? [paragraph(notAlone(view, found.notAlone))] : []),
    ...(changes.length > 0 ? [note(`${outcome(view, found)}${onAverage(view)}`)] : []),
  ];
}

function notAlone(view: View, questions: readonly string[]): string {
  return view.words.path.notAlone(questions.map(view.questionTitle).join('; '));
}

/** The cheapest way to the next better verdict, and what would not help. */
export function verdictPath(view: View): Block[] {
  const { path, verdict } = view.assessment;
  if (!path) return [];
  const says = view.words.path;
  if (verdict.id === undetermined) return [heading('path', says.chapter), paragraph(says.undetermined)];
  return [...wayBlocks(view, path.verdict), ...useless(view, path)];
}

function useless(view: View, { tracks }: PathResult): Block[] {
  return tracks
    .filter(({ isWithoutEffect }) => isWithoutEffect)
    .map(({ id, verdict }) =>
      paragraph(view.words.path.withoutEffect(view.title('track', id), view.title('band', verdict))),
    );
}

/** The path in short: what each release takes, what the next better verdict takes, and what would not help. */
export function pathSummary(view: View): Block[] {
  const { path } = view.assessment;
  if (!path) return [];
  const says = view.words.path;
  const releases = path.milestones
    .filter(({ changes }) => changes.length > 0)
    .map(
      ({ id, changes }): Inline => [
        strong(`${says.forRelease(view.title('milestone', id))}:`),
        ' ',
        changes.map((change) => stepOf(view, change)).join('; '),
      ],
    );
  return [...list(releases), ...nextVerdict(view, path), ...useless(view, path)];
}

function nextVerdict(view: View, { verdict: way }: PathResult): Block[] {
  if (!way?.isReachable) return [];
  const band = view.title('band', way.to);
  return [
    paragraph(view.words.path.next(band, way.changes.length, view.numbers.plain(way.effort))),
    ...list([way.changes.map((change) => stepOf(view, change)).join('; ')]),
  ];
}

function stepOf(view: View, change: PathChange): string {
  return `${view.questionTitle(change.question)} ${pointsOf(view, change)}`;
}

function wayBlocks(view: View, way: PathResult['verdict']): Block[] {
  if (!way) return [];
  const { path: says } = view.words;
  const band = view.title('band', way.to);
  const head = heading('path', says.verdict(band));
  if (!way.isReachable) return [head, paragraph(says.notReachable(band))];
  return [
    head,
    paragraph(says.takes(way.changes.length, view.numbers.plain(way.effort))),
    changesTable(view, way.changes),
    note(`${outcome(view, way)} ${says.proof[way.proof]}${onAverage(view)}`),
  ];
}

function onAverage({ assessment, words: says }: View): string {
  return assessment.respondents.count > 1 ? ` ${says.path.onAverage}` : '';
}

function outcome(view: View, { overall, verdict }: { overall: number | null; verdict: string }): string {
  const { path: says } = view.words;
  const title = view.title('band', verdict);
  if (overall === null) return says.outcomeVerdict(title);
  const now = view.assessment.overall.score;
  return says.outcome(
    view.numbers.points(overall),
    now === null ? undefined : view.numbers.points(now),
    title,
  );
}

function changesTable(view: View, changes: readonly PathChange[]): Block {
  const { path: says } = view.words;
  return table(
    [words(says.topic), figures(says.change), prose(says.answer), figures(says.effort)],
    changes.map((change) => [
      view.questionTitle(change.question),
      pointsOf(view, change),
      answersOf(view, change),
      change.effort === null ? view.words.actions.noEffort : view.numbers.plain(change.effort),
    ]),
  );
}

function pointsOf(view: View, { from, to }: PathChange): string {
  const now = from === null ? view.words.path.unknown : view.numbers.points(from);
  return `${now} → ${view.numbers.points(to)}`;
}

/** What has to be answered: to the question itself in short, to others with their titles. */
function answersOf(view: View, { question, answers, withEvidence }: PathChange): Inline {
  const { path: says } = view.words;
  const found = answers.flatMap((answer): Inline[] => {
    const asked = view.question(answer.question);
    if (!asked) return [];
    const isAny =
      view.question(question)?.definition.type === 'computed' &&
      !hasScores(view.definition, asked.definition);
    const text = isAny ? says.decided : valueText(view, asked.definition, answer.value);
    if (answer.question === question) return [text];
    return [[soft(says.of(view.questionTitle(answer.question))), ' ', ...runsOf(text)]];
  });
  return lines(withEvidence ? [...found, soft(says.withEvidence)] : found);
}
