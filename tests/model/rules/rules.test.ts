import { describe, expect, it } from 'vitest';
import { brief, clean, edited, marked, said } from '../../sources/fixture.js';

/** A rule that an edit breaks: what is replaced, by what (▮ marks the place), and what is said there. */
type Row = [rule: string, from: string, to: string, ...codes: string[]];

const errors: Row[] = [
  [
    'the id of a question is unique across sections',
    '{id: story, title',
    '{id: ▮sponsor, title',
    'duplicate-id',
    'duplicate-id',
  ],
  ['the id of a section is unique', '- id: tools', '- id: ▮ready', 'duplicate-id', 'duplicate-id'],
  [
    'the id of a track is unique',
    '  - {id: technology, weight',
    '  - {id: ▮project, weight: 1, title: {de: a, en: a}}\n  - {id: technology, weight',
    'duplicate-id',
    'duplicate-id',
  ],
  ['the id of a band is unique', '{id: high, from', '{id: ▮low, from', 'duplicate-id', 'duplicate-id'],
  [
    'the value of an option is unique',
    '{value: 1, score: 50',
    '{value: ▮0, score: 50',
    'duplicate-id',
    'duplicate-id',
  ],
  [
    'the value of a scale is unique',
    '{value: 2, label: {de: teils',
    '{value: ▮1, label: {de: teils',
    'duplicate-id',
    'duplicate-id',
  ],
  [
    'a word of gates is no milestone',
    '  - {id: rollout, title',
    '  - {id: ▮knockout, title: {de: a, en: a}}\n  - {id: rollout, title',
    'reserved-id',
  ],
  ['the key of the summary is no section', '- id: context', '- id: ▮summary', 'reserved-id'],
  ['the name of no verdict is no band', '{id: high, from', '{id: ▮undetermined, from', 'reserved-id'],
  [
    'a text has all languages of the title',
    'ask: {de: Gibt es einen?, en: Is there one?}',
    '▮ask: {de: Gibt es einen?}',
    'missing-translation',
  ],
  [
    'a section is on a track that exists',
    'track: technology\n    title',
    'track: ▮tecnology\n    title',
    'unknown-reference',
  ],
  [
    'what a question became exists',
    'version: 1.2.0\n',
    'version: 1.2.0\nmigrations: [{from: 1.0.0, questions: [{was: mandate, is: [▮sponsr]}]}]\n',
    'unknown-reference',
  ],
  [
    'what a value became is an option',
    'version: 1.2.0\n',
    'version: 1.2.0\nmigrations: [{from: 1.0.0, questions: [{was: mandate, is: [sponsor], values: {7: ▮8}}]}]\n',
    'answer-not-an-option',
  ],
  [
    'a migration is from a version before',
    'version: 1.2.0\n',
    'version: 1.2.0\nmigrations: [{from: ▮1.2.0, questions: [{was: sponsor, reworded: true}]}]\n',
    'migration-not-before',
  ],
  [
    'migrations are in the order of their versions',
    'version: 1.2.0\n',
    'version: 1.2.0\nmigrations: [{from: 1.1.0, questions: [{was: sponsor, reworded: true}]}, {from: ▮1.1.0, questions: [{was: sponsor, reworded: true}]}]\n',
    'migration-order',
  ],
  ['a phase exists', 'phase: planning\n', 'phase: ▮planing\n', 'unknown-reference'],
  [
    'a minimum is for a milestone that exists',
    'gate: {installation: 50',
    'gate: {▮instalation: 50',
    'unknown-reference',
  ],
  ['a scale exists', 'options: agreement', 'options: ▮agrement', 'unknown-reference'],
  ['options come from a question that exists', '{from: goals}', '{from: ▮goal}', 'unknown-reference'],
  [
    'options come from a question with several answers',
    '{from: goals}',
    '{from: ▮sponsor}',
    'wrong-question-type',
  ],
  ['a cited source exists', 'sources: [BOOK]}', 'sources: [▮BOK]}', 'unknown-reference'],
  [
    'the source of a warning exists',
    '    sources: [BOOK]\nverdict',
    '    sources: [▮BOK]\nverdict',
    'unknown-reference',
  ],
  ['a cap is to a band that exists', 'to: low', 'to: ▮lo', 'unknown-reference'],
  [
    'the verdict rests on the whole or on tracks',
    'basis: [overall, track.project]',
    'basis: [overall, ▮project]',
    'unknown-reference',
  ],
  ['the release of a stage exists', 'release: installation', 'release: ▮instalation', 'unknown-reference'],
  [
    'the phase of a stage exists',
    'phase: planning, release',
    'phase: ▮planing, release',
    'unknown-reference',
  ],
  [
    'the question of the effort exists',
    'effort: {question: share',
    'effort: {question: ▮shares',
    'unknown-reference',
  ],
  [
    'the question of the effort is a number',
    'effort: {question: share',
    'effort: {question: ▮sponsor',
    'wrong-question-type',
  ],
  [
    'the track of the effort exists',
    'track: technology, says',
    'track: ▮tecnology, says',
    'unknown-reference',
  ],
  ['an answer in the handbook exists', '{answers: [people]}', '{answers: [▮peple]}', 'unknown-reference'],
  ['an action in the handbook exists', '{actions: [sponsor]}', '{actions: [▮sponser]}', 'unknown-reference'],
  ['values are all numbers or all words', '{value: mail,', '{value: ▮3,', 'mixed-values'],
  ['scored options are all scored', '{value: 1, score: 50, ', '▮{value: 1, ', 'partly-scored'],
  [
    'scored options reach 100',
    '{value: 2, score: 100, ',
    '{value: 2, score: 90, ',
    'not-full-range',
    'gate-out-of-reach',
  ],
  [
    'bands ascend',
    '{above: 30, score: 50}, {above: 70',
    '{above: 70, score: 50}, {above: ▮30',
    'bands-order',
  ],
  [
    'above a number comes after from that number',
    '{from: 50, score: 50}, {above: 50',
    '{above: 50, score: 50}, {from: ▮50',
    'bands-order',
  ],
  ['a band stands once', '{above: 70', '{above: ▮30', 'bands-twice'],
  [
    'the first band of a number holds its minimum',
    '{from: 0, score: 100}',
    '{from: ▮1, score: 100}',
    'bands-start',
  ],
  [
    'a number with bands has a minimum',
    'range: {min: 0, max: 100}\n        bands: [{from: 0',
    'range: {max: 100}\n        bands: [{from: ▮0',
    'bands-start',
  ],
  [
    'the first band of a measure holds 0',
    'bands: [{from: 0, score: 0}',
    'bands: [{from: ▮10, score: 0}',
    'bands-start',
  ],
  [
    'a first band above 0 does not hold 0',
    'bands: [{from: 0, score: 0}',
    'bands: [{above: ▮0, score: 0}',
    'bands-start',
  ],
  [
    'bands of a multi question need a measure',
    'measure: share(answer.goals, "inward", "outward")\n        bands',
    '▮bands',
    'bands-without-measure',
  ],
  [
    'a range has room for an answer',
    'range: {min: 0, max: 100}',
    'range: {min: 0, max: ▮-1}',
    'range-empty',
    'never-true',
  ],
  [
    'bands of the verdict ascend',
    '{id: low, from: 0, title: {de: Niedrig, en: Low}}\n    - {id: high, from: 50',
    '{id: low, from: 0, title: {de: Niedrig, en: Low}}\n    - {id: mid, from: 60, title: {de: M, en: M}}\n    - {id: high, from: ▮50',
    'bands-order',
  ],
  ['the first band of the verdict holds 0', '{id: low, from: 0', '{id: low, from: ▮1', 'bands-start'],
  [
    'a gate stands on a question with scores',
    'type: text, fact: true',
    'type: text, fact: true, ▮gate: {rollout: 50}',
    'gate-without-score',
  ],
  [
    'a gate stands in a track',
    'type: choice, options: agreement',
    'type: choice, options: agreement, ▮gate: {rollout: 50}',
    'gate-outside-track',
  ],
  [
    'a gate has a minimum',
    'gate: {installation: 50, rollout: 100, knockout: true, withoutEvidence: 50}',
    '▮gate: {knockout: true}',
    'gate-without-minimum',
  ],
  [
    'less without evidence needs a question that expects it',
    '        evidence: expected\n',
    '',
    'evidence-not-expected',
  ],
  [
    'a warning has a condition',
    '    red: >-\n      score.share < 50 &&\n      answer.people > 3\n',
    '',
    'warning-without-level',
  ],
  [
    'a fact is not compared by side',
    'type: choice, fact: true, options: {from',
    '▮paired: true, type: choice, fact: true, options: {from',
    'paired-fact',
  ],
  [
    'a section in a track has a question that counts',
    '        type: number\n        range: {min: 0, max: 100}\n',
    '        weight: 0\n        type: number\n        range: {min: 0, max: 100}\n',
    'section-without-score',
  ],
  [
    'a track has a section',
    'track: technology\n    title',
    'track: project\n    title',
    'track-without-section',
  ],
  [
    'a section that weighs nothing leaves its track empty',
    'track: technology\n    title',
    'track: technology\n    weight: 0\n    title',
    'track-without-section',
  ],
];

