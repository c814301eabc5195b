/** The command `config`: what a run would follow, and why; and the way to the others that analyse nothing. */
import type { CommandLine } from './adapters/command-line.ts';
import type { Terminal } from './adapters/terminal.ts';
import { resolveConfiguration } from './configuration/resolve-configuration.ts';
import { assertNever } from './errors.ts';
import { runInit } from './init-command.ts';
import { runRuleCommand } from './rules-command.ts';
import type { RuleCommand } from './inputs/rule-commands.ts';
import type { ConfigCommand, SetupCommand } from './inputs/setup-commands.ts';
import { openInputs } from './open-inputs.ts';
import { ANALYZER_IDS, isChosen } from './open-run-ports.ts';
import { configurationJson, configurationText } from './reporters/configuration-texts.ts';

async function runConfig({ get, format }: ConfigCommand, terminal: Terminal): Promise<number> {
  const { inputs, configuration } = await openInputs(get, '.');
  const resolved = resolveConfiguration({
    get,
    configuration,
    analyzers: ANALYZER_IDS,
    isOn: (analyzer) => isChosen(inputs.analyzers, analyzer),
  });
  await terminal.print(
    format === 'json' ? configurationJson(resolved) : configurationText(resolved),
  );
  return 0;
}

/** Commands that analyse nothing. */
type Setup = RuleCommand | SetupCommand;

const KINDS: ReadonlySet<string> = new Set<Setup['kind']>(['config', 'init', 'rules', 'explain']);

/** Whether a command is one that `runSetup` runs. */
export function isSetup(command: CommandLine): command is Setup {
  return KINDS.has(command.kind);
}

/**
 * Runs a command that analyses nothing: about rules, or about the configuration.
 * @throws ConfigurationError when what it was given cannot be used.
 */
export function runSetup(command: Setup, terminal: Terminal): Promise<number> {
  switch (command.kind) {
    case 'config':
      return runConfig(command, terminal);
    case 'init':
      return runInit(command, terminal);
    case 'rules':
    case 'explain':
      return runRuleCommand(command, terminal);
    default:
      return assertNever(command);
  }
}
