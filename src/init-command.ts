/** The command `init`: a first `evenkeel.yml`, from what a folder holds. */
import { resolve } from 'node:path';
import { readPublication } from './adapters/event.ts';
import { writeReportFile } from './adapters/report-file.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import type { Terminal } from './adapters/terminal.ts';
import { ANALYZERS } from './analyzers/index.ts';
import { catalog, catalogIds } from './analyzers/rule-catalog.ts';
import { CONFIGURATION_PATHS } from './configuration/configuration.ts';
import { draftConfiguration } from './configuration/draft-configuration.ts';
import { parseConfiguration } from './configuration/parse-configuration.ts';
import { mostOf, type Survey, Surveyor } from './configuration/survey.ts';
import { ConfigurationError, messageOf } from './errors.ts';
import { discoverFiles } from './files/discover-files.ts';
import { parseInputs } from './inputs/parse-inputs.ts';
import type { InitCommand } from './inputs/setup-commands.ts';
import { isPublished, type Publication } from './model/publication.ts';
import { ANALYZER_IDS, openDiscoverySources } from './open-run-ports.ts';
import { workflowStep } from './reporters/workflow-step.ts';

const [FILE] = CONFIGURATION_PATHS;

/** Longer than listing the files of any repository takes. */
const SURVEY_MS = 120_000;

/** Who looks at a file for what it is; all text is looked at besides. */
function claimsOf(path: string): readonly string[] {
  return ANALYZERS.filter(({ isForAnyText }) => isForAnyText !== true)
    .filter((analyzer) => analyzer.claims(path))
    .map(({ id }) => id);
}

/** Looks at the names of all files that a run would be told of. */
async function surveyOf(folder: SourceFolder): Promise<Survey> {
  const surveyor = new Surveyor();
  const claims = (path: string): readonly string[] => {
    const analyzers = claimsOf(path);
    surveyor.see(path, analyzers);
    return analyzers;
  };
  const rules = { include: [], exclude: [], maxFileSizeBytes: Infinity, claims };
  const signal = AbortSignal.timeout(SURVEY_MS);
  await discoverFiles({ rules, sources: openDiscoverySources(folder), signal });
  return surveyor.survey();
}

/** One rule of each of the analyzers with the most files, to show how rules are named. */
function examplesOf({ analyzers }: Survey): readonly string[] {
  const rules = catalog();
  return mostOf(analyzers).flatMap(([id]) => {
    const rule = rules.find(({ analyzer, isEnabled }) => analyzer === id && isEnabled);
    return rule === undefined ? [] : [rule.ruleId];
  });
}

function schemaUrlOf({ repository, ref }: Publication): string {
  return `https://raw.githubusercontent.com/${repository}/${ref}/evenkeel.schema.json`;
}

function refuseExisting(folder: SourceFolder, isForced: boolean): void {
  const found = CONFIGURATION_PATHS.find((path) => {
    const status = folder.readStatus({ path });
    return status.kind !== 'missing' || status.isFolder === true;
  });
  if (found === undefined || (isForced && found === FILE)) return;
  const advice = found === FILE ? 'Give --force to replace it.' : `${FILE} would win over it.`;
  throw new ConfigurationError(`Expected no configuration yet, found ${found}. ${advice}`);
}

function write(folder: SourceFolder, text: string): void {
  try {
    writeReportFile(folder.root, FILE, [text]);
  } catch (error) {
    throw new ConfigurationError(
      `Expected to write ${FILE}, found that it cannot be: ${messageOf(error)}.`,
      { cause: error },
    );
  }
}

/**
 * Writes `evenkeel.yml` and prints what is in it, and how a workflow runs Evenkeel.
 * @throws ConfigurationError when there is one already, or it cannot be written.
 */
export async function runInit(command: InitCommand, terminal: Terminal): Promise<number> {
  const folder = openSourceFolder(resolve('.', parseInputs(command.get, ANALYZER_IDS).path));
  refuseExisting(folder, command.isForced);
  const publication = readPublication();
  const survey = await surveyOf(folder);
  const text = draftConfiguration({
    survey,
    names: new Map(ANALYZERS.map(({ id, name }) => [id, name])),
    examples: examplesOf(survey),
    ...(isPublished(publication) && { schemaUrl: schemaUrlOf(publication) }),
  });
  // What cannot be read back is a mistake of ours, and is not written.
  await parseConfiguration({ path: FILE, text }, { analyzers: ANALYZER_IDS, ruleIds: catalogIds });
  write(folder, text);
  await terminal.print([`Wrote ${FILE}:\n\n`, text, '\n', workflowStep(publication)]);
  return 0;
}
