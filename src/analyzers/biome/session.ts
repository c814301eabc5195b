import { posix } from 'node:path';
import type { BiomeModule, MemoryFileSystem, Workspace } from './biome-module.ts';
import type { JsonObject } from './json-object.ts';

/** A configuration, and the folder that its patterns are relative to; `''` is the analysed folder. */
export interface Settings {
  readonly folder: string;
  readonly configuration: JsonObject;
}

/** What Biome calls a project: a root configuration, and perhaps a nested one that the file lies in. */
export interface ProjectSettings {
  readonly root: Settings;
  readonly nested?: Settings;
  /** Whether its rules follow what each `package.json` says: which frameworks there are, which modules. */
  readonly hasManifests: boolean;
}

/** Text of the `package.json` in a folder, if there is one that the engine may be shown. */
export type ReadManifest = (folder: string) => string | undefined;

/**
 * A workspace keeps something of every file it has seen. A new one for every 1 Mi characters holds
 * the module at 90 MB (none: 567 MB after 30 MB of TypeScript) and is the fastest of those measured;
 * see docs/decisions/0005-biome.md.
 */
const WORKSPACE_CHARACTERS = 1_048_576;

/** What a file and a project weigh beside their text, in characters: many small ones fill memory too. */
const FILE_OVERHEAD = 2_048;
const PROJECT_OVERHEAD = 65_536;

/** Where the engine sees a path of the analysed folder; it never reads a file itself. */
export function enginePath(path: string): string {
  return path === '' ? '/repository' : `/repository/${path}`;
}

/** A workspace with the projects that were opened in it. */
export class Session {
  readonly workspace: Workspace;
  readonly #files: MemoryFileSystem;
  readonly #readManifest: ReadManifest;
  readonly #projects = new Map<Settings, number>();
  readonly #nested = new Set<Settings>();
  readonly #foldersSeen = new Set<string>();
  #weight = 0;

  constructor(module: BiomeModule, readManifest: ReadManifest) {
    this.#files = new module.MemoryFileSystem();
    this.workspace = module.Workspace.withFileSystem(this.#files);
    this.#readManifest = readManifest;
  }

  /** Whether it has seen enough and should be freed. */
  get isFull(): boolean {
    return this.#weight > WORKSPACE_CHARACTERS;
  }

  /** Gives the engine its memory back. Nothing else may be done with the session afterwards. */
  free(): void {
    try {
      this.workspace.free();
    } finally {
      this.#files.free();
    }
  }

  /** Notes that the workspace sees a text. */
  weigh(text: string): void {
    this.#weight += FILE_OVERHEAD + text.length;
  }

  /** The engine's key of a project, which is opened when it is first asked for. Throws what the engine throws. */
  projectKey({ root, nested }: ProjectSettings): number {
    const projectKey = this.#projects.get(root) ?? this.#open(root);
    if (nested !== undefined && !this.#nested.has(nested)) {
      this.#configure(projectKey, nested);
      this.#nested.add(nested);
    }
    return projectKey;
  }

  /** Shows the engine each `package.json` from a file's folder up to the project's. */
  showManifests(projectKey: number, path: string, top: string): void {
    let folder = path;
    while (folder !== top && folder !== '.') {
      folder = posix.dirname(folder);
      this.#showManifest(projectKey, folder === '.' ? '' : folder);
    }
  }

  #showManifest(projectKey: number, folder: string): void {
    if (this.#foldersSeen.has(folder)) return;
    this.#foldersSeen.add(folder);
    const text = this.#readManifest(folder);
    if (text === undefined) return;
    this.weigh(text);
    const path = enginePath(posix.join(folder, 'package.json'));
    this.#files.insert(path, new TextEncoder().encode(text));
    const targets = { targetPaths: [path], descendFromTargets: false };
    const scanKind = { targetedKnownFiles: targets };
    this.workspace.scanProject({ projectKey, force: true, watch: false, scanKind });
  }

  #open(root: Settings): number {
    const path = enginePath(root.folder);
    const { projectKey } = this.workspace.openProject({ path, openUninitialized: true });
    this.#configure(projectKey, root);
    this.#projects.set(root, projectKey);
    return projectKey;
  }

  #configure(projectKey: number, { folder, configuration }: Settings): void {
    this.#weight += PROJECT_OVERHEAD;
    const workspaceDirectory = enginePath(folder);
    this.workspace.updateSettings({ projectKey, workspaceDirectory, configuration });
  }
}
