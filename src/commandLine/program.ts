import { Command } from 'commander';
import type { BatchOptions } from '../commands/batch.js';
import type { CheckOptions } from '../commands/check.js';
import type { CompareOptions } from '../commands/compare.js';
import type { Context } from '../commands/context.js';
import type { HandbookOptions } from '../commands/handbook.js';
import type { InputOptions } from '../commands/inputs.js';
import type { ReportOptions } from '../commands/report.js';
import type { CommandName } from '../locales/commands.js';
import { commandWords } from '../locales/commandWords.js';
import { addOptions, ciOptions, commonOptions, exportOptions } from './options.js';

type Finish = (status: number) => void;

/** Examples in the help of each command; they run as they stand. */
const examples: Partial<Record<CommandName | 'program', string[]>> = {
  program: ['readiness', 'readiness report --example', 'readiness lint questionnaire.yaml'],
  assess: [
    'readiness assess',
    'readiness assess -l de --answers firma.answers.yaml',
    'readiness assess --only gates',
    'readiness assess --previous spring.assessment.json',
    'readiness assess questionnaire.yaml --audience staff --plain',
  ],
  report: [
    'readiness report --example -l de',
    'readiness report *.answers.yaml -f markdown -o report.md',
    'readiness report assessment.json -l en',
  ],
  handbook: [
    'readiness handbook --example -l de --start 2027-01-11',
    'readiness handbook firma.answers.yaml -o handbook.docx',
    'readiness handbook assessment.json -l en -f markdown',
  ],
  batch: [
    'readiness batch export.csv -o results.csv',
    'readiness batch export.xlsx --mapping mapping.yaml --group-by unit --reports reports',
    'readiness batch - --from limesurvey -f ndjson < export.csv',
  ],
  mapping: ['readiness mapping export.csv', 'readiness mapping export.csv -o mapping.yaml'],
  check: [
    'readiness check *.answers.yaml --released installation',
    'readiness check a.answers.yaml --verdict conditional --max-warnings red=0 --report report.md',
    'readiness check a.answers.yaml --baseline before.assessment.json --tolerance 2 --waivers waivers.yaml',
  ],
  compare: [
    'readiness compare before.assessment.json now.answers.yaml',
    'readiness compare spring.assessment.json autumn.assessment.json -l de -o vergleich.html',
  ],
  lint: ['readiness lint questionnaire.yaml firma.answers.yaml'],
  template: [
    'readiness questionnaire template -f yaml -o firma.answers.yaml',
    'readiness questionnaire template -f csv -l de -o firma.csv',
  ],
  show: ['readiness questionnaire show -f markdown -o questionnaire.md'],
};

