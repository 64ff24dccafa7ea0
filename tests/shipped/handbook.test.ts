import { describe, expect, it } from 'vitest';
import { assessedValues, chaptersOf } from '../support/handbooks.js';
import { shippedDefinition } from '../support/shipped.js';

const facts = {
  launchScope: 100,
  hasWorksCouncil: 'yes',
  jurisdiction: 'de',
  sites: 1,
  platformStatus: 'nothing',
};
const goals = (...chosen: string[]) => ({ goalDirection: chosen, primaryGoal: chosen[0] ?? '' });

/** Two clients that differ in nothing but what they want and how they want it. */
const careful = {
  ...{ pace: 'careful', openness: 'groupByGroup', launchShape: 'oneCommunity', voluntariness: 'optIn' },
  ...{ introductionStyle: 'exploration', externals: 'none' },
};
const brisk = {
  ...{ pace: 'brisk', openness: 'open', launchShape: 'useCaseTeams', voluntariness: 'bindingRoutines' },
  ...{ introductionStyle: 'promotion', externals: 'fromStart' },
};
const one: Record<string, string | number | string[]> = {
  ...facts,
  ...careful,
  ...goals('findExperts', 'keepKnowledge'),
};
const other = { ...facts, ...brisk, ...goals('handovers', 'lessMail') };
const [mine, theirs] = await Promise.all([one, other].map((values) => chaptersOf(assessedValues(values))));

describe('two clients with different goals and preferences get visibly different handbooks', () => {
  it.each([
    [1, 'Zweck', 'rasch findet, wer die Antwort kennt', 'ohne Rückfragen weiterarbeiten'],
    [1, 'Nicht-Ziele', 'Keine Pflicht zum Mitmachen', 'Kein zusätzlicher Kanal'],
    [2, 'Ziele', '20 typischen Suchfällen', 'Rückfragen nach Übergaben'],
    [3, 'Nutzen', 'ohne ein Dutzend anzuschreiben', 'den die anderen hinterlassen haben'],
    [4, 'Anwendungsfälle', 'Wer weiß etwas über …?', 'Übergabebuch'],
    [5, 'Steuerkreis', 'trifft sich monatlich', 'trifft sich alle zwei Wochen'],
    [6, 'Präferenzen', 'vier Wochen Puffer', 'im Abstand von vier bis sechs Wochen'],
    [7, 'Spielregeln', 'Jede Gruppe beginnt im eigenen Raum', 'Räume sind offen, wenn nichts dagegenspricht'],
    [7, 'Kanal-Kompass', 'Offener Fachraum', 'Übergabebuch im eigenen Raum'],
    [8, 'Mitbestimmung', 'Teilnahme freiwillig', 'Liste der Routinen'],
    [9, 'Leitung', 'Die Leitung gibt Zeit zum Ausprobieren', 'Die Leitung wirbt persönlich'],
    [10, 'Lernen', 'Die Teilnahme ist freiwillig.', 'Schulung und Probelauf'],
    [11, 'Technik', 'Bleiben gesperrt', 'Vom Start an eingerichtet'],
    [12, 'Roadmap', 'Start in einem vollständigen Bereich', 'Start mit einem Team je Anwendungsfall'],
    [
      12,
      'Abbruchkriterien',
      'Fachfragen bleiben ohne brauchbare Antwort',
      'Rückfragen nach Übergaben nehmen nicht ab',
    ],
    [13, 'Kennzahlen', 'Gruppen, die von sich aus dazugekommen sind', 'abgelöste Routinen'],
  ])('chapter %d, %s', (chapter, _, first, second) => {
    expect(mine?.[chapter]).toContain(first);
    expect(mine?.[chapter]).not.toContain(second);
    expect(theirs?.[chapter]).toContain(second);
    expect(theirs?.[chapter]).not.toContain(first);
  });

  it('in every one of the 13 chapters, and also where the goals alone differ, or the preferences alone', async () => {
    const differing = async (values: typeof one): Promise<number[]> => {
      const chapters = await chaptersOf(assessedValues(values));
      return chapters.flatMap((text, at) => (text === mine?.[at] || at === 0 ? [] : [at]));
    };
    const all = Array.from({ length: 13 }, (_, at) => at + 1);
    expect(await differing(other)).toEqual(all);
    expect(await differing({ ...one, ...goals('handovers', 'lessMail') })).toEqual([
      1, 2, 3, 4, 7, 9, 12, 13,
    ]);
    expect(await differing({ ...one, ...brisk })).toEqual([1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
  });
});

it('what nobody has decided yet is open in its chapter, and has no consequence', async () => {
  const { pace: _, externals: __, ...rest } = one;
  const open = await chaptersOf(assessedValues(rest));
  expect(mine?.[6]).not.toContain('Noch sind nicht alle Weichen gestellt');
  expect(open[6]).toContain('Noch sind nicht alle Weichen gestellt');
  expect(open[6]).toContain('| Tempo | ? nicht beantwortet |');
  expect(open[6]).not.toContain('Tempo: ');
  expect(open[11]).toContain('| Gastzugänge | ? bitte ausfüllen |');
});

it('without a works council its chapter asks for written information instead', async () => {
  const chapters = await chaptersOf(assessedValues({ ...one, hasWorksCouncil: 'no' }));
  expect(chapters[8]).toContain('Schriftliche Information der Mitarbeitenden');
  expect(chapters[8]).not.toContain('Gemeinsame Überprüfung');
  expect(chapters[5]).not.toContain('Interessenvertretung');
});

it('every question that is asked stands in a chapter, every action and remark too', () => {
  const { handbook = [], sections } = shippedDefinition('social-business');
  const named = (kind: 'answers' | 'actions' | 'remarks'): Set<string> =>
    new Set(
      handbook.flatMap(({ parts = [] }) =>
        parts.flatMap((part) => (kind in part ? part[kind as never] : [])),
      ),
    );
  const scored = sections.filter(({ track }) => track !== undefined).flatMap(({ questions }) => questions);
  const shown = scored.filter(({ weight = 1 }) => weight > 0).map(({ id }) => id);
  expect(shown.filter((id) => !named('answers').has(id) && id !== 'preferences')).toEqual([]);
  const actions = scored.filter(({ action }) => action).map(({ id }) => id);
  expect(actions.filter((id) => !named('actions').has(id))).toEqual([]);
  const remarked = ['summary', ...sections.map(({ id }) => id)];
  expect(remarked.filter((id) => !named('remarks').has(id))).toEqual([]);
});
