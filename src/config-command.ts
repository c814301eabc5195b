/** The command `config`: what a run would follow, and from where each value is. */
import type { Terminal } from './adapters/terminal.ts';
import { resolveConfiguration } from './configuration/resolve-configuration.ts';
import type { ConfigCommand } from './inputs/setup-commands.ts';
import { openInputs } from './open-inputs.ts';
import { ANALYZER_IDS, isChosen } from './open-run-ports.ts';
import { configurationJson, configurationText } from './reporters/configuration-texts.ts';

/**
 * Prints the resolved configuration.
 * @throws ConfigurationError when an input or the configuration file cannot be used.
 */
export async function runConfig(
  { get, format }: ConfigCommand,
  terminal: Terminal,
): Promise<number> {
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
