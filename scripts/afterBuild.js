// After tsc: makes the command executable and writes the questionnaires that ship in their checked form,
// through the same loader that reads any other questionnaire, so that run time parses neither YAML nor CEL.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderDiagnostic } from '../dist/locales/diagnostics.js';
import { localeOf } from '../dist/locales/locale.js';
import { readQuestionnaire } from '../dist/sources/questionnaire.js';

const sha256 = (text) => createHash('sha256').update(text).digest('hex');

chmodSync('dist/bin.js', 0o755);
mkdirSync('dist/questionnaires', { recursive: true });
for (const name of readdirSync('questionnaires').filter((file) => file.endsWith('.yaml'))) {
  const file = `questionnaires/${name}`;
  const { questionnaire, diagnostics } = readQuestionnaire(file, readFileSync(file), sha256);
  for (const diagnostic of diagnostics) console.error(renderDiagnostic(diagnostic, localeOf('en')));
  if (!questionnaire) process.exit(1);
  writeFileSync(`dist/questionnaires/${name.replace(/\.yaml$/, '.json')}`, JSON.stringify(questionnaire));
}
