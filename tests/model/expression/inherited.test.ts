import { expect, test } from 'vitest';
import { questionsOf } from '../../../src/model/checkedQuestionnaire.js';
import { checkExpressions } from '../../../src/model/expression/checkAll.js';
import { offersOptions, optionsOf } from '../../../src/model/options.js';
import { checkRules } from '../../../src/model/rules/rules.js';
import { define } from '../../support/define.js';

const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

test.each(inherited)('the expression %s is refused like any other word that is no name', (text) => {
  const definition = define({
    milestones: ['start'],
    sections: [
      {
        id: 's',
        track: 'project',
        questions: [
          {
            id: 'q',
            type: 'computed',
            measure: text,
            bands: [
              { from: 0, score: 0 },
              { from: 5, score: 100 },
            ],
            gate: { start: 50, onlyMetIf: text },
          },
          { id: 'r', onlyIf: text },
        ],
      },
    ],
    warnings: [{ id: 'w', red: text }],
  });
  const { findings, expressions } = checkExpressions(definition);
  expect(findings).toHaveLength(4);
  expect(expressions[text]).toBeUndefined();
  expect(() => checkRules(definition, expressions)).not.toThrow();
});

test.each(inherited)('a scale that is called %s and does not exist has no options', (options) => {
  const definition = define({
    sections: [{ id: 's', track: 'project', questions: [{ id: 'q' }, { id: 'r', options: 'none' }] }],
    scales: {},
  });
  const [, question] = questionsOf(definition);
  if (!question || !offersOptions(question)) throw new Error('no options');
  expect(optionsOf(definition, { ...question, options } as typeof question)).toEqual([]);
});
