/** Says where the analysed folder comes from, for links and for the commit that annotations belong to. */
import {
  describeOtherCommit,
  pathPrefixOf,
  readRunContext,
  repositoryContextOf,
} from './adapters/event.ts';
import { readCheckout, type Checkout } from './adapters/git/git-repository.ts';
import { refuseUntrustedCheckout } from './event/untrusted-checkout.ts';
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
  if (checkout !== undefined) refuseUntrustedCheckout(context, checkout.sha);
  const other = checkout === undefined ? undefined : describeOtherCommit(context, checkout.sha);
  const repository = repositoryContextOf(context, { sha: checkout?.sha, pathPrefix });
  return { context, checkout, repository, notes: other === undefined ? [] : [other] };
}
