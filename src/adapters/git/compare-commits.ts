import { resolve } from 'node:path';
import { createDiffReader } from '../../changes/diff-reader.ts';
import {
  parseParents,
  planComparison,
  type CommitsOfInterest,
  type ComparisonPlan,
} from '../../changes/plan-comparison.ts';
import { messageOf } from '../../errors.ts';
import type { CommitComparison, FileChange } from '../../model/line-change.ts';
import {
  openScratchRepository,
  type ObjectSource,
  type ScratchRepository,
} from './scratch-repository.ts';
import { prepareGit, readPrinted, type GitAnswer, type GitOptions } from './start-git.ts';

/** What to compare, and where to get what is not there. */
export interface ComparisonRequest extends CommitsOfInterest {
  /** The checkout's folder, by its real path, and its commit. */
  readonly checkout: { readonly root: string; readonly sha: string };
  /** Where missing commits are fetched from; absent where none is worth it. */
  readonly remote?: {
    readonly serverUrl: string;
    readonly repository: string;
    readonly token?: string;
  };
  readonly signal: AbortSignal;
}

/** A fetch of one commit takes seconds; the analysis goes on meanwhile, and is not held up for longer. */
const FETCH_MS = 20_000;

const COMPARE_MS = 60_000;

/** A plain patch without context, whatever is configured. */
const DIFF = [
  'diff-tree',
  '-r',
  '-p',
  '-U0',
  '--inter-hunk-context=0',
  '--find-renames',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--end-of-options',
] as const;

type Diff = readonly FileChange[] | { readonly doubt: string };

/** Compares the checkout with the commits of interest. Never rejects: what cannot be known is said to be unknown. */
export async function compareCommits(
  request: ComparisonRequest,
  options: GitOptions & { readonly temporaryFolder?: string },
): Promise<CommitComparison> {
  if (request.head === undefined && request.base === undefined) return { toAnalyzed: 'same' };
  try {
    const source = await readSource(request, options);
    const plan = planComparison({ sha: request.checkout.sha, parents: source.parents }, request);
    if (plan.head === undefined && plan.before === undefined) return { toAnalyzed: 'same' };
    const scratch = openScratchRepository(source, options);
    return await new Comparing(scratch, request).run(plan).finally(() => scratch.remove());
  } catch (error) {
    return {
      toAnalyzed: request.head === request.checkout.sha ? 'same' : { doubt: messageOf(error) },
    };
  }
}

async function readSource(
  { checkout }: ComparisonRequest,
  options: GitOptions,
): Promise<ObjectSource & { readonly parents: readonly string[] }> {
  const start = prepareGit(checkout.root, options);
  const signal = AbortSignal.timeout(COMPARE_MS);
  const paths = ['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'];
  const answers = [
    await readPrinted(start(paths, signal)),
    await readPrinted(start(['cat-file', 'commit', checkout.sha], signal)),
  ].map(textOf);
  const [objects = '', shallow = ''] = answers[0]?.split('\n') ?? [];
  return {
    objectsFolder: resolve(checkout.root, objects),
    shallowFile: resolve(checkout.root, shallow),
    parents: parseParents(answers[1] ?? ''),
  };
}

function textOf(answer: GitAnswer): string {
  if (answer.kind === 'printed') return answer.text;
  throw new Error(`Git could not read the checkout: ${answer.reason}`);
}

class Comparing {
  readonly #scratch: ScratchRepository;
  readonly #request: ComparisonRequest;

  constructor(scratch: ScratchRepository, request: ComparisonRequest) {
    this.#scratch = scratch;
    this.#request = request;
  }

  async run({ head, before }: ComparisonPlan): Promise<CommitComparison> {
    const trouble = await this.#fetchMissing([head, before?.sha]);
    const toAnalyzed = head === undefined ? 'same' : await this.#diffFrom(head, trouble);
    const underReview =
      before === undefined ? undefined : await this.#diffFrom(await this.#exact(before), trouble);
    return {
      toAnalyzed,
      ...(underReview !== undefined && !('doubt' in underReview) && { underReview }),
    };
  }

  /** Gets commits that a shallow checkout does not have, all in one fetch; why that failed, if it did. */
  async #fetchMissing(commits: readonly (string | undefined)[]): Promise<string | undefined> {
    const { remote, checkout } = this.#request;
    const missing = [];
    for (const sha of commits) if (sha !== undefined && !(await this.#has(sha))) missing.push(sha);
    if (missing.length === 0 || remote === undefined) return undefined;
    const { serverUrl, repository, token } = remote;
    // What the server is told we have: it then sends only what differs.
    await this.#ask(['update-ref', 'refs/heads/have', checkout.sha]);
    const options = ['--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head'];
    const address = `${serverUrl}/${repository}`;
    const run = this.#scratch.start(
      {
        command: ['fetch', ...options, '--end-of-options', address, ...missing],
        ...(token !== undefined && { authorization: { serverUrl, token } }),
      },
      AbortSignal.any([this.#request.signal, AbortSignal.timeout(FETCH_MS)]),
    );
    const answer = await readPrinted(run);
    return answer.kind === 'failed' ? answer.reason : undefined;
  }

  async #has(sha: string): Promise<boolean> {
    return (await this.#ask(['cat-file', '-e', `${sha}^{tree}`])).kind === 'printed';
  }

  /** The merge base where history reaches that far back, else the commit itself. */
  async #exact({ sha, isExact }: NonNullable<ComparisonPlan['before']>): Promise<string> {
    if (isExact) return sha;
    const answer = await this.#ask(['merge-base', sha, this.#request.checkout.sha]);
    const printed = answer.kind === 'printed' ? answer.text.trim() : '';
    return printed === '' ? sha : printed;
  }

  async #diffFrom(sha: string, trouble: string | undefined): Promise<Diff> {
    if (!(await this.#has(sha))) {
      const why =
        trouble === undefined
          ? 'it is not part of the checkout'
          : `it could not be fetched (${trouble})`;
      return { doubt: why };
    }
    const signal = AbortSignal.any([this.#request.signal, AbortSignal.timeout(COMPARE_MS)]);
    const command = [...DIFF, sha, this.#request.checkout.sha];
    const run = this.#scratch.start({ command }, signal);
    run.stdin.end();
    const reader = createDiffReader();
    for await (const chunk of run.chunks) {
      if (!reader.push(chunk)) return { doubt: 'the two commits differ in too much' };
    }
    const failure = await run.failure;
    const changes = failure === undefined ? reader.finish() : undefined;
    return changes ?? { doubt: failure ?? 'what Git printed is no patch' };
  }

  async #ask(command: readonly string[]): Promise<GitAnswer> {
    const signal = AbortSignal.any([this.#request.signal, AbortSignal.timeout(COMPARE_MS)]);
    return readPrinted(this.#scratch.start({ command }, signal));
  }
}
