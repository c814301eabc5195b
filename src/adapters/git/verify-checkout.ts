import { resolve } from 'node:path';
import { messageOf } from '../../errors.ts';
import { openScratchRepository, type ScratchRepository } from './scratch-repository.ts';
import type { Checkout } from './git-repository.ts';
import { prepareGit, readPrinted, type GitAnswer, type GitOptions } from './start-git.ts';

/** What is to be shown to be a commit's own. */
export interface CheckoutToVerify {
  readonly checkout: Checkout;
  /** The analysed folder from the work tree's top, `''` for that itself. */
  readonly pathPrefix: string;
  readonly signal: AbortSignal;
}

/** Whether what would be analysed is what the commit holds. */
export type Verification =
  | { readonly kind: 'same' }
  /** Paths whose content is not the commit's, with `/`. */
  | { readonly kind: 'differs'; readonly paths: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Hashing a large work tree takes seconds. */
const VERIFY_MS = 60_000;

/** Only content that is there counts: what is missing is not analysed. */
const DIFFERENCES = [
  '--name-only',
  '-z',
  '--no-renames',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--ignore-submodules=all',
  '--diff-filter=d',
] as const;

/**
 * Compares the files of a checkout with its commit: those in the index, which are what is analysed,
 * and their content on disk. That is hashed by a repository of our own, so that nothing in the
 * checkout's configuration can say what is the same. Never rejects.
 */
export async function verifyCheckout(
  request: CheckoutToVerify,
  options: GitOptions & { readonly temporaryFolder?: string },
): Promise<Verification> {
  try {
    const paths = [
      ...(await differsInIndex(request, options)),
      ...(await onDisk(request, options)),
    ];
    return paths.length === 0
      ? { kind: 'same' }
      : { kind: 'differs', paths: [...new Set(paths)].toSorted() };
  } catch (error) {
    return { kind: 'unknown', reason: messageOf(error) };
  }
}

function limited({ signal }: CheckoutToVerify): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(VERIFY_MS)]);
}

async function differsInIndex(
  request: CheckoutToVerify,
  options: GitOptions,
): Promise<readonly string[]> {
  const { checkout, pathPrefix } = request;
  const start = prepareGit(checkout.root, options);
  const inside = pathPrefix === '' ? [] : [pathPrefix];
  const tree = pathPrefix === '' ? checkout.sha : `${checkout.sha}:${pathPrefix}`;
  const listed = await readPrinted(
    start(['ls-tree', '--name-only', '-z', '--end-of-options', tree], limited(request)),
  );
  if (namesIn(listed).length === 0) throw new Error('the commit has no file in the folder');
  const command = ['diff-index', '--cached', ...DIFFERENCES, checkout.sha, '--', ...inside];
  return namesIn(await readPrinted(start(['--literal-pathspecs', ...command], limited(request))));
}

async function onDisk(
  request: CheckoutToVerify,
  options: GitOptions & { readonly temporaryFolder?: string },
): Promise<readonly string[]> {
  const { checkout, pathPrefix } = request;
  const start = prepareGit(checkout.root, options);
  const objects = await readPrinted(
    start(['rev-parse', '--git-path', 'objects', '--git-path', 'shallow'], limited(request)),
  );
  const [objectsFolder = '', shallowFile = ''] = textOf(objects).split('\n');
  const source = {
    objectsFolder: resolve(checkout.root, objectsFolder),
    shallowFile: resolve(checkout.root, shallowFile),
  };
  const scratch = openScratchRepository(source, options);
  try {
    const ask = async (command: readonly string[]) => askIn(scratch, command, request);
    textOf(await ask(['read-tree', checkout.sha]));
    const inside = pathPrefix === '' ? [] : [pathPrefix];
    return namesIn(await ask(['diff', ...DIFFERENCES, checkout.sha, '--', ...inside]));
  } finally {
    scratch.remove();
  }
}

async function askIn(
  scratch: ScratchRepository,
  command: readonly string[],
  request: CheckoutToVerify,
): Promise<GitAnswer> {
  const run = scratch.start({ command, workTree: request.checkout.root }, limited(request));
  return readPrinted(run);
}

function namesIn(answer: GitAnswer): readonly string[] {
  return textOf(answer)
    .split('\0')
    .filter((name) => name !== '');
}

function textOf(answer: GitAnswer): string {
  if (answer.kind === 'printed') return answer.text;
  throw new Error(`Git could not read it: ${answer.reason}`);
}
