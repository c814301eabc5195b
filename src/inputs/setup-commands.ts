import type { Command } from 'commander';
import { addInputFlags } from './input-flags.ts';
import { type GetInput, INPUTS } from './input-table.ts';
import { formatOf, formatOption, inputsWith } from './rule-commands.ts';

/** What `evenkeel config` is asked for. */
export interface ConfigCommand {
  readonly kind: 'config';
  readonly get: GetInput;
  readonly format: 'text' | 'json';
}

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

/** Adds the commands about the configuration itself. */
export function describeSetupCommands(
  program: Command,
  choose: (command: ConfigCommand) => void,
  refuseStray: RefuseStray,
): void {
  const config = describeConfig(program).action((path: string | undefined) => {
    refuseStray(program, 'config');
    choose({ kind: 'config', get: inputsWith(config, path), format: formatOf(config) });
  });
}
