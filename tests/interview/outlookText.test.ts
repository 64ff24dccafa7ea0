import { describe, expect, it } from 'vitest';
import type { Outlook } from '../../src/interview/session/outlook.js';
import { pointsText, verdictText } from '../../src/interview/text/outlookText.js';
import { interviewWords } from '../../src/locales/interviewWords.js';
import type { Language } from '../../src/model/language.js';
import { play } from './play.js';

const [low, high] = [
  { de: 'niedrig', en: 'low' },
  { de: 'hoch', en: 'high' },
];
type Verdict = Outlook['verdict'];
const points = (lowest: number | undefined, highest: number | undefined) => ({
  now: undefined,
  lowest,
  highest,
});
const outlookOf = (verdict: Partial<Verdict>, overall = points(31.2, 78.9)): Outlook => ({
  verdict: { now: undefined, lowest: low, highest: high, provisional: true, ...verdict },
  overall,
  sections: new Map([['management', points(38, 71.99)]]),
});
const said = (outlook: Outlook, language: Language = 'de') =>
  verdictText(outlook, { words: interviewWords(language), language });

describe('what the answers so far come to', () => {
  it.each<[string, Outlook, string]>([
    [
      'undetermined',
      outlookOf({}),
      'Gesamturteil: noch keines. Möglich ist alles von „niedrig“ bis „hoch“. Insgesamt: 31,2 bis 78,9 Punkte möglich.',
    ],
    [
      'provisional',
      outlookOf({ now: low }),
      'Gesamturteil: „niedrig“, vorläufig. Möglich ist alles von „niedrig“ bis „hoch“. Insgesamt: 31,2 bis 78,9 Punkte möglich.',
    ],
    [
      'undetermined, though only one can come out',
      outlookOf({ highest: low }),
      'Gesamturteil: noch keines. Möglich ist nur „niedrig“. Insgesamt: 31,2 bis 78,9 Punkte möglich.',
    ],
    [
      'provisional, though it cannot change: once',
      outlookOf({ now: low, highest: low }, points(31, 31)),
      'Gesamturteil: „niedrig“, vorläufig. Insgesamt: 31 Punkte.',
    ],
    [
      'firm',
      outlookOf({ now: high, lowest: high, provisional: false }, points(80, 80)),
      'Gesamturteil: „hoch“. Insgesamt: 80 Punkte.',
    ],
    [
      'nothing that could be scored',
      outlookOf({ lowest: undefined, highest: undefined }, points(undefined, undefined)),
      'Gesamturteil: noch keines.',
    ],
  ])('is said where it is %s', (_, outlook, expected) => {
    expect(said(outlook)).toBe(expected);
  });

  it('is said in English, too', () => {
    expect(said(outlookOf({ now: low }), 'en')).toBe(
      'Verdict: “low”, provisional. Anything from “low” to “high” is possible. Overall: 31.2 to 78.9 points possible.',
    );
  });

  it('has points rounded as the report has them, never up to a whole number that was not reached', () => {
    const outlook = { words: interviewWords('en'), language: 'en' } as const;
    expect(pointsText(points(0, 59.99), outlook)).toBe('0 to 59.9 points possible');
    expect(pointsText(points(25.186, 89.8), outlook)).toBe('25.2 to 89.8 points possible');
    expect(pointsText(points(60 - 1e-12, 60), outlook)).toBe('60 points');
    expect(pointsText(points(1, 1), outlook)).toBe('1 point');
    expect(pointsText(undefined, outlook)).toBeUndefined();
  });
});

describe('the overview', () => {
  it('says what is open and what that means: for the verdict, and for each section that is scored', async () => {
    const { screen } = await play(['1', '', '-', 'r'], { outlook: outlookOf({}), language: 'de' });
    expect(screen).toContain(
      [
        'Überblick: 2 von 7 Fragen beantwortet, davon eine mit „weiß nicht“',
        'Gesamturteil: noch keines. Möglich ist alles von „niedrig“ bis „hoch“.',
        'Insgesamt: 31,2 bis 78,9 Punkte möglich.',
        '',
        'Ausgangslage: 1 offen, 1 mit „weiß nicht“',
      ].join('\n'),
    );
    expect(screen).toContain('\nManagement: 2 noch nicht gestellt; 38 bis 71,9 Punkte möglich\n');
    expect(screen).toContain('\nZiele: 2 noch nicht gestellt\n');
  });
});
