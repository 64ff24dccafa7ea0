import type { CheckWords, CommandWords, HelpWords } from '../commands.js';
import { batch } from './batch.js';

const help: HelpWords = {
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  about:
    'Tells an organization whether it is ready before it spends on technology: questionnaire, scoring, 80/20 report.',
  examples: 'Examples:',
  commands: {
    assess: 'hold the interview; saves after every answer, resumes, ends with the report',
    report: 'make one assessment and one report from all responses together',
    handbook: 'write the handbook of the organization, filled from answers and agreements',
    batch: 'many assessments: a table with a row for each response or group',
    mapping: 'show what the columns and cells of an export mean, and write the mapping',
    check: 'for CI: exit status 1 and the reasons when a requirement is missed',
    compare: 'show how an organization moved between two or more assessments',
    lint: 'name every defect of a questionnaire, an answers file, a mapping, a project file or waivers',
    questionnaire: 'list questionnaires, show one, write its schema or an empty answers file',
    list: 'list the questionnaires that ship',
    show: 'show a questionnaire in readable form, for preparation on paper',
    schema: 'write the JSON Schema of questionnaires',
    template: 'write an empty answers file or table with every question and its allowed values',
    help: 'show the help of a command',
  },
  options: {
    questionnaire: 'questionnaire: id or file',
    language: 'language: de or en',
    format: 'format of the output',
    from: 'format of the input',
    output: 'write to this file',
    organization: 'name of the organization',
    common: 'answers files that count in every assessment',
    noColor: 'no colours',
    quiet: 'no advice, only the result and errors',
    help: 'show this help',
    version: 'show the version',
    date: 'date of the assessment (YYYY-MM-DD)',
    start: 'beginning of the roadmap (YYYY-MM-DD); without one, weeks are counted from the beginning',
    referenceDoc: 'Word template whose styles are taken over (only with -f docx)',
    example: 'take the example that ships',
    answers: 'answers file to save to and resume from',
    audience: 'ask only the questions for leadership, staff, projectLead, it or worksCouncil',
    only: 'gates: only the questions of minimum conditions (quick check); all: all of them, though the file names a part',
    plain: 'dialogue line by line, without repainting the screen',
    noInput: 'never ask',
    each: 'every response must pass on its own',
    verdict: 'at least this verdict',
    released: 'this milestone is released',
    min: 'least score, such as overall=60 or section.goals=50',
    maxWarnings: 'at most so many warnings, such as red=0',
    complete: 'every applicable scored question is answered',
    acceptProvisional: 'let provisional results count, too',
    report: 'write a report to this file as well (repeatable)',
    mapping: 'mapping: what the columns of an export mean',
    config: 'project file (else readiness.yaml in the current folder, if it is there)',
    skipInvalid: 'leave rows with problems out, and name them',
    maxSize: 'read exports up to this size, workbooks unpacked (usually 1024; JSON 256, CSV any)',
    groupBy: 'one assessment for each value of this column (group: the respondents’ group)',
    individual: 'assess responses of staff one by one',
    questions: 'also write the score of each question',
    reports: 'write a report of each assessment to this folder',
    baseline: 'nothing may be worse than in this assessment or these answers',
    tolerance: 'points by which a score may be under the baseline’s (usually 0)',
    waivers: 'what may be missed for a while: questions and gates with reason, owner and expiry date (YAML)',
    junit: 'write the results as JUnit XML to this file as well',
    badge: 'write a badge to this file as well: .json for Shields, .svg as a picture (repeatable)',
    previous: 'show the answers of an earlier time beside each question (answers or assessment)',
    exitCode: 'exit with 1 where something got worse',
    reportsFormat: 'format of those reports, else markdown',
  },
  arguments: {
    questionnaire: 'id of a questionnaire that ships, or the path of a file',
    moments: 'assessments or answers of one organization, in the order of time',
    export: 'export of a survey (CSV, TSV, XLSX, JSON); - is standard input',
    responses:
      'responses: files (YAML, JSON, NDJSON, CSV template), survey exports (CSV, TSV, XLSX, JSON), or an assessment; - is standard input',
    files: 'questionnaires and answers files',
  },
};

const check: CheckWords = {
  title: (organization) => `Check: ${organization}`,
  passed: 'met   ',
  missed: 'missed',
  waived: 'waived',
  allMet: (waived) =>
    waived === 0 ? 'All requirements are met.' : `All requirements are met, ${waived} by a waiver.`,
  someMissed: (missed, of) => `${missed} of ${of} requirements missed.`,
  verdict: (least) => `verdict at least “${least}”`,
  verdictIs: (verdict, lowest, provisional) =>
    provisional ? `is “${verdict}”, provisionally; “${lowest}” at the worst` : `is “${verdict}”`,
  undetermined: 'undetermined',
  released: (milestone) => `“${milestone}” released`,
  isReleased: 'is released',
  notReleased: 'is not released',
  min: (name, least) => `${name} at least ${least} points`,
  scoreIs: (score, lowest) => {
    if (score === null) return 'has no score yet: too few answers';
    return lowest === null || lowest === score ? `is ${score}` : `is ${score}, ${lowest} at the worst`;
  },
  overall: 'overall score',
  maxWarnings: (level, most) => (most === 0 ? `no ${level} warning` : `at most ${most} ${level} warnings`),
  warningsAre: (raised, open) => {
    const first = raised.length === 0 ? 'none raised' : `${raised.length}: ${raised.join(', ')}`;
    return open.length === 0 ? first : `${first}; not assessable yet: ${open.join(', ')}`;
  },
  complete: 'every applicable question answered',
  openAre: (open) =>
    open === 0 ? 'is complete' : open === 1 ? 'one question is open' : `${open} questions are open`,
  unblock: 'What would unblock it:',
  gate: (title, counts, minimum) =>
    counts === null
      ? `${title}: find out; ${minimum} points are needed`
      : `${title}: counts ${counts}; ${minimum} points are needed`,
  cap: (because, to) => `${because} (caps at “${to}”)`,
  answer: (titles) => `answer: ${titles.join(', ')}`,
  action: (text) => text,
  resolveWarning: (title, says) => `${title}: ${says}`,
  assessWarning: (title, unknown) =>
    unknown.length === 0
      ? `warning “${title}”: answers are missing to assess it`
      : `warning “${title}”: to assess it, answer: ${unknown.join(', ')}`,
};

export const commands: CommandWords = {
  batch,
  help,
  check,
  lintClean: (files) => (files === 1 ? 'Nothing found.' : `Nothing found in ${files} files.`),
  lintSummary: (errors, advice) => `${errors} ${errors === 1 ? 'error' : 'errors'}, ${advice} advice.`,
  written: (path) => `Written: ${path}`,
  languageNames: { de: 'German', en: 'English' },
  questionnaireList: {
    id: 'id',
    version: 'version',
    title: 'title',
    languages: 'languages',
    questions: 'questions',
  },
};
