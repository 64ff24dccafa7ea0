// What is generated and committed, by file: the JSON Schemas and the example reports. `main` runs a command
// line in process, so that the script takes the built program and the test the sources.

import { terminalPicture } from './terminalPicture.js';

const examples = ['antriebstechnik', 'reisen'];
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
  const report = (extension, ...argv) => run(['report', ...argv, '-f', formats[extension]]);
  for (const example of examples) {
    const answers = `questionnaires/examples/${example}.answers.yaml`;
    for (const [extension, language] of pairs(Object.keys(formats), languages)) {
      files[`reports/${example}.${language}.${extension}`] = await report(extension, answers, '-l', language);
    }
    for (const language of languages) {
      const handbook = ['handbook', answers, '-l', language, '--start', start];
      for (const extension of ['md', 'html']) {
        files[`reports/${example}.handbook.${language}.${extension}`] = await run([
          ...handbook,
          '-f',
          formats[extension],
        ]);
      }
      files[`reports/${example}.handbook.${language}.docx`] = (
        await runWhole([...handbook, '-f', 'docx'])
      ).bytes;
      files[`reports/${example}.${language}.docx`] = (
        await runWhole(['report', answers, '-l', language, '-f', 'docx'])
      ).bytes;
    }
    files[`reports/${example}.assessment.json`] = await run(['report', answers, '-f', 'json']);
  }
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
  const assistants = 'questionnaires/examples/ai-assistants.answers.yaml';
  files['reports/ai-assistants.handbook.en.md'] = await run(['handbook', assistants, '-f', 'markdown']);
  const works = 'questionnaires/examples/works';
  const project = ['--config', `${works}/readiness.yaml`];
  for (const extension of ['md', 'html']) {
    files[`reports/ai-assistants.en.${extension}`] = await report(extension, assistants);
    files[`reports/works.de.${extension}`] = await report(extension, ...project);
  }
  const units = ['batch', '--config', `${works}/units.yaml`, '--group-by', 'unit'];
  files[`${works}/units.csv`] = await run([...units, '-f', 'csv']);
  const columns = 80;
  const summary = await run(['report', '--example', '-l', 'en'], columns);
  files['docs/images/terminal.svg'] = terminalPicture('readiness report --example -l en', summary, columns);
  return files;
}
