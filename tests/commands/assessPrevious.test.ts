import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { questionnaire, session, value } from '../interview/fixture.js';
import { play } from '../interview/screen/stage.js';
import { assess } from './assessing.js';

const own = 'org-2026-11-23.answers.yaml';
const before =
  'questionnaire: q.yaml\ndate: 2026-03-02\nrespondent: {role: it}\nanswers: {council: yes, people: 12}\n';
const previous = 'before.answers.yaml';
const files = { [previous]: before.replace('yes', "'yes'") };

describe('an interview with earlier answers', () => {
  it('shows each beside its question, and takes none of them', async () => {
    const { screen, io } = await assess(['Org', '', '', '', '', 'q'], { previous, plain: true }, { files });
    expect(screen).toContain('On 2 March 2026: 1 – Yes');
    expect(screen).toContain('On 2 March 2026: 12 people');
    expect(parse(io.store.get(own) ?? '').answers ?? {}).toEqual({});
    expect(io.store.get(previous)).toBe(files[previous]);
  });

  it('writes numbers as reports do', async () => {
    const many = { [previous]: 'questionnaire: q.yaml\nanswers: {people: 1150}\n' };
    const { screen } = await assess(['Org', '', '', '', '', 'q'], { previous, plain: true }, { files: many });
    expect(screen).toContain('1,150 people');
  });

  it('shows them again when it goes on, by the line that it says', async () => {
    const { screen } = await assess(['Org', '', '', 'q'], { previous }, { files });
    expect(screen).toContain(`--previous ${previous}`);
  });

  it('shows what was asked otherwise as such, and nothing of what does not fit any more', async () => {
    const now = {
      ...questionnaire,
      version: '2.0.0',
      migrations: [{ from: '1.2.0', questions: [{ was: 'council', reworded: true }] }],
      sections: questionnaire.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) =>
          question.id === 'people' ? { ...question, range: { min: 20 } } : question,
        ),
      })),
    };
    const world = { files: { ...files, 'q2.yaml': stringify(now) }, asked: 'de' as const };
    const options = { previous, plain: true, questionnaire: 'q2.yaml' };
    const { screen } = await assess(['Org', '', '', '', '', 'q'], options, world);
    expect(screen).toContain('Am 2. März 2026 (anders gefragt): 1 – Ja');
    expect(screen).not.toContain('12 Personen');
  });

  it.each<[string, Record<string, string>, string]>([
    ['is not there', {}, 'file-missing'],
    [
      'holds several responses',
      {
        'p.yaml': ['1', '2'].map((one) => `- {questionnaire: q.yaml, answers: {people: ${one}}}\n`).join(''),
      },
      'not-one-interview',
    ],
    [
      'answers something else',
      {
        'p.yaml': 'questionnaire: other.yaml\nanswers: {people: 1}\n',
        'other.yaml': stringify({ ...questionnaire, id: 'other' }),
      },
      'questionnaire-contradicts',
    ],
    ['is the one that it writes', { [own]: before.replace('yes', "'yes'") }, 'output-is-input'],
  ])('does not begin where the file %s', async (_, there, code) => {
    const [name = 'p.yaml'] = Object.keys(there);
    const { stopped } = await assess(['Org', 'q'], { previous: name }, { files: there });
    expect(stopped).toEqual([code]);
  });
});

it('on the screen the earlier answer stands below the rows, and none of them is chosen', async () => {
  const earlier = { given: { kind: 'value', value: 3 }, date: '2026-03-02', isReworded: false } as const;
  const start = {
    ...session({ council: value('yes') }, { progress: { at: 'sponsor', skipped: [] } }),
    previous: new Map([['sponsor', earlier]]),
  };
  const { screens, last } = await play(start, '<enter>');
  expect(screens[0]).toContain('Am 2. März 2026: 3 – Stufe 3');
  expect(screens[0]).not.toContain('❯');
  expect(last).toContain('! Noch ist nichts gewählt');
});
