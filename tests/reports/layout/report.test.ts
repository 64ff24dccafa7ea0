import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/locales/reportWords.js';
import type { Assessment } from '../../../src/model/assessment.js';
import type { Block } from '../../../src/reports/layout/block.js';
import { reportBlocks } from '../../../src/reports/layout/report.js';
import { viewOf } from '../../../src/reports/layout/view.js';
import { fullAssessment, resultOf, smallAssessment } from '../fixture.js';
import { de, en, withDefinition } from './parts.js';

const report = de(fullAssessment());

/** The lines from a heading that begins so to the next of the same level or above. */
function part(text: string, start: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(start));
  if (from < 0) return '';
  const level = /^#+/.exec(start)?.[0].length ?? 2;
  const length = lines.slice(from + 1).findIndex((line) => new RegExp(`^#{1,${level}} `).test(line));
  return lines.slice(from, length < 0 ? undefined : from + 1 + length).join('\n');
}

const chapters = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('## '));

describe('the chapters', () => {
  it('are eleven and an annex, in order, numbered', () => {
    expect(chapters(report)).toEqual([
      '## 1 Das Ergebnis auf einer Seite',
      '## 2 Was es ist',
      '## 3 Potenzial und Ziele',
      '## 4 Das 80/20-Bild',
      '## 5 Profil der Bereiche und Phasen',
      '## 6 Mindestbedingungen und Freigaben',
      '## 7 Warnhinweise',
      '## 8 Lücken und Maßnahmen',
      '## 9 Roadmap und Handbuch',
      '## 10 Entscheidungsvorlage',
      '## 11 Offene Fragen, Notizen und Datenlage',
      '## Anhang',
    ]);
  });

  it('are left out where a questionnaire has nothing for them, and the numbers stay continuous', () => {
    expect(chapters(en(smallAssessment()))).toEqual([
      '## 1 The result on one page',
      '## 2 Profile of the sections',
      '## 3 Gaps and actions',
      '## 4 Decision template',
      '## 5 Open questions, notes and data quality',
      '## Annex',
    ]);
  });

  it('are the same in both languages, each in its own words', () => {
    const english = en(fullAssessment());
    expect(chapters(english)).toHaveLength(chapters(report).length);
    expect(english).toContain('Backing');
    expect(english).not.toMatch(/Rückhalt|Punkte|Mindestbedingung/);
    expect(report).not.toMatch(/Backing|Score|Minimum condition/);
  });

  it('have no gaps where something should stand', () => {
    for (const text of [report, en(fullAssessment()), en(smallAssessment())]) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|\|\s*\|\s*\S+\s*\|\s*\|\s*$/m);
      for (const row of text.split('\n').filter((line) => line.startsWith('|'))) {
        expect(
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ).not.toContain('');
      }
    }
  });
});