const advice: Row[] = [
  [
    'a language that the title lacks is never shown',
    'title: {de: Klein, en: Small}',
    'title: {en: Small}',
    'extra-translation',
  ],
  ['a band beyond the range is never reached', '{above: 70', '{above: ▮100', 'band-beyond-range'],
  [
    'a limit at the minimum changes nothing',
    'withoutEvidence: 50',
    'withoutEvidence: ▮100',
    'without-evidence-idle',
  ],
  [
    'a milestone without a gate is always released',
    '{id: rollout, title: {de: Rollout, en: Rollout}}',
    '{id: rollout, title: {de: Rollout, en: Rollout}}\n  - {id: ▮later, title: {de: Später, en: Later}}',
    'milestone-without-gate',
  ],
  [
    'a gate on a question without weight only holds back',
    'gate: {installation: 50',
    'weight: 0\n        ▮gate: {installation: 50',
    'gate-unweighted',
    'phase-without-question',
  ],
  ['a cap to the highest band changes nothing', 'to: low', 'to: ▮high', 'cap-without-effect'],
  [
    'both sides of a pair are asked',
    'audience: [leadership, staff]',
    '▮audience: [leadership]',
    'paired-audience',
  ],
  [
    'a pair is compared by its scores',
    'type: text, fact: true',
    '▮paired: true, type: text',
    'paired-unscored',
  ],
  [
    'a scored question names an action',
    '        action: {do: {de: Klären, en: Clarify}}\n',
    '',
    'question-without-action',
  ],
  [
    'a phase has a question that counts',
    '  - {id: planning, title',
    '  - {id: ▮design, title: {de: D, en: D}}\n  - {id: planning, title',
    'phase-without-question',
  ],
  [
    'a phase counts only in a track',
    'type: choice, options: agreement',
    '▮phase: planning, type: choice, options: agreement',
    'phase-outside-track',
  ],
  [
    'an action in the handbook is one that there is',
    '{actions: [sponsor]}',
    '{actions: [▮people]}',
    'action-missing',
  ],
  [
    'the weight of what has no score changes nothing',
    'type: text, fact: true',
    'type: text, ▮weight: 2, fact: true',
    'weight-idle',
  ],
  [
    'a scale is used',
    '  agreement:\n',
    '  ▮spare: [{value: 0, label: {de: a, en: a}}, {value: 1, label: {de: b, en: b}}]\n  agreement:\n',
    'scale-unused',
  ],
  [
    'a source is cited',
    '- {id: BOOK, text',
    '- {id: ▮OTHER, text: {de: X, en: X}}\n  - {id: BOOK, text',
    'source-unused',
  ],
];

