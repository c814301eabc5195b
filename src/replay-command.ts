/** The command `replay`: a journal's run, again. */
import { listenForCancel } from './adapters/cancel-signals.ts';
import type { CommandLine } from './adapters/command-line.ts';
import { openJournalSource } from './adapters/journal-source.ts';
import { createPause } from './adapters/pause.ts';
import { openSourceFolder, type SourceFolder } from './adapters/source-file.ts';
import type { Terminal } from './adapters/terminal.ts';
import { ConfigurationError, messageOf } from './errors.ts';
import type { JournalSource } from './journal/read-journal.ts';
import type { ReplayReport } from './model/replay.ts';
import { VERSION } from './model/version.ts';
import { openRunJournal, openRunPorts, type RunSetup } from './open-run-ports.ts';
import { replay } from './replay.ts';
import { readReplayable, type Replayable } from './replay/replayable.ts';
import { replayJson, replayText } from './reporters/replay-text.ts';

type ReplayCommand = Extract<CommandLine, { kind: 'replay' }>;

/** What replaying needs from the command line's program. */
export interface ReplaySetup extends Pick<RunSetup, 'announce' | 'showProgress'> {
  readonly terminal: Terminal;
}

function openFolder({ run }: Replayable, path: string | undefined): SourceFolder {
  if (path !== undefined) return openSourceFolder(path);
  try {
    return openSourceFolder(run.start.root);
  } catch (error) {
    throw new ConfigurationError(
      `Expected the folder that the journal names, or another as PATH, found neither: ${messageOf(error)}`,
      { cause: error },
    );
  }
}

function exitCodeOf({ isCancelled, isSame }: ReplayReport): 0 | 1 | 3 {
  if (!isSame) return 1;
  return isCancelled ? 3 : 0;
}

async function replayFrom(
  source: JournalSource,
  command: ReplayCommand,
  { terminal, ...watching }: ReplaySetup,
): Promise<number> {
  const of = await readReplayable(source, createPause());
  const folder = openFolder(of, command.path);
  const journal = openRunJournal({ path: command.journalFile, base: '.' });
  const tidyUp = (): void => {
    if (command.journalFile === undefined) journal.remove();
    else journal.close();
  };
  try {
    const cancel = listenForCancel({ kind: 'end-at-once', tidyUp });
    const { analyzers } = of.run.start.inputs;
    const ports = openRunPorts({ folder, analyzers, journal, cancel, ...watching });
    const report = await replay({ of, version: VERSION }, ports);
    await terminal.print(command.format === 'json' ? replayJson(report) : replayText(report));
    return exitCodeOf(report);
  } finally {
    tidyUp();
  }
}

/**
 * Runs a journal again and prints how the two runs compare. Gives the exit code.
 * @throws ConfigurationError when the journal or the folder cannot be used.
 */
export async function runReplay(command: ReplayCommand, setup: ReplaySetup): Promise<number> {
  const source = openJournalSource(command.journal);
  try {
    return await replayFrom(source, command, setup);
  } finally {
    source.close();
  }
}
