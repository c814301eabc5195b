/** Reads the inputs, opens the folder that they name, and takes in what its configuration file says. */
import { resolve } from 'node:path';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import { type Configuration, CONFIGURATION_PATHS } from './configuration/configuration.ts';
import { parseConfiguration } from './configuration/parse-configuration.ts';
import { withConfiguration } from './configuration/resolve-inputs.ts';
import type { ConfigurationText } from './configuration/yaml-source.ts';
import { ConfigurationError } from './errors.ts';
import type { GetInput } from './inputs/input-table.ts';
import { type Inputs, parseInputs } from './inputs/parse-inputs.ts';
import { NO_RULE_SETTINGS, type RuleSettings } from './model/rule-settings.ts';
import { catalogIds } from './analyzers/rule-catalog.ts';
import { ANALYZER_IDS } from './open-run-ports.ts';
import type { ToolDeclaration } from './tools/tool-declaration.ts';

/** The inputs as they count, the analysed folder, and where the rest of the say came from. */
export interface OpenedInputs {
  readonly inputs: Inputs;
  readonly folder: SourceFolder;
  readonly rules: RuleSettings;
  /** The tools that the configuration names, whether or not they may run. */
  readonly tools: readonly ToolDeclaration[];
  readonly configuration?: Configuration;
}

/** Longer than any file that is taken, so that the one who parses says what is allowed. */
const MOST_BYTES = 262_144;

function decode(path: string, bytes: Uint8Array): ConfigurationText {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    throw new ConfigurationError(
      `${path}: expected UTF-8, found other bytes. Save the file in that encoding.`,
      { cause: error },
    );
  }
}

function readNamed(base: string, path: string): ConfigurationText {
  const read = openSourceFolder(base).read({ path }, MOST_BYTES);
  if (read.kind === 'bytes') return decode(path, read.bytes);
  throw new ConfigurationError(
    `Input "config": expected a regular file inside ${base}, found none that can be read at ${JSON.stringify(path)}: ${read.detail}. Name an existing file, or leave the input empty.`,
  );
}

/** The first of the usual places that has a file; one that is there and cannot be read is an error. */
function findUsual(folder: SourceFolder): ConfigurationText | undefined {
  const path = CONFIGURATION_PATHS.find((each) => {
    const status = folder.readStatus({ path: each });
    return status.kind !== 'missing' || status.isFolder === true;
  });
  if (path === undefined) return undefined;
  const read = folder.read({ path }, MOST_BYTES);
  if (read.kind === 'bytes') return decode(path, read.bytes);
  throw new ConfigurationError(`${path}: expected a regular file, found that ${read.detail}.`);
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
  if (file === undefined) return { inputs: given, folder, rules: NO_RULE_SETTINGS, tools: [] };
  const configuration = await parseConfiguration(file, {
    analyzers: ANALYZER_IDS,
    ruleIds: catalogIds,
  });
  const { rules, tools } = configuration;
  return { inputs: parseWith(get, configuration), folder, rules, tools, configuration };
}
