// What is generated and committed, by file: the JSON Schemas and the example reports. `main` runs a command
// line in process, so that the script takes the built program and the test the sources.

import { terminalPicture } from './terminalPicture.js';

const works = 'questionnaires/examples/works';
const answersOf = (name) => [`questionnaires/examples/${name}.answers.yaml`];

/** Its questionnaire speaks English alone. */
const english = new Set(['ai-assistants']);

/** The examples by the names of their files, with what makes them. */
const examples = {
  antriebstechnik: answersOf('antriebstechnik'),
  reisen: answersOf('reisen'),
  'ai-assistants': answersOf('ai-assistants'),
  works: ['--config', `${works}/readiness.yaml`],
};
const languages = ['de', 'en'];
/** The formats for readers by the endings of their files; JSON has all languages in one. */
const formats = { md: 'markdown', html: 'html', txt: 'terminal' };

const pairs = (left, right) => left.flatMap((one) => right.map((other) => [one, other]));

/** When the roadmaps of the example handbooks begin. */
const start = '2027-01-11';

/**
 * The content of every generated file: text, or bytes. `runWhole` gives what a command line writes to standard output,
 * at a terminal of so many columns if it is told, as text and, where it is none, as bytes. */
export async function generated(runWhole, schemas) {
  const run = async (...input) => (await runWhole(...input)).text;
  const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
  const files = {
    'questionnaires/questionnaire.schema.json': json(schemas.questionnaireSchema()),
    'questionnaires/mapping.schema.json': json(schemas.mappingSchema()),
    'questionnaires/project.schema.json': json(schemas.projectSchema()),
    'questionnaires/waivers.schema.json': json(schemas.waiversSchema()),
    'reports/assessment.schema.json': json(schemas.assessmentSchema()),
    'reports/comparison.schema.json': json(schemas.comparisonSchema()),
  };
  for (const name of Object.keys(examples)) Object.assign(files, await documentsOf(name, runWhole));
  const moments = ['', '-spaeter'].map(
    (later) => `questionnaires/examples/antriebstechnik${later}.answers.yaml`,
  );
  const comparison = (format, ...argv) => run(['compare', ...moments, ...argv, '-f', format]);
  for (const [extension, language] of pairs(Object.keys(formats), languages)) {
    files[`reports/antriebstechnik.comparison.${language}.${extension}`] = await comparison(
      formats[extension],
      '-l',
      language,
    );
  }
  files['reports/antriebstechnik.comparison.json'] = await comparison('json');
  const units = ['batch', '--config', `${works}/units.yaml`, '--group-by', 'unit'];
  files[`${works}/units.csv`] = await run([...units, '-f', 'csv']);
  const columns = 80;
  const summary = await run(['report', '--example', '-l', 'en'], columns);
  files['docs/images/terminal.svg'] = terminalPicture('readiness report --example -l en', summary, columns);
  return files;
}

/** The reports and handbooks of an example, in every format and language, and its assessment. */
async function documentsOf(name, runWhole) {
  const files = {};
  const answers = examples[name];
  for (const language of english.has(name) ? ['en'] : languages) {
    const spoken = [...answers, '-l', language];
    const documents = { '': ['report', ...spoken], '.handbook': ['handbook', ...spoken, '--start', start] };
    for (const [document, command] of Object.entries(documents)) {
      const path = `reports/${name}${document}.${language}`;
      for (const [extension, format] of Object.entries(formats)) {
        if (document !== '' && format === 'terminal') continue;
        files[`${path}.${extension}`] = (await runWhole([...command, '-f', format])).text;
      }
      files[`${path}.docx`] = (await runWhole([...command, '-f', 'docx'])).bytes;
    }
  }
  files[`reports/${name}.assessment.json`] = (await runWhole(['report', ...answers, '-f', 'json'])).text;
  return files;
}
