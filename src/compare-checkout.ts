/** Finds out what the checkout has to do with the commit that annotations belong to. */
import { compareCommits } from './adapters/git/compare-commits.ts';
import { createCommitLines } from './changes/commit-lines.ts';
import { comparisonRecords } from './journal/comparison-records.ts';
import type { Journal } from './journal/journal.ts';
import type { CommitComparison, CommitLines } from './model/line-change.ts';
import type { RunContext } from './model/run-context.ts';

/** What is known before the work begins. */
export interface CheckoutSetup {
  readonly context: RunContext | undefined;
  readonly checkout: { readonly root: string; readonly sha: string } | undefined;
  readonly token: string | undefined;
  readonly cancel: AbortSignal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Compares the checkout with the commits of the event, while the analysis goes on. Only a pull
 * request is worth asking the server: elsewhere the commit is the one that is checked out, and
 * knowing what a push changed only puts findings in order. Never rejects.
 */
export async function compareCheckout(setup: CheckoutSetup): Promise<CommitComparison | undefined> {
  const { context, checkout, token, cancel, environment } = setup;
  if (context === undefined || checkout === undefined) return undefined;
  const { serverUrl, repository, commit, baseSha, pullRequest } = context;
  const head = commit.kind === 'known' ? commit.sha : undefined;
  const isRemoteNeeded = pullRequest !== undefined || head !== checkout.sha;
  const remote = { serverUrl, repository, ...(token !== undefined && { token }) };
  const temporaryFolder = environment['RUNNER_TEMP'] || undefined;
  return compareCommits(
    { checkout, head, base: baseSha, signal: cancel, ...(isRemoteNeeded && { remote }) },
    { environment, ...(temporaryFolder !== undefined && { temporaryFolder }) },
  );
}

/**
 * Writes down what the comparison said, for a second job that has no checkout, and gives what follows
 * from it. A journal that is full or closed costs the second job its lines, never this one.
 */
export async function keepComparison(
  comparing: Promise<CommitComparison | undefined>,
  journal: Journal,
): Promise<CommitLines | undefined> {
  const comparison = await comparing;
  if (comparison === undefined) return undefined;
  for (const record of comparisonRecords(comparison)) journal.append(record);
  return createCommitLines(comparison);
}
