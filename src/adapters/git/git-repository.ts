import type { MarksReader } from '../../files/discover-files.ts';
import { toPathBytes, type ListingEvent } from '../../files/listed-file.ts';
import { FIELDS_PER_FILE, MARK_ATTRIBUTES, toMarks } from '../../files/mark-records.ts';
import { createRecordSplitter } from '../../files/nul-records.ts';
import { createStageReader } from '../../files/stage-records.ts';
import { prepareGit, readPrinted, STALL_MS, type GitOptions, type GitRun } from './start-git.ts';

/** The repository around the analysed folder, read through the `git` command. */
export interface GitRepository {
  /** The tracked files below the folder, with paths relative to it. Ends early when the signal aborts. */
  listTracked(signal: AbortSignal): AsyncGenerator<ListingEvent, void>;
  /** Git's word on `.gitattributes`, all files of it that count. */
  openTrackedMarks(signal: AbortSignal): MarksReader;
}

/** The commit a folder was checked out from, and where its repository's work tree begins. */
export interface Checkout {
  readonly root: string;
  readonly sha: string;
}

const NUL = Buffer.of(0);

async function* listTracked(run: GitRun): AsyncGenerator<ListingEvent, void> {
  run.stdin.end();
  const splitter = createRecordSplitter();
  const reader = createStageReader();
  for await (const chunk of run.chunks) {
    const records = splitter.push(chunk);
    const files = records === undefined ? undefined : reader.read(records);
    if (files === undefined) {
      yield { kind: 'failed', reason: 'what it printed is no list of files' };
      return;
    }
    yield { kind: 'files', files };
  }
  const reason = await run.failure;
  if (reason !== undefined) yield { kind: 'failed', reason };
}

/** Asks one `git check-attr` again and again. After the first failure every answer is that failure. */
function createMarksReader(start: () => GitRun): MarksReader {
  const splitter = createRecordSplitter();
  const fields: Buffer[] = [];
  let run: GitRun | undefined;
  return {
    async read(files) {
      if (files.length === 0) return { kind: 'marks', marks: [] };
      run ??= start();
      run.stdin.write(Buffer.concat(files.flatMap((file) => [toPathBytes(file), NUL])));
      const wanted = files.length * FIELDS_PER_FILE;
      while (fields.length < wanted) {
        const chunk = await run.chunks.next();
        if (chunk.done === true) {
          return { kind: 'failed', reason: (await run.failure) ?? 'it ended early' };
        }
        fields.push(...(splitter.push(chunk.value) ?? []));
      }
      return { kind: 'marks', marks: toMarks(fields.splice(0, wanted)) };
    },
    close() {
      run?.stdin.end();
      void run?.chunks.return();
    },
  };
}

/** Opens the repository around a folder, given by its real path. Starts nothing yet. */
export function openGitRepository(folder: string, options: GitOptions): GitRepository {
  const start = prepareGit(folder, options);
  return {
    listTracked: (signal) => listTracked(start(['ls-files', '-z', '--stage'], signal)),
    openTrackedMarks: (signal) =>
      createMarksReader(() => start(['check-attr', '-z', '--stdin', ...MARK_ATTRIBUTES], signal)),
  };
}

/** Reads which commit a folder, given by its real path, is a checkout of; `undefined` for one of none. */
export async function readCheckout(
  folder: string,
  { signal, ...options }: GitOptions & { readonly signal: AbortSignal },
): Promise<Checkout | undefined> {
  const command = ['rev-parse', '--show-toplevel', '--verify', '--end-of-options', 'HEAD'];
  const run = prepareGit(folder, options)(
    command,
    AbortSignal.any([AbortSignal.timeout(STALL_MS), signal]),
  );
  const answer = await readPrinted(run);
  if (answer.kind === 'failed') return undefined;
  const [, root, sha] = /^(.+)\n([0-9a-f]{40,64})\n$/s.exec(answer.text) ?? [];
  return root === undefined || sha === undefined ? undefined : { root, sha };
}
