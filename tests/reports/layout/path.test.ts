import { describe, expect, it } from 'vitest';
import type { PathResult } from '../../../src/model/path.js';
import { fullAssessment, fullDefinition } from '../fixture.js';
import { de, en } from './parts.js';

const [, section] = fullDefinition.sections;
const [question] = section?.questions ?? [];
const id = question?.id ?? '';
const title = question?.title.de ?? '';

const change: PathResult['milestones'][number]['changes'][number] = {
  question: id,
  from: null,
  to: 50,
  answers: [{ question: id, value: 1 }],
  withEvidence: true,
  effort: 3,
};

/** A path on which nothing is to be done. */
const none: PathResult = { milestones: [], verdict: null, tracks: [] };

const way = (changes: Partial<NonNullable<PathResult['verdict']>>): PathResult => ({
  ...none,
  verdict: {
    to: 'mid',
    isReachable: true,
    proof: 'cheapest',
    changes: [change],
    effort: 3,
    overall: 60,
    verdict: 'mid',
    ...changes,
  },
});

describe('the path', () => {
  it('names the least answers that release a milestone', () => {
    const path = {
      ...none,
      milestones: [{ id: 'start', changes: [change], notAlone: [], overall: 52, verdict: 'low' }],
    };
    const report = de(fullAssessment({ path }));
    expect(report).toContain('#### Was die Freigabe „Beginn“ bräuchte');
    expect(report).toContain(`| ${title} | offen → 50 | 1: Stufe 1<br>*mit Nachweis* | 3 |`);
    expect(report).toContain('Der Gesamtwert läge dann bei 52 statt 51,3 Punkten');
    expect(en(fullAssessment({ path }))).toContain('#### What the release “Start” would take');
  });

  it('names gates that no single answer lifts', () => {
    const path = {
      ...none,
      milestones: [{ id: 'start', changes: [], notAlone: [id], overall: 51, verdict: 'low' }],
    };
    expect(de(fullAssessment({ path }))).toContain(`dort ist mehr zu klären: ${title}.`);
  });

  it('leads to the next better verdict, and says whether every way was tried', () => {
    expect(de(fullAssessment({ path: way({}) }))).toContain('keine ist günstiger');
    expect(de(fullAssessment({ path: way({ proof: 'least-effort' }) }))).toContain('weniger Personentagen');
    expect(de(fullAssessment({ path: way({ proof: 'none' }) }))).toContain('nicht ausgeschlossen');
  });

  it('says where all actions together are not enough', () => {
    const report = de(fullAssessment({ path: way({ isReachable: false, changes: [], effort: 0 }) }));
    expect(report).toContain('Auch wenn alle Maßnahmen gelingen');
    expect(report).not.toContain('keine ist günstiger');
  });

  it('says what changes nothing', () => {
    const path = {
      ...none,
      tracks: [{ id: 'technology', overall: 60, verdict: 'low', isWithoutEffect: true }],
    };
    expect(de(fullAssessment({ path }))).toContain('„Technik“ allein ändert nichts');
    expect(en(fullAssessment({ path }))).toContain('“Technology” alone changes nothing');
  });

  it('waits for the open questions where the verdict is undetermined', () => {
    const { verdict } = fullAssessment();
    const report = de(fullAssessment({ path: none, verdict: { ...verdict, id: 'undetermined' } }));
    expect(report).toContain('Zuerst sind die offenen Fragen zu klären.');
  });

  it('says that answers of several people are met on average', () => {
    const { respondents } = fullAssessment();
    const [one, several] = [1, 6].map((count) =>
      de(fullAssessment({ path: way({}), respondents: { ...respondents, count } })),
    );
    expect(one).not.toContain('muss ihr Mittel so hoch liegen');
    expect(several).toContain('muss ihr Mittel so hoch liegen');
  });

  it('is left out of assessments that have none', () => {
    expect(de(fullAssessment())).not.toContain('Der Weg zu');
  });
});
