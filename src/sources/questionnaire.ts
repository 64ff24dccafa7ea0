import type { CheckedQuestionnaire } from '../model/checkedQuestionnaire.js';
import type { Diagnostic, Finding } from '../model/diagnostics/diagnostic.js';
import { checkExpressions } from '../model/expression/checkAll.js';
import type { Expression } from '../model/expression/expression.js';
import { languagesOf } from '../model/language.js';
import { Questionnaire } from '../model/questionnaire.js';
import { checkRules } from '../model/rules/rules.js';
import { LanguageCode } from '../model/text.js';
import { readDocuments } from './document.js';
import { inOrder, limited, located } from './inOrder.js';
import { salvage } from './salvage.js';
import { checkShape } from './schema.js';

/** A questionnaire, where its file has no error, and everything that is to be said about the file. */
export interface ReadQuestionnaire {
  questionnaire?: CheckedQuestionnaire;
  diagnostics: Diagnostic[];
}

/**
 * Reads and checks a questionnaire: syntax, shape, rules and expressions, all problems together. `sha256`
 * hashes a text. The definition is the file's data as it stands, since the order of a text's languages counts.
 */
export function readQuestionnaire(
  file: string,
  bytes: Uint8Array,
  sha256: (text: string) => string,
): ReadQuestionnaire {
  const { documents, diagnostics: syntax } = readDocuments(file, bytes);
  const [document] = documents;
  const isBroken = syntax.some(({ level, code }) => level === 'error' && code !== 'duplicate-key');
  if (!document || isBroken) return { diagnostics: syntax };
  const { findings, expressions } = check(document.value, (path) => document.written(path));
  const diagnostics = limited(inOrder([...syntax, ...located(document, findings)]));
  if (diagnostics.some(({ level }) => level === 'error')) return { diagnostics };
  const definition = document.value as Questionnaire;
  const hash = sha256(JSON.stringify(definition));
  return { questionnaire: { definition, sha256: hash, expressions }, diagnostics };
}

interface Checked {
  findings: Finding[];
  expressions: Record<string, Expression>;
}

function check(value: unknown, written: (path: Finding['path']) => string | undefined): Checked {
  const shape = checkShape(Questionnaire, value, written);
  const kept = salvage(value, shape);
  if (!kept) return { findings: shape, expressions: {} };
  const { questionnaire, isTrue } = kept;
  const { expressions, findings } = checkExpressions(questionnaire);
  const rules = [...checkRules(questionnaire, expressions), ...findings].filter(
    isTranslatable(questionnaire),
  );
  return { findings: [...shape, ...rules.filter(isTrue)], expressions };
}

/**
 * Whether a finding asks for no translation that a wrong title brings about: where the title has a language
 * that there is not, or none at all, that is the one error.
 */
function isTranslatable({ title }: Questionnaire): (finding: Finding) => boolean {
  const hasLanguage = languagesOf(title).some((each) => LanguageCode.safeParse(each).success);
  return ({ code, args }) => {
    if (code === 'missing-translation') return LanguageCode.safeParse(args.language).success;
    return code !== 'extra-translation' || hasLanguage;
  };
}
