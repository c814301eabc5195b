/** Finds out what the checkout has to do with the commit that annotations belong to. */
import { compareCommits } from './adapters/git/compare-commits.ts';
import { createCommitLines } from './changes/commit-lines.ts';
import type { CommitLines } from './model/line-change.ts';
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
export async function compareCheckout(setup: CheckoutSetup): Promise<CommitLines | undefined> {
  const { context, checkout, token, cancel, environment } = setup;
  if (context === undefined || checkout === undefined) return undefined;
  const { serverUrl, repository, commit, baseSha, pullRequest } = context;
  const head = commit.kind === 'known' ? commit.sha : undefined;
  const isRemoteNeeded = pullRequest !== undefined || head !== checkout.sha;
  const remote = { serverUrl, repository, ...(token !== undefined && { token }) };
  const temporaryFolder = environment['RUNNER_TEMP'] || undefined;
  const comparison = await compareCommits(
    { checkout, head, base: baseSha, signal: cancel, ...(isRemoteNeeded && { remote }) },
    { environment, ...(temporaryFolder !== undefined && { temporaryFolder }) },
  );
  return createCommitLines(comparison);
}
