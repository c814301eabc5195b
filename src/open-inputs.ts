/** Reads the inputs, opens the folder that they name, and takes in what its configuration file says. */
import { resolve } from 'node:path';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { type Configuration, CONFIGURATION_PATHS } from './configuration/configuration.ts';
import { type ConfigurationText, parseConfiguration } from './configuration/parse-configuration.ts';
import { withConfiguration } from './configuration/resolve-inputs.ts';
import { ConfigurationError } from './errors.ts';
import { describeObstacle } from './files/on-disk.ts';
import type { GetInput } from './inputs/input-table.ts';
import { type Inputs, parseInputs } from './inputs/parse-inputs.ts';
import { NO_RULE_SETTINGS, type RuleSettings } from './model/rule-settings.ts';
import { catalogIds } from './analyzers/rule-catalog.ts';
import { ANALYZER_IDS } from './open-run-ports.ts';

/** The inputs as they count, the analysed folder, and where the rest of the say came from. */
export interface OpenedInputs {
  readonly inputs: Inputs;
  readonly folder: SourceFolder;
  readonly rules: RuleSettings;
  readonly configuration?: Configuration;
}

function readNamed(base: string, path: string): ConfigurationText {
  const text = openSourceFolder(base).readText(path);
  if (text !== undefined) return { path, text };
  throw new ConfigurationError(
    `Input "config": expected a regular file inside ${base}, found none that can be read at ${JSON.stringify(path)}. Name an existing file, or leave the input empty.`,
  );
}

/** The first of the usual places that has a file; one that is there and cannot be read is an error. */
function findUsual(folder: SourceFolder): ConfigurationText | undefined {
  const path = CONFIGURATION_PATHS.find((each) => {
    return folder.readStatus({ path: each }).kind !== 'missing';
  });
  if (path === undefined) return undefined;
  const text = folder.readText(path);
  if (text !== undefined) return { path, text };
  const reason = describeObstacle(folder.readStatus({ path })) ?? 'it cannot be read';
  throw new ConfigurationError(`${path}: expected a regular file, found that ${reason}.`);
}

/** What is wrong with the inputs now comes from the file: they were right without it. */
function parseWith(get: GetInput, configuration: Configuration): Inputs {
  try {
    return parseInputs(withConfiguration(get, configuration), ANALYZER_IDS);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`${configuration.path}: ${error.message}`);
  }
}

/** Opens everything; `path` and `config` count from `base`. Throws `ConfigurationError`. */
export async function openInputs(get: GetInput, base: string): Promise<OpenedInputs> {
  const given = parseInputs(get, ANALYZER_IDS);
  const folder = openSourceFolder(resolve(base, given.path));
  const file = given.config === undefined ? findUsual(folder) : readNamed(base, given.config);
  if (file === undefined) return { inputs: given, folder, rules: NO_RULE_SETTINGS };
  const configuration = await parseConfiguration(file, {
    analyzers: ANALYZER_IDS,
    ruleIds: catalogIds,
  });
  const { rules } = configuration;
  return { inputs: parseWith(get, configuration), folder, rules, configuration };
}