describe('the layout', () => {
  const everything = (blocks: readonly Block[]): Block[] =>
    blocks.flatMap((block) => [block, ...(block.kind === 'callout' ? everything(block.blocks) : [])]);
  const blocks = everything(reportBlocks(viewOf(fullAssessment(), 'de', reportWords('de'))));

  it('gives every heading and figure an id of its own', () => {
    const ids = blocks.flatMap((block) =>
      block.kind === 'heading' || block.kind === 'figure' ? [block.id] : [],
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives every row of a table a cell for each column', () => {
    const tables = blocks.flatMap((block) =>
      block.kind === 'table' ? [block] : block.kind === 'figure' ? [block.table] : [],
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it('gives every figure a text alternative', () => {
    for (const block of blocks) if (block.kind === 'figure') expect(block.alternative).not.toBe('');
  });
});

describe('1 the result on one page', () => {
  const first = part(report, '## 1');
  it('leads with verdict, meaning, and why it is provisional', () => {
    expect(first).toContain('**Gesamturteil: Unten** (? vorläufig)');
    expect(first).toContain('Noch viel zu tun.');
    expect(first).toContain(
      'Die Abdeckung liegt unter den 80 %, die ein festes Urteil braucht: Arbeit 74,5 %.',
    );
    expect(first).toContain(
      'zwischen „Unten“ (alle fehlenden Antworten ungünstig) und „Mitte“ (alle günstig)',
    );
  });

  it('says which value decides, and every cap with its reason, the strictest first', () => {
    expect(first).toContain('Maßgeblich ist „Projekt“: 50,0 von 100 Punkten führen zu „Mitte“.');
    expect(first).toContain('Nach Punkten wäre das Urteil „Mitte“. Es ist auf „Unten“ begrenzt, weil:');
    expect(first.indexOf('Anderes greift')).toBeLessThan(first.indexOf('Ein Ausschluss greift'));
  });

  it('has coverage and count beside each score', () => {
    expect(first).toContain('| Projekt (80 %) | 50,0 | 30,0 bis 70,0 | 75 % | 1 | 40,0 von 80 |');
    expect(first).toContain('| **Gesamt** | 51,3 | 40,0 bis 60,0 | 80 % | 1 | 51,3 von 100 |');
  });

  it('shows both releases and names each missing condition once', () => {
    expect(first).toContain('| Beginn | ✗ nicht freigegeben | 1 von 2 erfüllt |');
    expect(first).toContain('**Für die Freigabe „Beginn“ fehlt:** Ziele');
    expect(first).toContain('**Für die Freigabe „Ausrollen“ fehlt:** Rückhalt');
  });

  it('asks for the decisions that apply, names strengths, next steps, and the consultant’s remark', () => {
    expect(first).toContain('### Die zwei erbetenen Entscheidungen\n\n1. Erste Wahl.\n2. Zweite Wahl.');
    expect(first).toContain('- Plattform: 75 Punkte, gebraucht werden 75 (n = 1)');
    expect(first).toContain(
      '1. **Vertrauen:** Zuerst klären, wie es heute steht; die Antwort lautete „weiß nicht“.',
    );
    expect(first).toContain('> **Anmerkung zum Ergebnis:** Guter Anfang.');
  });

  it('leads with what there is where no verdict is possible', () => {
    const none = { score: null, status: 'too-few-answers', coverage: 0.1, lowest: 0, highest: 100 } as const;
    const text = de(
      fullAssessment({
        overall: none,
        verdict: {
          id: 'undetermined',
          provisional: true,
          because: [{ code: 'undetermined' }],
          lowest: 'low',
          highest: 'high',
          band: null,
          caps: [],
        },
      }),
    );
    expect(text).toContain('**Gesamturteil: noch nicht bestimmbar**');
    expect(text).toContain('Für das Urteil fehlt noch der Wert von „Gesamt“.');
    expect(text).toContain('zwischen „Unten“ (alle fehlenden Antworten ungünstig) und „Oben“ (alle günstig)');
    expect(text).toContain('| **Gesamt** | *nicht genug Antworten* | 0,0 bis 100,0 | 10 % |');
  });
});

describe('2 to 4 boundary, potential, splits', () => {
  it('take the boundary from the questionnaire', () => {
    expect(part(report, '## 2')).toContain('| Hier | Dort |\n| --- | --- |\n| innen | außen |');
  });

  it('show only the potential that applies, with what was chosen', () => {
    const third = part(report, '## 3');
    expect(third).toContain('Viel ist möglich.');
    expect(third).not.toContain('Nicht gezeigt.');
    expect(third).toContain('| Ziele | Tempo<br>Ordnung | 1 |');
    expect(third).toContain('| Wichtigstes Ziel | Ordnung | 1 |');
  });

  it('keep the three splits apart: contribution, missing points, planned effort', () => {
    const fourth = part(report, '## 4');
    expect(part(fourth, '### Woher')).toContain('| Technik | 11,3 von 20 | 56,3 | 100 % | 1 |');
    expect(part(fourth, '### Wo Punkte')).toContain('| Projekt | 40,0 | 82 % |');
    expect(part(fourth, '### Wofür')).toContain('| Technik | 72 % | 20 % |');
    expect(fourth).toContain('mehr als das Gewicht von 20 %');
  });

  it('say so where the planned effort was not answered', () => {
    const questions = fullAssessment().questions.map((each) =>
      each.id === 'techShare' ? resultOf('techShare', 'tools') : each,
    );
    expect(de(fullAssessment({ questions }))).toContain(
      'Zum geplanten Aufwand fehlt die Angabe (nicht beantwortet).',
    );
  });

  it.each([
    [[70, 30], '70/30'],
    [[7, 3], '70/30'],
    [[1, 1, 1], '34/33/33'],
  ])('name the weights %j as %s', (weights, name) => {
    const tracks = weights.map((weight, at) => ({
      id: ['project', 'technology', 'third'][at],
      weight,
      title: { de: `T${at}` },
    }));
    const text = de(fullAssessment({ questionnaire: withDefinition({ tracks }) }));
    expect(text).toContain(`## 4 Das ${name}-Bild`);
    expect(text).not.toContain('80/20');
  });

  it('name a track in which nothing applies, instead of giving it 0', () => {
    const [project, technology] = fullAssessment().tracks as [
      Assessment['tracks'][0],
      Assessment['tracks'][0],
    ];
    const gone = {
      ...technology,
      share: null,
      score: null,
      status: 'not-applicable',
      coverage: null,
      lowest: null,
      highest: null,
      contribution: null,
      missingPoints: null,
    } as const;
    const text = part(de(fullAssessment({ tracks: [project, gone] })), '## 4');
    expect(text).toContain('| Technik | *nicht anwendbar* | *nicht anwendbar* | *nicht anwendbar* |');
    expect(text).toContain('Im Anteil „Technik“ ist keine Frage anwendbar');
  });
});

describe('5 to 7 profile, conditions, warnings', () => {
  it('profile: score, range, coverage, questions and count of each section; remarks in their place', () => {
    const fifth = part(report, '## 5');
    expect(fifth).toContain(
      '| Arbeit | Projekt | 50,0 | 30,0 bis 70,0 | 75 % | 2 von 3 | 1 | 50 und 100 | `███▒▒▒▒···` |',
    );
    expect(fifth).toContain('| Werkzeug | Technik | 56,3 | *keine* | 100 % | 2 von 2 | 1 |');
    expect(fifth).toContain('| Planung | 50,0 | 100 % | 1 |');
    expect(fifth).toContain('> **Arbeit:** Hier zuerst.');
  });

  it('conditions: by milestone, what counts, what is needed, status, evidence, and why less counts', () => {
    const sixth = part(report, '## 6');
    expect(part(sixth, '### Freigabe „Beginn“')).toContain(
      '| Ziele | 0 | 50 | 1 | ✗ verfehlt<br>*es fehlen 50 Punkte* | *kein Nachweis verlangt*<br>*Es zählen 0 Punkte: Entscheidend ist auch die Antwort auf „Wichtigstes Ziel“, und sie passt nicht.* |',
    );
    expect(part(sixth, '### Freigabe „Beginn“')).toContain(
      '| Rückhalt<br>*Ausschlusskriterium* | 50 | 50 | 1 | ✓ erfüllt |',
    );
    expect(part(sixth, '### Freigabe „Ausrollen“')).toContain('kein Nachweis notiert');
    expect(sixth).toContain('Ohne Nachweis zählen höchstens 50 der 100 Punkte');
    expect(sixth).not.toContain('bereits vor dem ersten Meilenstein');
  });

  it('conditions: an unknown one says why, one that is not asked falls away, strict is said', () => {
    const text = de(
      fullAssessment({
        questionnaire: withDefinition({ milestonePolicy: 'strict' }),
        gates: [
          {
            question: 'trust',
            status: 'unknown',
            score: null,
            minimum: { start: 50 },
            knockout: false,
            limitedBy: null,
          },
          {
            question: 'goals',
            status: 'not-applicable',
            score: null,
            minimum: { start: 50 },
            knockout: false,
            limitedBy: null,
          },
        ],
      }),
    );
    expect(text).toContain('| Vertrauen | *noch nichts* | 50 | 0 | ? ungeklärt | *Grund: weiß nicht* |');
    expect(text).toContain('| Ziele | *entfällt* | 50 | 1 | – entfällt | *Frage nicht gestellt* |');
    expect(text).toContain('bereits vor dem ersten Meilenstein');
  });

  it('warnings: red and amber with what they say, open ones by name, clear ones by name', () => {
    const seventh = part(report, '## 7');
    expect(seventh).toContain('> ▲ **Rot: Heiß**\n>\n> Es brennt. *(S2)*');
    expect(seventh).toContain('> △ **Gelb: Warm**');
    expect(seventh).toContain('Ein Warnhinweis ist noch nicht beurteilbar');
    expect(seventh).toContain('- Dunkel');
    expect(seventh).toContain('Nicht ausgelöst: 1 von 4 Warnhinweisen (Ruhig).');
    expect(seventh).not.toContain('Es ruht.');
  });
});

describe('8 to 10 actions, roadmap, decisions', () => {
  const eighth = part(report, '## 8');
  it('actions: gap, phase or track, owner, effort, milestone, and what was agreed', () => {
    expect(eighth).toContain(
      '| 1 | Rückhalt ✓ erledigt | 50 von 100 | 1 | Planung | Frau Beispiel | 3 | Ausrollen |',
    );
    expect(eighth).toContain(
      '| 2 | Vertrauen | ? zuerst klären | 0 | Projekt | *noch offen* | 5 | *kein Meilenstein* |',
    );
    expect(eighth).toContain('**Vereinbart:** zuständig: Frau Beispiel, bis 31. Januar 2027, ✓ erledigt');
    expect(eighth).toContain('*Ergebnis:* Mandat');
    expect(eighth).toContain('Falls sich eine Lücke zeigt: Vertrauen aufbauen.');
  });

  it('actions: at most ten, all of them in the annex', () => {
    const [first] = fullAssessment().actions;
    const text = de(
      fullAssessment({ actions: Array.from({ length: 12 }, () => first as Assessment['actions'][0]) }),
    );
    expect(part(text, '## 8')).toContain('die 10 dringlichsten von 12 Maßnahmen');
    expect(part(text, '## 8').match(/^\| \d+ \|/gm)).toHaveLength(10);
    expect(part(text, '### C').match(/^\| \d+ \|/gm)).toHaveLength(12);
  });

  it('actions: one that the questionnaire has no words for says so, and is never left out', () => {
    const [first] = fullAssessment().actions as [Assessment['actions'][0]];
    const text = de(fullAssessment({ actions: [{ ...first, question: 'primary', agreed: null }] }));
    const says = 'Der Fragebogen schlägt hierfür nichts vor';
    expect(part(text, '## 1')).toContain(`**Wichtigstes Ziel:** ${says}`);
    expect(part(text, '## 8')).toContain(`**Wichtigstes Ziel.** ${says}`);
    expect(part(text, '## 8')).not.toContain('es steht keine Maßnahme an');
    expect(part(text, '### C')).toContain(says);
  });

  it('roadmap: weeks where they are known, open where not, only the items that apply; the handbook’s chapters', () => {
    const ninth = part(report, '## 9');
    expect(ninth).toContain('| 0 Anfang | Planung | 6 | Beginn |');
    expect(ninth).toContain('| 1 Fortgang | *keiner Phase zugeordnet* | *offen* | *keine Freigabe* |');
    expect(ninth).toContain('- Anfangen.');
    expect(ninth).not.toContain('Auslassen.');
    expect(ninth).toContain('1. **Zweck**');
  });

  it('decisions: each with yes, no, conditions; the notices; place, name, signature', () => {
    const tenth = part(report, '## 10');
    expect(tenth.match(/☐ Ja, mit Auflagen/g)).toHaveLength(2);
    expect(tenth).toContain('- Keine Rechtsberatung.');
    for (const line of ['Ort, Datum', 'Name, Funktion', 'Unterschrift'])
      expect(tenth).toContain(`**${line}:** ___`);
  });

  it('decisions: the releases where the questionnaire asks for none', () => {
    const texts = { potential: [], decisions: [], notices: [], handbook: {} };
    expect(part(de(fullAssessment({ texts })), '## 9')).toContain(
      'Die Freigabe „Beginn“ erst erteilen, wenn',
    );
  });
});

describe('11 open questions, and the annex', () => {
  it('lists what is open with its reason, differing values included', () => {
    const text = part(report, '### Offene Fragen');
    expect(text).toContain(
      '| Größe | Angaben | widersprüchliche Angaben | Genannt wurden: 100 Personen / 1.400 Personen |',
    );
    expect(text).toContain('| Vertrauen | Arbeit | weiß nicht | Auskunft geben können: Mitarbeitende |');
    expect(part(report, '### Notizen')).toContain('> **Annahme:** Lange Debatte');
  });

  it('names missing inputs, too few staff, and what was marked not applicable', () => {
    const questions = [
      resultOf('platform', 'tools', { status: 'incomplete', missing: ['size'] }),
      resultOf('trust', 'work', { status: 'too-few', count: 4 }),
      resultOf('techShare', 'tools', { status: 'not-applicable' }),
    ];
    const text = part(de(fullAssessment({ questions })), '## 11');
    expect(text).toContain('Dafür fehlt: size');
    expect(text).toContain('Es liegen 4 Antworten von Mitarbeitenden vor; gewertet wird ab 5.');
    expect(text).toContain('Als nicht anwendbar gekennzeichnet: Technikanteil.');
    expect(text).toContain('ab 5 je Frage');
  });

  it.each([
    [{ count: 1, people: 1, roles: {} }, 'stammen von einer Person'],
    [{ count: 1, people: 8, roles: {} }, 'einer Runde mit 8 Personen'],
    [{ count: 3, people: 3, roles: {} }, 'Weniger als sechs Personen'],
    [{ count: 9, people: 9, roles: { staff: 9 } }, 'Zum Schutz der Mitarbeitenden'],
  ])('says how far %j carry', (respondents, sentence) => {
    expect(part(de(fullAssessment({ respondents })), '### Datenlage')).toContain(sentence);
  });

  it('shows each answer with its option’s label, points and count; free text as it was written', () => {
    const text = part(report, '### A ');
    expect(text).toContain('| Rückhalt | 2: Stufe 2 | 100 | 1 |');
    expect(text).toContain('| Plattform | 1: Stufe 1<br>*Nachweis:* Protokoll 7 | 75 | 1 |');
    expect(text).toContain('| Vorgeschichte | Erster Anlauf<br>gescheitert | 1 |');
    expect(text).toContain('| Vertrauen | *weiß nicht* | *weiß nicht* | 0 |');
  });

  it('shows above one respondent how many answered, not what', () => {
    const questions = [resultOf('sponsor', 'work', { status: 'answered', score: 62.5, count: 4 })];
    expect(de(fullAssessment({ questions }))).toContain(
      '| Rückhalt | *4 Antworten, nicht einzeln gezeigt* | 62,5 | 4 |',
    );
  });

  it('above one respondent shows how many answered and, where there are no points, their mean', () => {
    const rowOf = (result: Parameters<typeof resultOf>[2]): string =>
      part(de(fullAssessment({ questions: [resultOf('belief', 'facts', result)] })), '### A ');
    const several = { status: 'answered', count: 3 } as const;
    expect(rowOf({ ...several, mean: 3.5 })).toContain(
      '| Annahme | *3 Antworten, nicht einzeln gezeigt; im Mittel 3,5* | 3 |',
    );
    expect(rowOf(several)).toContain('| Annahme | *3 Antworten, nicht einzeln gezeigt* | 3 |');
    expect(rowOf({ ...several, mean: 3.5, score: 62.5 })).not.toContain('im Mittel');
    expect(rowOf({ status: 'answered', answer: 2, mean: 2, count: 1 })).not.toContain('im Mittel');
  });

  it('shows a vote as the room’s spread, with the lowest and the highest choice', () => {
    expect(part(report, '### B ')).toContain(
      '| Annahme | `▅▁█`<br>0: 3 · 1: 0 · 2: 5 | 8 | 1,3 | 0: Stufe 0 | 2: Stufe 2 |',
    );
  });

  it('shows both sides of a paired question once both are known', () => {
    const paired = resultOf('trust', 'work', {
      status: 'answered',
      score: 40,
      count: 9,
      views: { leadership: 90, staff: 40 },
    });
    expect(report).not.toContain('Sicht der Leitung');
    expect(de(fullAssessment({ questions: [paired] }))).toContain('| Vertrauen | 90 | 40 | +50 | 40 | 9 |');
  });

  it('cites the sources of the texts that appear, and no others', () => {
    const text = part(report, '### F Quellen');
    expect(text).toContain('**S1** Quelle S1 <https://example.org/S1>');
    expect(text).toContain('**S2**');
    expect(text).toContain('**S4**');
    expect(text).not.toContain('**S3**');
  });

  it('a source that only an answer names is not cited', () => {
    const questions = [resultOf('sponsor', 'work', { status: 'answered', count: 1, notes: ['Siehe (S3)'] })];
    expect(de(fullAssessment({ questions }))).not.toContain('**S3**');
  });

  it('explains the method: the questionnaire’s words, bands, caps, weights, and which version it was', () => {
    const text = part(report, '### E Methode');
    expect(text).toContain('So wird gezählt.');
    expect(text).toContain('| Oben | 75 |');
    expect(text).toContain('- Höchstens „Mitte“: Ein Ausschluss greift');
    expect(text).toContain('| Werkzeug | Technik | 20 % |');
    expect(text).toContain('Version 1.2.3, Prüfsumme abab abab abab');
    const own = part(en(smallAssessment()), '### B Method');
    expect(own).toContain('design assumptions');
    expect(own).not.toContain('rule of thumb');
  });
});