function errorsIn(text: string): string[] {
  return said(text)
    .filter(({ level }) => level === 'error')
    .map(brief);
}

function outcome(from: string, to: string) {
  if (!to.includes('▮')) return { diagnostics: said(edited(clean, from, to)), place: undefined };
  const { text, place } = marked(edited(clean, from, to));
  return { diagnostics: said(text), place };
}

describe('a questionnaire is refused where', () => {
  it('nothing: the clean one passes without a word', () => {
    expect(said(clean)).toEqual([]);
  });

  it.each(errors)('%s', (_rule, from, to, ...codes) => {
    const { diagnostics, place } = outcome(from, to);
    const found = diagnostics.filter(({ level }) => level === 'error');
    expect(found.map(({ code }) => code).sort()).toEqual([...codes].sort());
    if (place) expect(found.map(brief)).toContain(`${codes[0]} ${place}`);
  });
});

describe('a questionnaire is advised where', () => {
  it.each(advice)('%s', (_rule, from, to, ...codes) => {
    const { diagnostics, place } = outcome(from, to);
    expect(diagnostics.filter(({ level }) => level === 'error')).toEqual([]);
    expect([...new Set(diagnostics.map(({ code }) => code))].sort()).toEqual([...codes].sort());
    if (place) expect(diagnostics.map(brief)).toContain(`${codes[0]} ${place}`);
  });
});

