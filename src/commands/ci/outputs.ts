import type { Output } from '../../io.js';
import { ciWords } from '../../locales/ciWords.js';
import { commandWords } from '../../locales/commandWords.js';
import { type Badge, endpointBadge, svgBadge } from '../../reports/ci/badge.js';
import { fitted, type Urgency } from '../../reports/ci/fitted.js';
import { junitFoot, junitHead, junitSuite } from '../../reports/ci/junit.js';
import type { TestSuite } from '../../reports/ci/suite.js';
import type { Context } from '../context.js';
import { destination } from '../output.js';
import { type Annotations, annotations, isInJob } from './runner.js';

/** What a command line asks to be written for CI. */
export interface CiOptions {
  /** A file for the results as JUnit XML. */
  junit?: string;
  /** Files for badges, by their endings. */
  badge?: string[];
}

/** Files for CI that are written beside a result; nothing is seen of them until they are finished. */
export interface CiOutputs {
  annotations: Annotations;
  /** One organization: its test results, and its piece of the job summary with how much that matters. */
  add(suite: TestSuite, piece: string, urgency: Urgency): void;
  /** `head` begins the job summary. */
  finish(badge: Badge, head: string): Promise<void>;
  discard(): void;
}

/** A job summary may have 1 MiB for each step: https://docs.github.com/actions/reference/limits */
const summaryAtMost = 2 ** 20;

/** Whether anything is to be written for CI. */
export function writesForCi(context: Context, { junit, badge }: CiOptions): boolean {
  return junit !== undefined || badge !== undefined || isInJob(context.io);
}

/** Opens what is to be written for CI, before the work. */
export function ciOutputs(context: Context, { junit, badge = [] }: CiOptions): CiOutputs {
  const { io } = context;
  const path = isInJob(io) ? io.env.GITHUB_STEP_SUMMARY : undefined;
  const room = path ? summaryAtMost - (io.files.size(path) ?? 0) : 0;
  const pieces = path ? fitted(room) : undefined;
  const badges: [string, Output][] = badge.map((file) => [file, destination(context, file)]);
  const spool = junit === undefined ? undefined : io.files.spool(junit === '-' ? io.stdout : junit);
  const collected = annotations(context);
  let count = 0;
  spool?.write(junitHead);
  return {
    annotations: collected,
    add(suite, piece, urgency) {
      spool?.write(junitSuite(suite, count));
      pieces?.add(piece, urgency);
      count += 1;
    },
    async finish(shown, head) {
      const words = ciWords(context.language);
      for (const [file, output] of badges) {
        output.write(file.toLowerCase().endsWith('.svg') ? svgBadge(shown) : endpointBadge(shown));
      }
      spool?.write(junitFoot);
      await spool?.finish();
      if (junit !== undefined && junit !== '-' && !context.quiet) {
        io.stderr.write(`${commandWords(context.language).written(junit)}\n`);
      }
      if (path && pieces) {
        const text = pieces.text(head, words.summary.cut);
        if (text === undefined)
          collected.add({ level: 'notice', title: 'readiness', message: words.summary.full });
        else io.files.append(path, text);
      }
      collected.write(words.moreAnnotations);
    },
    discard: () => spool?.discard(),
  };
}
