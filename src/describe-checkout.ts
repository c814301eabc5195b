/** Says where the analysed folder comes from, for links and for the commit that annotations belong to. */
import {
  describeOtherCommit,
  pathPrefixOf,
  readRunContext,
  repositoryContextOf,
} from './adapters/event.ts';
import { readCheckout, type Checkout } from './adapters/git/git-repository.ts';
import { verifyCheckout } from './adapters/git/verify-checkout.ts';
import {
  isTrusted,
  refuseUntrustedCheckout,
  type CheckedOutCode,
} from './event/untrusted-checkout.ts';
import type { RepositoryContext } from './model/report.ts';
import type { RunContext } from './model/run-context.ts';

/** What is known of the checkout; nothing outside of GitHub Actions. */
export interface DescribedCheckout {
  readonly context: RunContext | undefined;
  readonly checkout: Checkout | undefined;
  readonly repository?: RepositoryContext;
  /** Sentences for the report. */
  readonly notes: readonly string[];
}

/** Which folder, in which workspace. Both are real paths. */
export interface CheckoutPlace {
  readonly root: string;
  readonly workspace: string;
  readonly signal: AbortSignal;
}

interface CheckoutInQuestion {
  readonly context: RunContext;
  readonly checkout: Checkout | undefined;
  readonly pathPrefix: string;
  readonly signal: AbortSignal;
}

/** Files are compared only where the commit is one that may be analysed: that takes seconds. */
async function codeOf({ context, checkout, ...rest }: CheckoutInQuestion): Promise<CheckedOutCode> {
  if (checkout === undefined) return { kind: 'no-commit' };
  const { root, sha } = checkout;
  const temporaryFolder = process.env['RUNNER_TEMP'] || undefined;
  const options = { environment: process.env, ...(temporaryFolder && { temporaryFolder }) };
  const files = isTrusted(context, sha)
    ? await verifyCheckout({ checkout: { root, sha }, ...rest }, options)
    : ({ kind: 'unknown', reason: 'it is another commit' } as const);
  return { kind: 'commit', sha, files };
}

/**
 * Reads the event and the commit that is checked out.
 * @throws ConfigurationError for a fork's code in a run with the base repository's rights.
 */
export async function describeCheckout(place: CheckoutPlace): Promise<DescribedCheckout> {
  const { root, workspace, signal } = place;
  const context = readRunContext();
  if (context === undefined) return { context, checkout: undefined, notes: [] };
  const checkout = await readCheckout(root, { environment: process.env, signal });
  const pathPrefix = pathPrefixOf(checkout?.root ?? workspace, root);
  if (context.trustedCommits !== undefined) {
    const code = await codeOf({ context, checkout, pathPrefix, signal });
    refuseUntrustedCheckout(context, code);
  }
  const other = checkout === undefined ? undefined : describeOtherCommit(context, checkout.sha);
  const repository = repositoryContextOf(context, { sha: checkout?.sha, pathPrefix });
  return { context, checkout, repository, notes: other === undefined ? [] : [other] };
}