/** The command line: commands, options and help, in the language of the context. */
export function programOf(context: Context, finish: Finish): Command {
  const { commands, arguments: words } = commandWords(context.language).help;
  const program = dressed(new Command('readiness'), context, 'program')
    .description(commandWords(context.language).help.about)
    .version(versionOf(context), '-V, --version', commandWords(context.language).help.options.version)
    .helpCommand('help [command]', commands.help);
  const add = (name: Exclude<CommandName, 'help'>, parent: Command = program): Command =>
    dressed(parent.command(name), context, name).description(commands[name]);

  addOptions(add('assess').argument('[questionnaire]', words.questionnaire), context, [
    ...commonOptions,
    'answers',
    'date',
    'audience',
    'only',
    'plain',
    'noInput',
    'previous',
  ]).action(
    run(context, finish, async (questionnaire: string | undefined, options) =>
      (await import('../commands/assess.js')).assessCommand(context, {
        ...options,
        ...(questionnaire && { questionnaire }),
      }),
    ),
  );
  addOptions(add('report').argument('[responses...]', words.responses), context, [
    ...commonOptions,
    ...exportOptions,
    'date',
    'example',
    'referenceDoc',
  ]).action(
    run(context, finish, async (files: string[], options: ReportOptions) =>
      (await import('../commands/report.js')).report(context, files, options),
    ),
  );
  addOptions(add('handbook').argument('[responses...]', words.responses), context, [
    ...commonOptions,
    ...exportOptions,
    'date',
    'start',
    'example',
    'referenceDoc',
  ]).action(
    run(context, finish, async (files: string[], options: HandbookOptions) =>
      (await import('../commands/handbook.js')).handbook(context, files, options),
    ),
  );
  addOptions(add('batch').argument('[responses...]', words.responses), context, [
    ...commonOptions,
    ...exportOptions,
    'date',
    'groupBy',
    'individual',
    'questions',
    'reports',
    ...ciOptions,
    'reportsFormat',
  ]).action(
    run(context, finish, async (files: string[], options: BatchOptions) =>
      (await import('../commands/batch.js')).batch(context, files, options),
    ),
  );
  addOptions(add('mapping').argument('<export>', words.export), context, [
    'questionnaire',
    'language',
    'format',
    'from',
    'output',
    'mapping',
    'maxSize',
    'noColor',
    'quiet',
  ]).action(
    run(context, finish, async (file: string, options: InputOptions) =>
      (await import('../commands/mapping.js')).mapping(context, file, options),
    ),
  );
  addOptions(add('check').argument('[responses...]', words.responses), context, [
    ...commonOptions,
    ...exportOptions,
    'date',
    'example',
    'verdict',
    'released',
    'min',
    'maxWarnings',
    'complete',
    'acceptProvisional',
    'each',
    'report',
    'baseline',
    'tolerance',
    'waivers',
    ...ciOptions,
  ]).action(
    run(context, finish, async (files: string[], options: CheckOptions) =>
      (await import('../commands/check.js')).check(context, files, options),
    ),
  );
  addOptions(add('compare').argument('<files...>', words.moments), context, [
    ...commonOptions,
    ...exportOptions,
    'exitCode',
  ]).action(
    run(context, finish, async (files: string[], options: CompareOptions) =>
      (await import('../commands/compare.js')).compareFiles(context, files, options),
    ),
  );
  addOptions(add('lint').argument('<files...>', words.files), context, [
    'questionnaire',
    'language',
    'noColor',
    'quiet',
  ]).action(
    run(context, finish, async (files: string[], options) =>
      (await import('../commands/lint.js')).lint(context, files, options),
    ),
  );
  addQuestionnaireCommands(add, context, finish);
  return program;
}

function addQuestionnaireCommands(
  add: (name: Exclude<CommandName, 'help'>, parent?: Command) => Command,
  context: Context,
  finish: Finish,
): void {
  const words = commandWords(context.language).help.arguments;
  const parent = add('questionnaire');
  const commands = () => import('../commands/questionnaire.js');
  const options = ['questionnaire', 'language', 'format', 'output', 'noColor', 'quiet'] as const;
  addOptions(add('list', parent), context, ['language', 'format', 'output', 'noColor', 'quiet']).action(
    run(context, finish, async (given) => (await commands()).list(context, given)),
  );
  addOptions(add('schema', parent), context, ['output', 'language', 'quiet']).action(
    run(context, finish, async (given) => (await commands()).schema(context, given)),
  );
  for (const name of ['show', 'template'] as const) {
    addOptions(add(name, parent).argument('[questionnaire]', words.questionnaire), context, options).action(
      run(context, finish, async (questionnaire: string | undefined, given) =>
        (await commands())[name](context, { ...given, ...(questionnaire && { questionnaire }) }),
      ),
    );
  }
}

/** The version in the package's manifest. */
function versionOf({ io }: Context): string {
  const manifest = JSON.parse(new TextDecoder().decode(io.files.shipped('package.json')));
  return String(manifest.version);
}

/** An action that reads the options of every command, runs, and reports the exit status. */
// biome-ignore lint/suspicious/noExplicitAny: commander passes arguments and options untyped
function run<A extends any[]>(
  context: Context,
  finish: Finish,
  work: (...args: A) => Promise<number>,
): (...args: A) => Promise<void> {
  return async (...args) => {
    const options = args.at(-2) as { color?: boolean; quiet?: boolean };
    context.noColor = options.color === false;
    context.quiet = options.quiet === true;
    finish(await work(...args));
  };
}

/** Output through io, no exit of its own, titles and examples in the language of the context. */
function dressed(command: Command, context: Context, name: CommandName | 'program'): Command {
  const { titles, options, examples: title } = commandWords(context.language).help;
  const { stdout } = context.io;
  command
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: () => undefined,
      getOutHelpWidth: () => stdout.columns ?? 100,
    })
    .configureHelp({ styleTitle: (text) => titles[text as keyof typeof titles] ?? text })
    .helpOption('-h, --help', options.help)
    .showSuggestionAfterError(false);
  const lines = examples[name];
  if (lines) command.addHelpText('after', `\n${title}\n${lines.map((line) => `  $ ${line}`).join('\n')}`);
  return command;
}