describe('a minimum that nobody can reach is refused', () => {
  it.each([
    ['by options', '{value: 2, score: 100, ', '{value: 2, score: 90, '],
    [
      'by the bands within the range',
      'range: {min: 0, max: 100}\n        bands: [{from: 0, score: 100}, {above: 30',
      'range: {min: 31, max: 100}\n        gate: {rollout: 75}\n        bands: [{from: 0, score: 100}, {above: 30',
    ],
  ])('%s', (_how, from, to) => {
    expect(said(edited(clean, from, to)).map(({ code }) => code)).toContain('gate-out-of-reach');
  });

  it('but not one that the best band reaches', () => {
    const text = edited(
      clean,
      'range: {min: 0, max: 100}',
      'gate: {rollout: 100}\n        range: {min: 0, max: 100}',
    );
    expect(said(text)).toEqual([]);
  });
});

describe('scores on the options of a multi question', () => {
  const scored = edited(clean, '{value: inside, tag', '{value: inside, ▮score: 0, tag');

  it('are refused, since nothing reads them', () => {
    const { text, place } = marked(edited(scored, 'options: {from: goals}', 'options: agreement'));
    expect(errorsIn(text)).toEqual([`option-score-unused ${place}`]);
  });

  it('have to be complete where another question takes its options from there', () => {
    expect(errorsIn(marked(scored).text)).toEqual(['partly-scored 50:13']);
  });
});

describe('what follows from a mistake is not reported beside it', () => {
  it('a misspelt scale does not make its section unscored', () => {
    const text = edited(
      clean,
      '        type: number\n        range: {min: 0, max: 100}\n        bands: [{from: 0, score: 100}, {above: 30, score: 50}, {above: 70, score: 0}]',
      '        type: choice\n        options: agrement',
    );
    const codes = said(
      edited(
        edited(text, '  effort: {question: share', '  effort: {question: people'),
        '    red: >-\n      score.share < 50 &&\n',
        '    red: >-\n',
      ),
    )
      .filter(({ level }) => level === 'error')
      .map(({ code }) => code);
    expect(codes).toEqual(['unknown-reference']);
  });

  it('a duplicate is reported at both places', () => {
    const { text, place } = marked(edited(clean, '{id: story, title', '{id: ▮sponsor, title'));
    const places = said(text)
      .filter(({ code }) => code === 'duplicate-id')
      .map(brief);
    expect(places).toEqual([`duplicate-id ${place}`, 'duplicate-id 29:13']);
  });
});
