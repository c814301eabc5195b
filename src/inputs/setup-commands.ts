import type { Command } from 'commander';
import { addInputFlags, flagValue } from './input-flags.ts';
import { type GetInput, INPUTS } from './input-table.ts';
import { formatOf, formatOption, inputsWith } from './rule-commands.ts';

/** What `evenkeel config` is asked for. */
export interface ConfigCommand {
  readonly kind: 'config';
  readonly get: GetInput;
  readonly format: 'text' | 'json';
}

/** What `evenkeel init` is asked for. */
export interface InitCommand {
  readonly kind: 'init';
  /** Only `path` is given. */
  readonly get: GetInput;
  /** Whether a file that is there is replaced. */
  readonly isForced: boolean;
}

/** What the commands about the configuration are asked for. */
export type SetupCommand = ConfigCommand | InitCommand;

/** Refuses flags that were given before a command's name. */
type RefuseStray = (program: Command, name: string) => void;

function describeConfig(program: Command): Command {
  const command = program
    .command('config')
    .description('Print what a run would follow, and from where each value is.')
    .usage('[PATH] [FLAGS]')
    .argument('[PATH]', 'Folder to analyse, the same as --path.')
    .helpOption('-h, --help', 'Print this help.')
    .addOption(formatOption());
  for (const input of INPUTS) addInputFlags(command, input);
  return command;
}

function describeInit(program: Command): Command {
  const command = program
    .command('init')
    .description('Write a first evenkeel.yml, from what the folder holds.')
    .usage('[PATH] [FLAGS]')
    .argument('[PATH]', 'Folder to look at and to write to, the same as --path.')
    .helpOption('-h, --help', 'Print this help.')
    .option('--force', 'Replace an evenkeel.yml that is there.');
  for (const input of INPUTS) if (input.name === 'path') addInputFlags(command, input);
  return command;
}

/** Adds the commands about the configuration itself. */
export function describeSetupCommands(
  program: Command,
  choose: (command: SetupCommand) => void,
  refuseStray: RefuseStray,
): void {
  const config = describeConfig(program).action((path: string | undefined) => {
    refuseStray(program, 'config');
    choose({ kind: 'config', get: inputsWith(config, path), format: formatOf(config) });
  });
  const init = describeInit(program).action((path: string | undefined) => {
    refuseStray(program, 'init');
    const isForced = flagValue(init, 'force') === true;
    choose({ kind: 'init', get: inputsWith(init, path), isForced });
  });
}
