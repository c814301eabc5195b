import { messageOf } from '../../errors.ts';
import type { FileSource } from './biome-files.ts';
import type { BiomeModule, Diagnostic, Instantiate, Workspace } from './biome-module.ts';
import {
  enginePath,
  Session,
  type ProjectSettings,
  type ReadManifest,
  type Settings,
} from './session.ts';

/** One text to look at. */
interface LintText {
  readonly text: string;
  /** Only where the name does not tell. */
  readonly source?: FileSource;
  /** Syntax errors alone, or what the rules find as well. */
  readonly scope: 'syntax' | 'syntax-and-rules';
}

/** One file to look at, by the project's settings. */
export interface LintRequest extends LintText {
  readonly path: string;
  readonly project: ProjectSettings;
}

/** What Biome found in a file, and how much it left out because there was too much. */
export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly leftOut: number;
}

/** Most diagnostics of one file that cross from the engine; nobody reads more of them. */
const DIAGNOSTICS_PER_FILE = 500;

/** For every fix the engine compares the whole file, word by word: in small files only. */
const FIXABLE_CHARACTERS = 32_768;

/** A project in which configurations are looked at; the file there is never one of the repository's. */
const SCRATCH: ProjectSettings = {
  root: { folder: '.git/evenkeel', configuration: {} },
  hasManifests: false,
};

const NOTHING: LintResult = { diagnostics: [], leftOut: 0 };

/** What the engine throws of its own accord. Everything else is a broken engine. */
function isRefusal(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error &&
    !(thrown instanceof RangeError) &&
    !(thrown instanceof WebAssembly.RuntimeError)
  );
}

/**
 * Biome in one worker. A file that breaks the engine makes it throw, and the worker must go. A
 * configuration comes from the repository and may break it too; then a fresh instance takes its
 * place, for no file has been lost yet.
 */
export class BiomeEngine {
  readonly #module: WebAssembly.Module;
  readonly #instantiate: Instantiate;
  readonly #readManifest: ReadManifest;
  #instance: BiomeModule;
  #session: Session;

  constructor(module: WebAssembly.Module, instantiate: Instantiate, readManifest: ReadManifest) {
    this.#module = module;
    this.#instantiate = instantiate;
    this.#readManifest = readManifest;
    this.#instance = instantiate(module);
    this.#session = new Session(this.#instance, readManifest);
  }

  /** Memory of the module, in bytes; it never shrinks. */
  memoryBytes(): number {
    return this.#instance.memory.buffer.byteLength;
  }

  /** Why the settings are refused, or `undefined` when they are taken. */
  refusalOf(settings: Settings): string | undefined {
    const refusal = this.#guarded(() => {
      this.#currentSession().projectKey({ root: settings, hasManifests: false });
      return undefined;
    });
    return typeof refusal === 'string' ? refusal : undefined;
  }

  /** What Biome itself says of a configuration's text; a string when the engine broke on it. */
  checkConfiguration(text: string): readonly Diagnostic[] | string {
    return this.#guarded(() => {
      const session = this.#currentSession();
      const projectKey = session.projectKey(SCRATCH);
      session.weigh(text);
      const file = { projectKey, path: `${enginePath(SCRATCH.root.folder)}/biome.jsonc` };
      const request = { text, scope: 'syntax-and-rules' } as const;
      return this.#pull(session.workspace, request, file).diagnostics;
    });
  }

  /** Looks at one file. Nothing is found in a file that the project's configuration leaves out. */
  lint(request: LintRequest): LintResult {
    const session = this.#currentSession();
    const { root, hasManifests } = request.project;
    const projectKey = session.projectKey(request.project);
    const file = { projectKey, path: enginePath(request.path) };
    const { featuresSupported } = session.workspace.fileFeatures({ ...file, features: ['lint'] });
    const isTaken =
      featuresSupported.lint === 'supported' ||
      (featuresSupported.lint === 'fileNotSupported' && request.source !== undefined);
    if (!isTaken) return NOTHING;
    session.weigh(request.text);
    if (hasManifests) session.showManifests(projectKey, request.path, root.folder);
    return this.#pull(session.workspace, request, file);
  }

  #pull(workspace: Workspace, request: LintText, file: object): LintResult {
    const { text, source, scope } = request;
    workspace.openFile({
      ...file,
      content: { type: 'fromClient', content: text, version: 0 },
      ...(source === undefined ? {} : { documentFileSource: source }),
    });
    try {
      const { diagnostics, skippedDiagnostics } = workspace.pullDiagnostics({
        ...file,
        categories: scope === 'syntax' ? ['syntax'] : ['syntax', 'lint'],
        includeCodeFix: scope === 'syntax-and-rules' && text.length <= FIXABLE_CHARACTERS,
        maxDiagnostics: DIAGNOSTICS_PER_FILE,
      });
      workspace.closeFile(file);
      // The engine's limit lets one more through.
      const told = diagnostics.slice(0, DIAGNOSTICS_PER_FILE);
      return { diagnostics: told, leftOut: skippedDiagnostics + diagnostics.length - told.length };
    } catch (thrown) {
      // The size that the configuration allows is looked at this late.
      if (!isRefusal(thrown) || !thrown.message.endsWith('was ignored.')) throw thrown;
      workspace.closeFile(file);
      return NOTHING;
    }
  }

  #currentSession(): Session {
    if (this.#session.isFull) {
      this.#session.free();
      this.#session = new Session(this.#instance, this.#readManifest);
    }
    return this.#session;
  }

  #guarded<Result>(run: () => Result): Result | string {
    try {
      return run();
    } catch (thrown) {
      if (!isRefusal(thrown)) this.#replaceInstance();
      return messageOf(thrown);
    }
  }

  #replaceInstance(): void {
    try {
      this.#session.free();
    } catch {
      // The broken instance may fail at this too. What matters is that the workspace was taken off
      // the list of those that the garbage collector would free, where an error would be uncaught.
    }
    this.#instance = this.#instantiate(this.#module);
    this.#session = new Session(this.#instance, this.#readManifest);
  }
}
