import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What files hold, by path with `/`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own, gone at the end of the block that holds it by `using`. */
export interface TempFolder extends Disposable {
  /** Its real path. */
  readonly root: string;
  write(files: Files): void;
  /** A file whose name is these bytes, directly in the folder. Not every file system takes every name. */
  writeRaw(name: Uint8Array, content: string): void;
  /** Not on Windows, which has none. */
  writeFifo(path: string): void;
  /** The path of something in the folder. */
  at(path: string): string;
}

/** A work tree with one commit that holds the files it was made with. */
export interface TempRepository extends TempFolder {
  /** Runs Git in the work tree and answers what it printed. */
  git(...args: readonly string[]): string;
  /** Adds and commits everything there is. */
  commit(message?: string): void;
}

/** The tests' own Git: no configuration of the machine's, no questions, submodules from folders allowed. */
const GIT_ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  LC_ALL: 'C',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
  GIT_CONFIG_KEY_1: 'init.defaultBranch',
  GIT_CONFIG_VALUE_1: 'main',
};

/** Runs the tests' own Git in a folder. */
export function runGit(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: GIT_ENVIRONMENT,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}

/** Removes a folder, also one that holds names and depths that Node cannot handle. */
function remove(root: string): void {
  if (process.platform === 'win32') rmSync(root, { recursive: true, force: true });
  else execFileSync('rm', ['-rf', '--', root]);
}

/** Makes a plain folder. */
export function createTempFolder(files: Files = {}): TempFolder {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-')));
  const write = (more: Files): void => {
    for (const [path, content] of Object.entries(more)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  };
  write(files);
  return {
    root,
    write,
    writeRaw(name, content) {
      writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), content);
    },
    writeFifo(path) {
      execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(root, path)]);
    },
    at: (path) => join(root, path),
    [Symbol.dispose]: () => {
      remove(root);
    },
  };
}

/** Makes a work tree. Without files it has no commit either. */
export function createTempRepository(files: Files = {}): TempRepository {
  const folder = createTempFolder(files);
  const git = (...args: readonly string[]): string => runGit(folder.root, ...args);
  const commit = (message = 'change'): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', message);
  };
  git('init', '--quiet');
  if (Object.keys(files).length > 0) commit();
  return { ...folder, git, commit };
}
