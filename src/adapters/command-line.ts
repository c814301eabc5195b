import { Command, CommanderError, Option } from 'commander';
import {
  addInputFlags,
  flagText,
  flagValue,
  isGiven,
  parseFlagValue,
} from '../inputs/input-flags.ts';
import { EPILOGUE, OTHER_USAGES, REPLAY_EPILOGUE } from '../inputs/command-help.ts';
import { type GetInput, type InputName, INPUTS } from '../inputs/input-table.ts';
import { describeRuleCommands, type RuleCommand } from '../inputs/rule-commands.ts';
import { describeSetupCommands, type SetupCommand } from '../inputs/setup-commands.ts';

/** What the arguments ask for. Nothing has been printed, and no value has been judged yet. */
export type CommandLine =
  | {
      readonly kind: 'analyze';
      readonly get: GetInput;
      readonly format: 'text' | 'json';
      readonly color: 'auto' | 'always' | 'never';
      readonly progress: boolean;
    }
  | {
      readonly kind: 'allowance';
      readonly get: GetInput;
      /** Folder with a captured tree of `/proc` and `/sys`; absent for this machine. */
      readonly root?: string;
      readonly json: boolean;
    }
  | {
      readonly kind: 'replay';
      readonly journal: string;
      /** The folder; absent for the one that the journal names. */
      readonly path?: string;
      readonly format: 'text' | 'json';
      readonly progress: boolean;
      /** Where the second run's own journal goes. */
      readonly journalFile?: string;
    }
  | RuleCommand
  | SetupCommand
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'version'; readonly text: string }
  /** The user can fix it: exit code 2. The message may repeat arguments, so print it as unsafe text. */
  | { readonly kind: 'error'; readonly message: string };

/** What the help and the version are made of. */
export interface CommandLineFacts {
  readonly version: string;
  /** Width of the help. */
  readonly columns: number;
}

/** The inputs that also change what `allowance` prints. */
const ALLOWANCE_INPUTS: ReadonlySet<string> = new Set(['cpus', 'memory', 'workers', 'max-workers']);

const COLOR_CHOICES = ['auto', 'always', 'never'] as const;
const FORMATS = ['text', 'json'] as const;

/** Understands the arguments (without the program's name). Never prints, exits or throws for what a user can type. */
export function parseCommandLine(args: readonly string[], facts: CommandLineFacts): CommandLine {
  const output: string[] = [];
  let parsed: CommandLine | undefined;
  const program = new Command('evenkeel').exitOverride().configureOutput({
    writeOut: (text) => output.push(text),
    writeErr: () => undefined,
    getOutHelpWidth: () => facts.columns,
    getOutHasColors: () => false,
  });
  const choose = (commandLine: CommandLine): void => {
    parsed = commandLine;
  };
  describeAnalyze(program, facts.version, choose);
  describeAllowance(program, choose);
  describeReplay(program, choose);
  describeRuleCommands(program, choose, refuseStrayFlags);
  describeSetupCommands(program, choose, refuseStrayFlags);
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return endedEarly(error, output.join(''));
    throw error;
  }
  if (parsed === undefined) throw new Error('Expected the arguments to reach a command.');
  return parsed;
}

type Choose = (commandLine: CommandLine) => void;

function describeAnalyze(program: Command, version: string, choose: Choose): void {
  program
    .description('Analyse a whole repository within the CPU and memory this machine really allows.')
    .usage(['[PATH] [FLAGS]', ...OTHER_USAGES].join('\n       evenkeel '))
    .argument('[PATH]', 'Folder to analyse, the same as --path.')
    // Else the flags that `allowance` shares would be taken from after its name too.
    .enablePositionalOptions()
    .helpCommand('help [COMMAND]', 'Print the help of a command.')
    .addHelpText('after', EPILOGUE);
  for (const input of INPUTS) addInputFlags(program, input);
  addOutputOptions(program);
  program
    .optionsGroup('Other:')
    .helpOption('-h, --help', 'Print this help.')
    .version(`evenkeel ${version}`, '-v, --version', 'Print the version.');
  program.action((path: string | undefined) => {
    const get = inputsOf(program);
    choose({
      kind: 'analyze',
      get: path === undefined ? get : withPath(program, path),
      format: FORMATS.find((format) => format === flagValue(program, 'format')) ?? 'text',
      color: colorOf(program),
      progress: flagValue(program, 'progress') !== false,
    });
  });
}

