import { parse } from 'yaml';
import type { Outcome } from '../../../src/interview/asking.js';
import { keeperOf } from '../../../src/interview/file/keeper.js';
import { newFile } from '../../../src/interview/file/newFile.js';
import type { Device, Frame, Size } from '../../../src/interview/screen/device.js';
import type { Key, KeyName } from '../../../src/interview/screen/key.js';
import { screenAsking } from '../../../src/interview/screen/screen.js';
import type { Outlook } from '../../../src/interview/session/outlook.js';
import type { Session } from '../../../src/interview/session/session.js';
import { interviewWords } from '../../../src/locales/interviewWords.js';
import type { Language } from '../../../src/model/language.js';
import { fakeIo } from '../fakeIo.js';
import { keepingIn } from '../fixture.js';

/** A key by its name in angle brackets (`<heldBackspace>`: once more while it is held), a size of the screen as `<80x24>`; other characters are typed. */
function keysIn(script: string): (Key | Size)[] {
  return [...script.matchAll(/<([a-zA-Z]+)>|<(\d+)x(\d+)>|([^<])/gu)].map(
    ([, name, columns, rows, text = '']): Key | Size => {
      if (columns !== undefined) return { columns: Number(columns), rows: Number(rows) };
      if (name === 'heldBackspace') return { kind: 'key', name: 'backspace', isHeld: true };
      if (name === 'interrupt' || name === 'closed') return { kind: name };
      return name === undefined ? { kind: 'text', text } : { kind: 'key', name: name as KeyName };
    },
  );
}

/** A device whose keys are a script, and end with it; what it shows before each key is kept. */
export function fakeDevice(
  script: string,
  start: Size = { columns: 80, rows: 24 },
): Device & { shown: string[] } {
  const keys = keysIn(script);
  const shown: string[] = [];
  let size = start;
  let latest: Frame = { lines: [] };
  return {
    shown,
    leave: () => '',
    size: () => size,
    draw(frame) {
      latest = frame;
    },
    async next() {
      shown.push(
        latest.lines
          .map((text) => text.trimEnd())
          .join('\n')
          .trimEnd(),
      );
      const key = keys.shift() ?? { kind: 'closed' as const };
      if ('kind' in key) return key;
      size = key;
      return { kind: 'resized' };
    },
    unread: (key) => {
      keys.unshift(key);
    },
    close: async () => undefined,
  };
}

/** What was played: how it ended, each screen that was seen, and the file. */
export interface Played extends Outcome {
  screens: string[];
  /** The last screen. */
  last: string;
  text: string;
  answers: Record<string, unknown>;
}

interface Scene {
  language?: Language;
  size?: Size;
  failures?: number;
  outlook?: Outlook;
}

const unknown = { now: undefined, lowest: undefined, highest: undefined };
const nothingKnown: Outlook = {
  verdict: { ...unknown, provisional: true },
  overall: unknown,
  sections: new Map(),
};

/** Plays an interview on a screen; the input ends with the script. */
export async function play(start: Session, script: string, scene: Scene = {}): Promise<Played> {
  const { language = 'de', size, failures = 0, outlook = nothingKnown } = scene;
  const io = fakeIo([]);
  io.failures.left = failures;
  const words = interviewWords(language);
  const named = {
    questionnaire: 'small',
    version: '1.2.0',
    title: 'Small',
    commands: { resume: 'r', report: 'p' },
  };
  const text = newFile({ ...named, head: start.head }, words);
  const saved = { head: start.head, answers: new Map() };
  const keeper = keeperOf(io, { file: 'a.yaml', text, saved }, keepingIn(words));
  const device = fakeDevice(script, size);
  const asking = screenAsking(device, io.stderr, { words, language }, false);
  const outcome = await asking.hold(start, { save: keeper.save, outlook: () => outlook });
  await asking.close();
  const file = io.store.get('a.yaml') ?? text;
  return {
    ...outcome,
    screens: device.shown,
    last: device.shown.at(-1) ?? '',
    text: file,
    answers: parse(file).answers ?? {},
  };
}
