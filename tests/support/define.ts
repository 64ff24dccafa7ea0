import type { CheckedQuestionnaire } from '../../src/model/checkedQuestionnaire.js';
import type { Finding } from '../../src/model/diagnostics/diagnostic.js';
import { checkExpressions } from '../../src/model/expression/checkAll.js';
import { Questionnaire } from '../../src/model/questionnaire.js';
import { type Plan, planOf } from '../../src/scoring/plan.js';

type Plain = Record<string, unknown>;

/** A part of a questionnaire with an id; titles, questions and labels are filled in where they are left out. */
interface Draft {
  sections: (Plain & { id: string; questions: (Plain & { id: string })[] })[];
  tracks?: (Plain & { id: string })[];
  phases?: string[];
  milestones?: string[];
  warnings?: (Plain & { id: string })[];
  bands?: (Plain & { id: string; from: number })[];
  basis?: string[];
  caps?: (Plain & { id: string; to: string; when: string })[];
  [key: string]: unknown;
}

const text = { en: 'Text' };
const titled = (part: Plain): Plain => ({ title: text, ...part });

/** The five options of an anchored question: values 0 to 4, scores 0 to 100. */
export const anchored = [0, 1, 2, 3, 4].map((value) => ({ value, label: text, score: 25 * value }));

/** A choice among words that have no score. */
export const words = (...values: string[]): Plain[] => values.map((value) => ({ value, label: text }));

function question(draft: Plain): Plain {
  const { type = 'choice' } = draft;
  const asked = type === 'computed' ? {} : { ask: text };
  const options = type === 'choice' || type === 'multi' ? { options: anchored } : {};
  return titled({ type, ...asked, ...options, ...draft });
}

/** A questionnaire from what a test needs of it; a question without a type is an anchored choice. */
export function define(draft: Draft): Questionnaire {
  const { sections, tracks, phases, milestones, warnings, bands, basis, caps, ...rest } = draft;
  return Questionnaire.parse({
    id: 'test',
    version: '1.0.0',
    title: text,
    tracks: (tracks ?? [{ id: 'project', weight: 80 }]).map(titled),
    sections: sections.map((section) => titled({ ...section, questions: section.questions.map(question) })),
    verdict: {
      basis: basis ?? ['overall'],
      bands: (
        bands ?? [
          { id: 'low', from: 0 },
          { id: 'high', from: 50 },
        ]
      ).map(titled),
      ...(caps && { caps: caps.map((cap) => ({ because: text, ...cap })) }),
    },
    ...(phases && { phases: phases.map((id) => titled({ id })) }),
    ...(milestones && { milestones: milestones.map((id) => titled({ id })) }),
    ...(warnings && { warnings: warnings.map((warning) => titled({ says: text, ...warning })) }),
    ...rest,
  });
}

/** Everything that is wrong with the expressions of a questionnaire. */
export function findingsOf(draft: Draft): Finding[] {
  return checkExpressions(define(draft)).findings;
}

/** A questionnaire as scoring takes it. Throws where an expression is in error. */
export function checked(definition: Questionnaire): CheckedQuestionnaire {
  const { expressions, findings } = checkExpressions(definition);
  const errors = findings.filter(({ level }) => level === 'error');
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { definition, sha256: '0'.repeat(64), expressions };
}

/** The plan of a questionnaire that a test describes. */
export function planFor(draft: Draft): Plan {
  return planOf(checked(define(draft)));
}