function addOutputOptions(program: Command): void {
  program
    .optionsGroup('Output:')
    .addOption(
      new Option('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(
        FORMATS,
      ),
    )
    .addOption(
      new Option('--color <WHEN>', 'When text is coloured. (default: auto)').choices(COLOR_CHOICES),
    )
    .addOption(new Option('--no-color', 'The same as --color never.'))
    .option('--no-progress', 'No progress on stderr.');
}

function describeAllowance(program: Command, choose: Choose): void {
  const command = program
    .command('allowance')
    .description('Print what this machine really allows, and how many workers follow from it.')
    .usage('[FLAGS]')
    .helpOption('-h, --help', 'Print this help.')
    .option(
      '--root <DIR>',
      'Read a captured tree of /proc and /sys under DIR instead.',
      parseFlagValue,
    )
    .option('--json', 'Print JSON.');
  for (const input of INPUTS) {
    if (ALLOWANCE_INPUTS.has(input.name)) addInputFlags(command, input);
  }
  command.action(() => {
    refuseStrayFlags(program, 'allowance');
    const root = flagText(command, 'root');
    choose({
      kind: 'allowance',
      get: inputsOf(command),
      ...(root !== undefined && { root }),
      json: flagValue(command, 'json') === true,
    });
  });
}

/** Flags that belong to a command but were given before its name. */
function refuseStrayFlags(program: Command, name: string): void {
  const stray = program.options.find((option) => isGiven(program, option));
  if (stray === undefined) return;
  program.error(`flags of "${name}" come after its name, found ${stray.long ?? ''} before it`);
}

function describeReplay(program: Command, choose: Choose): void {
  const command = program
    .command('replay')
    .description('Run the plan of a journal again, and say where the two runs differ.')
    .usage('JOURNAL [PATH] [FLAGS]')
    .argument('<JOURNAL>', 'What --journal-file, or the output "journal" of the action, named.')
    .argument('[PATH]', 'Folder to analyse; the one that the journal names unless given.')
    .helpOption('-h, --help', 'Print this help.')
    .addOption(
      new Option('--format <FORMAT>', 'What is printed on stdout. (default: text)').choices(
        FORMATS,
      ),
    )
    .option('--no-progress', 'No progress on stderr.')
    .option('--journal-file <FILE>', "File for this run's own journal.", parseFlagValue)
    .addHelpText('after', REPLAY_EPILOGUE);
  command.action((journal: string, path: string | undefined) => {
    refuseStrayFlags(program, 'replay');
    const journalFile = flagText(command, 'journal-file');
    choose({
      kind: 'replay',
      journal,
      ...(path !== undefined && { path }),
      format: FORMATS.find((format) => format === flagValue(command, 'format')) ?? 'text',
      progress: flagValue(command, 'progress') !== false,
      ...(journalFile !== undefined && { journalFile }),
    });
  });
}

function inputsOf(command: Command): GetInput {
  return (name) => flagText(command, name) ?? '';
}

/** The inputs with the folder given as an argument; a different `--path` beside it is an error. */
function withPath(program: Command, path: string): GetInput {
  const get = inputsOf(program);
  const flag = get('path');
  if (flag !== '' && flag !== path) {
    program.error(`expected one folder, found PATH "${path}" and --path "${flag}"`);
  }
  return (name: InputName) => (name === 'path' ? path : get(name));
}

function colorOf(program: Command): (typeof COLOR_CHOICES)[number] {
  const value = flagValue(program, 'color');
  if (value === false) return 'never';
  return COLOR_CHOICES.find((choice) => choice === value) ?? 'auto';
}

function endedEarly(error: CommanderError, text: string): CommandLine {
  if (error.code === 'commander.version') return { kind: 'version', text };
  if (error.exitCode === 0) return { kind: 'help', text: `${text.trimEnd()}\n` };
  const problem = error.message.replace(/^error: /u, '').replace(/\.?\n\(Did/u, '. (Did');
  const sentence = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}`.replace(
    /([^.)])$/u,
    '$1.',
  );
  return { kind: 'error', message: `${sentence} See "evenkeel --help".` };
}
