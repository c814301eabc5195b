import { posix } from 'node:path';
import type { Project } from '../define-analyzer.ts';
import { followExtends } from './config-chain.ts';
import { isMeant } from './path-pattern.ts';
import { lowestVersion } from './python-version.ts';
import { CONFIG_NAMES, type ConfigFile, folderOf, readConfig } from './read-config.ts';
import { combineConfigs, defaultConfig, type RuffConfig } from './ruff-config.ts';

/** Entries kept of each kind; beyond, all are forgotten and found again. */
const CACHE_LIMIT = 2000;

/** Remembers what a function found for a path. */
function remember<Value>(find: (path: string) => Value): (path: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (path) => {
    const found = known.get(path) ?? { value: find(path) };
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(path, found);
    return found.value;
  };
}

/** Finds, for a file, the configuration that Ruff would find, in the analysed folder and no further up. */
export class ConfigFinder {
  readonly #project: Project;
  readonly #open = remember((path) => this.#read(path));
  readonly #nearest = remember((folder) => this.#findNearest(folder));
  readonly #target = remember((folder) => this.#findTarget(folder));
  readonly #config = remember((path) => this.#combine(path));
  readonly #defaults = remember((target) => defaultConfig(target === '' ? undefined : target));
  readonly #isLeftOut = remember((path) => this.#isPathLeftOut(path));

  constructor(project: Project) {
    this.#project = project;
  }

  /** The configuration of the files in a folder. */
  configOf(folder: string): RuffConfig {
    const path = this.#nearest(folder);
    return path === undefined ? this.#defaults(this.#target(folder) ?? '') : this.#config(path);
  }

  /** Whether the project's configuration leaves a file out, or a folder that it is in. */
  isExcluded(path: string): boolean {
    const { inclusions } = this.configOf(folderOf(path));
    const isIncluded = inclusions.length === 0 || inclusions.some((one) => isMeant(one, path));
    return !isIncluded || this.#isLeftOut(path);
  }

  /** Reads a configuration file of the project; `undefined` when it is not there. */
  open(path: string): ConfigFile | undefined {
    return this.#open(path);
  }

  /** Each folder is judged by the configuration that governs the folder it is in, as on Ruff's way down. */
  #isPathLeftOut(path: string): boolean {
    const folder = folderOf(path);
    if (folder !== '' && this.#isLeftOut(folder)) return true;
    return this.configOf(folder).exclusions.some((pattern) => isMeant(pattern, path));
  }

  #read(path: string): ConfigFile | undefined {
    const text = this.#project.read(path);
    return text === undefined ? undefined : readConfig(path, text);
  }

  #findNearest(folder: string): string | undefined {
    const own = CONFIG_NAMES.map((name) => posix.join(folder, name)).find(
      (path) => this.#open(path)?.isForRuff === true,
    );
    return own ?? (folder === '' ? undefined : this.#nearest(folderOf(folder)));
  }

  #findTarget(folder: string): string | undefined {
    const project = this.#open(posix.join(folder, 'pyproject.toml'));
    const own = lowestVersion(project?.requiresPython ?? '');
    return own ?? (folder === '' ? undefined : this.#target(folderOf(folder)));
  }

  #combine(path: string): RuffConfig {
    const first = this.#open(path);
    if (first === undefined) throw new Error(`Expected "${path}" to be there still.`);
    const [, ...extended] = followExtends(first, this.#open).files;
    return combineConfigs([first, ...extended], this.#target(first.folder));
  }
}
