import type { Questionnaire } from '../questionnaire.js';
import { remarkKeys } from '../remarkKeys.js';
import { many, one, type Reference } from './reference.js';

/** What the parts of the handbook name. */
export function handbookReferences(questionnaire: Questionnaire): Reference[] {
  const remarked = remarkKeys(questionnaire);
  return (questionnaire.handbook ?? []).flatMap(({ parts = [] }, c) =>
    parts.flatMap((part, p) => {
      const path = ['handbook', c, 'parts', p];
      if ('answers' in part) return many('question', part.answers, [...path, 'answers']);
      if ('actions' in part) return many('question', part.actions, [...path, 'actions']);
      if (!('remarks' in part)) return [];
      return many('section', part.remarks, [...path, 'remarks']).map((each) => ({
        ...each,
        among: remarked,
      }));
    }),
  );
}

/** What the stages of the roadmap name; a stage begins together with an earlier one only. */
export function stageReferences({ roadmap = [] }: Questionnaire): Reference[] {
  return roadmap.flatMap((stage, r) => [
    one('phase', stage.phase, ['roadmap', r, 'phase']),
    one('milestone', stage.release, ['roadmap', r, 'release']),
    { ...one('stage', stage.with, ['roadmap', r, 'with']), among: roadmap.slice(0, r).map(({ id }) => id) },
  ]);
}
