// After tsc: what ships, in dist/. The program and the libraries that it uses become a few files, since loading
// hundreds of small modules takes longer than the work; heavy parts stay files of their own, loaded when first
// needed. The questionnaires are written in their checked form, through the same loader that reads any other,
// so that run time parses neither YAML nor expressions for them.
import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { renderDiagnostic } from '../build/locales/diagnostics.js';
import { readQuestionnaire } from '../build/sources/questionnaire.js';
import { lazyParts } from './lazyParts.js';

/** What the CommonJS libraries among them count on and ES modules lack; only the piece that calls it gets it. */
const requireHere =
  "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);";

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist/questionnaires', { recursive: true });
const options = {
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  metafile: true,
  write: false,
  plugins: [lazyParts],
  // The same code as ES modules: what is not used falls away, and what is left loads in one piece.
  alias: { yaml: fileURLToPath(new URL('../node_modules/yaml/browser/index.js', import.meta.url)) },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};
// A helper is a file by itself: what it shares with the program would else be cut into pieces that every start loads.
const parts = [
  await build({ ...options, entryPoints: ['build/bin.js'], splitting: true }),
  await build({ ...options, entryPoints: ['build/crew.js'] }),
];
const outputFiles = parts.flatMap((part) => part.outputFiles);
for (const { path, text } of outputFiles) {
  writeFileSync(path, text.includes('typeof require') ? `${requireHere}${text}` : text);
}
chmodSync('dist/bin.js', 0o755);
writeFileSync('dist/LICENSES.txt', licencesOf(parts.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
writeQuestionnaires();

/** The licences of the libraries whose code is in the bundle, as they ask for. */
function licencesOf(inputs) {
  const names = inputs.map((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]).filter(Boolean);
  const texts = [...new Set(names)].sort().map((name) => {
    const folder = `node_modules/${name}`;
    const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} has no licence file`);
    return `${name} ${version} (${license})\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
  });
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

function writeQuestionnaires() {
  const sha256 = (text) => createHash('sha256').update(text).digest('hex');
  for (const name of readdirSync('questionnaires').filter((file) => file.endsWith('.yaml'))) {
    const file = `questionnaires/${name}`;
    const { questionnaire, diagnostics } = readQuestionnaire(file, readFileSync(file), sha256);
    for (const diagnostic of diagnostics) console.error(renderDiagnostic(diagnostic, 'en'));
    if (!questionnaire) throw new Error(`${file} has errors`);
    writeFileSync(`dist/questionnaires/${name.replace(/\.yaml$/, '.json')}`, JSON.stringify(questionnaire));
  }
}
