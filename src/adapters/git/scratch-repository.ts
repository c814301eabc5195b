import { lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toScratchCommand, type ScratchCall } from '../../changes/scratch-command.ts';
import { startGit, type GitOptions, type GitRun } from './start-git.ts';

/** Beyond this it is no list of commits that a checkout made. */
const MOST_SHALLOW_BYTES = 4 * 1024 * 1024;

/** Where the objects of the checkout are, and its list of commits whose parents are not there. */
export interface ObjectSource {
  readonly objectsFolder: string;
  readonly shallowFile: string;
}

/** A repository of our own that borrows the checkout's objects. Nothing in the checkout's configuration counts here. */
export interface ScratchRepository {
  start(call: Omit<ScratchCall, 'gitFolder'>, signal: AbortSignal): GitRun;
  /** Deletes it. */
  remove(): void;
}

/** The commits that a shallow checkout ends at; none for a whole one, or when the file is not what it should be. */
function readShallow(file: string): string {
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (status?.isFile() !== true || status.size > MOST_SHALLOW_BYTES) return '';
  const text = readFileSync(file, 'utf8');
  return /^(?:[0-9a-f]{40,64}\n)*$/.test(text) ? text : '';
}

/**
 * Makes the repository, as `git init --bare` would, in a folder of its own.
 * @throws when there is no place for it.
 */
export function openScratchRepository(
  { objectsFolder, shallowFile }: ObjectSource,
  { environment, temporaryFolder, ...options }: GitOptions & { readonly temporaryFolder?: string },
): ScratchRepository {
  const gitFolder = mkdtempSync(join(temporaryFolder ?? tmpdir(), 'evenkeel-git-'));
  mkdirSync(join(gitFolder, 'objects', 'info'), { recursive: true });
  mkdirSync(join(gitFolder, 'refs'));
  writeFileSync(join(gitFolder, 'HEAD'), 'ref: refs/heads/none\n');
  writeFileSync(
    join(gitFolder, 'config'),
    '[core]\n\trepositoryformatversion = 0\n\tbare = true\n',
  );
  writeFileSync(join(gitFolder, 'objects', 'info', 'alternates'), `${objectsFolder}\n`);
  const shallow = readShallow(shallowFile);
  if (shallow !== '') writeFileSync(join(gitFolder, 'shallow'), shallow);
  return {
    start: (call, signal) =>
      startGit(toScratchCommand({ ...call, gitFolder }, environment), options, signal),
    remove: () => rmSync(gitFolder, { recursive: true, force: true }),
  };
}
