/** Puts the adapters of a run together, the same for the action and the command line. */
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectLimits } from './allowance/detect-limits.ts';
import { openOomKills, type OomKills } from './allowance/oom-kills.ts';
import { startEngineProcess } from './adapters/engine/engine-process.ts';
import { forkSpareEngine, type SpareEngine } from './adapters/engine/fork-engine.ts';
import { runImport } from './adapters/import-process.ts';
import { listFolder } from './adapters/folder-names.ts';
import { openFolderWalk } from './adapters/folder-walk.ts';
import { openGitRepository } from './adapters/git/git-repository.ts';
import { openHost } from './adapters/host.ts';
import { createJournalFile, createNamedJournal } from './adapters/journal-file.ts';
import { createPause } from './adapters/pause.ts';
import { prepareReportPath } from './adapters/report-file.ts';
import type { SourceFolder } from './adapters/source-file.ts';
import { workingBytesOf, type Analyzer, type Found } from './analyzers/define-analyzer.ts';
import { killGroup, killMarked } from './adapters/tool-process/process-groups.ts';
import { ANALYZERS } from './analyzers/index.ts';
import { catalogRule } from './analyzers/rule-catalog.ts';
import { ConfigurationError, messageOf } from './errors.ts';
import type { DiscoverySources } from './files/discover-files.ts';
import type { AnalyzerChoice } from './inputs/parse-analyzers.ts';
import { openJournal, type AppendOnlyFile, type Journal } from './journal/journal.ts';
import type { ImportRequest } from './model/import-protocol.ts';
import type { DescribeRule } from './model/rule-text.ts';
import type { RunPorts } from './run.ts';

const here = dirname(fileURLToPath(import.meta.url));
/** The engine's entry lies beside this file: `.ts` when run from `src/`, `.js` in `dist/`. */
const engineFile = join(here, `engine${extname(fileURLToPath(import.meta.url))}`);

/** What reads other steps' files, likewise. */
const importFile = join(here, `sarif-import${extname(fileURLToPath(import.meta.url))}`);

/** Ids of all analyzers, in the registry's order. */
export const ANALYZER_IDS: readonly string[] = ANALYZERS.map(({ id }) => id);

/** What the analyzers know of their rules. */
export const describeRule: DescribeRule = (ruleId) => catalogRule(ruleId);

/** What differs between the action and the command line. */
export interface RunSetup extends Pick<RunPorts, 'announce' | 'cancel' | 'showProgress'> {
  readonly folder: SourceFolder;
  readonly analyzers: AnalyzerChoice;
  /** Where the run is written down. */
  readonly journal: Journal;
  /** Files of other steps that belong to the report; absent where there are none. */
  readonly imports?: ImportRequest;
  /** What the processes of this run's tools are known by; absent where there are none. */
  readonly toolMarker?: string | undefined;
}

/** Whether an analyzer runs. */
export function isChosen(choice: AnalyzerChoice, id: string): boolean {
  return choice.kind === 'only' ? choice.ids.includes(id) : !choice.off.includes(id);
}

/** Files of one kind share one list of ids: there can be 100,000 of them. */
function createClaims(chosen: readonly Analyzer<Found>[]): RunPorts['claims'] {
  const lists = new Map<string, readonly string[]>();
  return (path) => {
    const ids = chosen.filter((analyzer) => analyzer.claims(path)).map(({ id }) => id);
    const key = ids.join(' ');
    const list = lists.get(key) ?? ids;
    lists.set(key, list);
    return list;
  };
}

function elapsedMs(): number {
  return performance.now();
}

function every(intervalMs: number, callback: () => void): () => void {
  const timer = setInterval(callback, intervalMs);
  return () => clearInterval(timer);
}

/** Where a journal is to be. */
export interface JournalPlace {
  /** As the user named it, relative to `base`. */
  readonly path: string | undefined;
  readonly base: string;
  /** The runner's temporary folder, where there is a runner. */
  readonly temporaryFolder?: string | undefined;
}

function createAt(base: string, path: string): AppendOnlyFile {
  try {
    return createNamedJournal(prepareReportPath(base, path));
  } catch (error) {
    throw new ConfigurationError(
      `Expected "journal-file" to name a file that can be written, found "${path}": ${messageOf(error)}.`,
      { cause: error },
    );
  }
}

/**
 * Opens the journal of a run, where the user wants it or else among temporary files.
 * @throws ConfigurationError when the user's place cannot be written to.
 */
export function openRunJournal({ path, base, temporaryFolder }: JournalPlace): Journal {
  return openJournal(
    path === undefined ? createJournalFile(temporaryFolder) : createAt(base, path),
  );
}

/** Starts engines; the first may have been started ahead. */
function openEngines(
  oomKills: OomKills,
  toolMarker: string | undefined,
): Pick<RunPorts, 'expectEngine' | 'startEngine'> {
  const endTools = (processes: readonly number[]): void => {
    for (const pid of processes) killGroup(pid);
    if (toolMarker !== undefined) killMarked(toolMarker);
  };
  let spare: SpareEngine | undefined;
  return {
    expectEngine: (workers) => {
      spare = forkSpareEngine(engineFile, workers);
      return () => spare?.dismiss();
    },
    startEngine: (listener, workers) =>
      startEngineProcess(engineFile, listener, { oomKills, workers, spare, onGone: endTools }),
  };
}

/** Opens what lists the files of a folder and reads of them what decides which are selected. */
export function openDiscoverySources(folder: SourceFolder): DiscoverySources {
  return {
    ...openGitRepository(folder.root, { environment: process.env }),
    ...openFolderWalk(folder.root),
    readStatus: (file) => folder.readStatus(file),
    readText: (path) => folder.readText(path),
    pauseIfDue: createPause(),
  };
}

/** Opens everything that a run needs from outside. */
export function openRunPorts(setup: RunSetup): RunPorts {
  const { folder, analyzers, imports, toolMarker, ...rest } = setup;
  const project = {
    read: (path: string) => folder.readText(path),
    list: (path: string) => listFolder(folder.root, path),
  };
  const chosen = ANALYZERS.filter(
    (analyzer) => isChosen(analyzers, analyzer.id) && analyzer.isWanted?.(project) !== false,
  );
  const host = openHost();
  const oomKills = openOomKills(host.read, detectLimits(host.read, host.facts));
  return {
    ...rest,
    host,
    root: folder.root,
    sources: openDiscoverySources(folder),
    claims: createClaims(chosen),
    modulesOf: (ids) => [
      ...new Set(chosen.filter(({ id }) => ids.has(id)).flatMap(({ modules }) => modules)),
    ],
    workingBytesOf: (ids) =>
      chosen.filter(({ id }) => ids.has(id)).reduce((sum, one) => sum + workingBytesOf(one), 0),
    ...openEngines(oomKills, toolMarker),
    ...(imports !== undefined && {
      readImports: (onEvent, signal) => runImport(importFile, imports, { signal, onEvent }),
    }),
    every,
    elapsedMs,
    deadlineAt: (ms) => AbortSignal.timeout(Math.max(0, Math.round(ms - elapsedMs()))),
  };
}
