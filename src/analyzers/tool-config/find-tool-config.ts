import { posix } from 'node:path';
import type { Project } from '../define-analyzer.ts';
import { parseToolConfig, type ToolConfig } from './parse-tool-config.ts';

/** How a tool looks for its configuration. */
export interface ToolConfigPlaces {
  /** Names of its files; in one folder the first that is there counts. */
  readonly names: readonly string[];
  /** Whether it looks in the folder of the file and upwards, or at the top alone. */
  readonly isNearest: boolean;
}

/** Folders remembered by one worker; a repository can have any number. */
const FOLDER_LIMIT = 10_000;

function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/** Finds a tool's configuration files, each read once. */
export class ToolConfigFinder {
  readonly #project: Project;
  readonly #places: ToolConfigPlaces;
  readonly #known = new Map<string, ToolConfig | undefined>();

  constructor(project: Project, places: ToolConfigPlaces) {
    this.#project = project;
    this.#places = places;
  }

  /** The configuration that holds for a file; `undefined` where there is none. */
  governing(path: string): ToolConfig | undefined {
    if (!this.#places.isNearest) return this.in('');
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const found = this.in(folder);
      if (found !== undefined || folder === '') return found;
    }
  }

  /** The configuration file of a folder. */
  in(folder: string): ToolConfig | undefined {
    if (this.#known.has(folder)) return this.#known.get(folder);
    if (this.#known.size >= FOLDER_LIMIT) this.#known.clear();
    const found = this.#read(folder);
    this.#known.set(folder, found);
    return found;
  }

  #read(folder: string): ToolConfig | undefined {
    for (const name of this.#places.names) {
      const path = posix.join(folder, name);
      const text = this.#project.read(path);
      if (text !== undefined) return parseToolConfig(path, text);
    }
    return undefined;
  }
}
