import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';

/** Folders of real repositories, by language: `CORPORA/LANGUAGE/REPOSITORY`. */
const CORPORA = process.env['EVENKEEL_CORPORA'] ?? join(tmpdir(), 'corpora');

/** A work tree of one's own, with nothing in it but the files that are measured. */
export interface Corpus extends Disposable {
  readonly root: string;
  /** Relative paths of its files. */
  readonly paths: readonly string[];
  readonly bytes: number;
}

/** Which files of a language are taken, at most how many. */
export interface Selection {
  readonly language: string;
  readonly extensions: readonly string[];
  readonly most: number;
}

/** Above this Evenkeel would leave a file out; below, there is nothing in it. */
const MOST_BYTES = 200_000;
const LEAST_BYTES = 100;
/** Configurations would make two tools look at different files. */
const LEFT_OUT = /[\\/](?:\.git|node_modules|vendor|dist|build|fixtures?|testdata)[\\/]|\.min\./;

function filesBelow(folder: string, extensions: readonly string[]): string[] {
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    // There is no such language here, which the table then says.
    return [];
  }
  return names
    .filter((name) => extensions.includes(extname(name)) && !LEFT_OUT.test(`/${name}`))
    .map((name) => join(folder, name))
    .filter((path) => {
      const status = statSync(path, { throwIfNoEntry: false });
      if (status?.isFile() !== true) return false;
      return status.size >= LEAST_BYTES && status.size <= MOST_BYTES;
    })
    .toSorted();
}

/** So many of the files, evenly from all over the list. */
function thin(paths: readonly string[], most: number): readonly string[] {
  if (paths.length <= most) return paths;
  return Array.from({ length: most }, (_, index) => {
    return paths[Math.floor((index * paths.length) / most)] ?? '';
  });
}

function commitAll(root: string): void {
  const git = (...args: readonly string[]): void => {
    const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com'];
    execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
  };
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'corpus');
}

/** Makes a work tree of files with these contents. */
export function writeCorpus(files: Iterable<readonly [path: string, text: string]>): Corpus {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-corpus-')));
  const paths: string[] = [];
  let bytes = 0;
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    paths.push(path);
    bytes += text.length;
  }
  commitAll(root);
  return { root, paths, bytes, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}

/** Copies real files into a work tree of their own; it is empty where the corpora have none. */
export function gatherCorpus(selections: readonly Selection[]): Corpus {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-corpus-')));
  const paths: string[] = [];
  let bytes = 0;
  for (const { language, extensions, most } of selections) {
    const folder = join(CORPORA, language);
    for (const path of thin(filesBelow(folder, extensions), most)) {
      const target = join(language, relative(folder, path));
      mkdirSync(dirname(join(root, target)), { recursive: true });
      copyFileSync(path, join(root, target));
      paths.push(target);
      bytes += statSync(path).size;
    }
  }
  commitAll(root);
  return { root, paths, bytes, [Symbol.dispose]: () => rmSync(root, { recursive: true }) };
}
