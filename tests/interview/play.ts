import { parse } from 'yaml';
import type { Outcome } from '../../src/interview/asking.js';
import { keeperOf } from '../../src/interview/file/keeper.js';
import { newFile } from '../../src/interview/file/newFile.js';
import { converse } from '../../src/interview/plain/conversation.js';
import { dialogue } from '../../src/interview/plain/dialogue.js';
import type { Outlook } from '../../src/interview/session/outlook.js';
import type { Session } from '../../src/interview/session/session.js';
import { interview as german } from '../../src/locales/de/interview.js';
import { interview as english } from '../../src/locales/en/interview.js';
import type { Language } from '../../src/model/language.js';
import type { Answer, Typed } from '../../src/model/response.js';
import { type FakeIo, fakeIo } from './fakeIo.js';
import { keepingIn, questionnaire, session } from './fixture.js';

export interface Played extends Outcome {
  io: FakeIo;
  /** Everything shown, prompts and repeated input included. */
  screen: string;
  /** The answers in the file. */
  file: Record<string, unknown>;
}

export interface Scene {
  language?: Language;
  answers?: Record<string, Answer>;
  columns?: number;
  failures?: number;
  people?: number;
  /** The section that is a silent vote. */
  silent?: string;
  outlook?: Outlook;
  /** What an earlier sitting left typed. */
  typed?: Record<string, Typed>;
  /** Whether lines are typed at a terminal, where several at once are a paste. */
  terminal?: boolean;
}

const unknown = { now: undefined, lowest: undefined, highest: undefined };
const noOutlook: Outlook = {
  verdict: { ...unknown, provisional: true },
  overall: unknown,
  sections: new Map(),
};

const head = {
  questionnaire: 'small',
  version: '1.2.0',
  title: 'Small',
  commands: { resume: 'r', report: 'p' },
};

/** Plays a dialogue of scripted lines on the small questionnaire; the input ends after them. */
export async function play(lines: readonly string[], scene: Scene = {}): Promise<Played> {
  const { language = 'en', answers = {}, columns, failures = 0, people, silent, outlook = noOutlook } = scene;
  const { terminal = false, typed } = scene;
  const io = fakeIo(lines, {}, columns);
  if (terminal) io.stdin.isTerminal = true;
  io.failures.left = failures;
  const words = language === 'de' ? german : english;
  const respondent = people === undefined ? {} : { people };
  const sections = questionnaire.sections.map((section) =>
    section.id === silent ? { ...section, silentVote: true as const } : section,
  );
  const start: Session = session(answers, {
    head: { respondent },
    progress: typed && { skipped: [], typed },
    questionnaire: { ...questionnaire, sections },
  });
  const empty = { head: start.head, answers: new Map() };
  const text = newFile({ ...head, head: start.head }, words);
  const keeper = keeperOf(io, { file: 'a.yaml', text, saved: empty }, keepingIn(words));
  const conversation = converse(io, words.typing.severalLines);
  const style = { words, language, width: conversation.width };
  const backing = { save: keeper.save, outlook: () => outlook };
  const outcome = await dialogue(start, { conversation, style, ...backing });
  await conversation.close();
  const file = parse(io.store.get('a.yaml') ?? 'answers:').answers ?? {};
  return { ...outcome, io, screen: io.written.stderr, file };
}
