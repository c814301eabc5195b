/** Posts what an earlier job found: the second job for pull requests from forks. */
import { resolve } from 'node:path';
import { createCommitLines } from './changes/commit-lines.ts';
import type { CommitComparison } from './model/line-change.ts';
import { readRunContext, repositoryContextOf } from './adapters/event.ts';
import { openJournalSource } from './adapters/journal-source.ts';
import { createPause } from './adapters/pause.ts';
import type { Terminal } from './adapters/terminal.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { RunContext } from './model/run-context.ts';
import { openBeside } from './open-beside.ts';
import { postReport } from './post-report.ts';
import { safeSentence } from './reporters/safe-text.ts';
import { restoreReport } from './restore-report.ts';

/** What posting from a journal needs. */
export interface ReportFromSetup {
  readonly inputs: Inputs;
  readonly token: string | undefined;
  readonly workspace: string;
  readonly terminal: Terminal;
  readonly cancel: AbortSignal;
}

/** A run that was ended before it had compared, or an older version of Evenkeel. */
const UNTOLD: CommitComparison = { toAnalyzed: { doubt: 'the journal does not tell' } };

/** Links lead to the commit of the event, in this repository: nothing of the journal but the folder. */
function linksOf(context: RunContext | undefined) {
  if (context?.commit.kind !== 'known') return {};
  const { sha } = context.commit;
  return { context: (pathPrefix: string) => repositoryContextOf(context, { sha, pathPrefix }) };
}

/**
 * Posts a journal's report to the commit that the event names. The journal is a stranger's: its
 * records are held to their schema, and no commit, address or verdict in it is believed. How it is
 * judged is for this job's inputs to say.
 * @throws ConfigurationError when the journal cannot be used.
 */
export async function reportFromJournal(path: string, setup: ReportFromSetup): Promise<void> {
  const { inputs, token, workspace, terminal, cancel } = setup;
  const context = readRunContext();
  const source = openJournalSource(resolve(workspace, path));
  try {
    const { report, run } = await restoreReport(source, {
      judgement: inputs,
      ...linksOf(context),
      isForeign: true,
      pauseIfDue: createPause(),
    });
    const checkRun = await openBeside({ inputs, context, token, cancel }).finish(terminal);
    // The lines of files are not here, or are not those that were analysed.
    const folder = { readText: () => undefined };
    const posting = { inputs, terminal, workspace, cancel, checkRun, folder };
    const failures = await postReport(report, {
      ...posting,
      journalPath: source.path,
      lines: createCommitLines(run.comparison ?? UNTOLD),
      linksTo: 'annotated',
    });
    for (const failure of failures) terminal.tell(safeSentence(failure));
  } finally {
    source.close();
  }
}
