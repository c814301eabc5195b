import { messageOf } from '../../errors.ts';
import type { PlainTable } from './plain-table.ts';

/** A place in the text: row and column from 1, the column in UTF-16 code units as we ask for it. */
export interface EnginePosition {
  readonly row: number;
  readonly column: number;
}

/** One finding as Ruff gives it; the end is exclusive. */
export interface Diagnostic {
  /** A rule's code, or `invalid-syntax`. */
  readonly code: string;
  readonly message: string;
  readonly start_location: EnginePosition;
  readonly end_location: EnginePosition;
  readonly fix: {
    readonly message: string | null;
    readonly edits: readonly {
      /** `null` to delete. */
      readonly content: string | null;
      readonly location: EnginePosition;
      readonly end_location: EnginePosition;
    }[];
  } | null;
}

/** Ruff with one set of settings. Holds memory of the module until it is freed. */
interface Workspace {
  check(text: string): readonly Diagnostic[];
  free(): void;
}

/** The shipped module, instantiated: `dist/vendor/ruff.cjs`. */
interface RuffModule {
  readonly Workspace: {
    new (options: PlainTable, encoding: number): Workspace;
    version(): string;
  };
  readonly PositionEncoding: { readonly Utf16: number };
  readonly memory: WebAssembly.Memory;
}

/** Makes a fresh instance of the compiled module. */
export type Instantiate = (module: WebAssembly.Module) => RuffModule;

/** Why the engine does not take some settings. */
export interface Rejection {
  readonly message: string;
}

/** Workspaces kept at a time; a repository rarely has more configurations with files in turn. */
const WORKSPACE_LIMIT = 32;

/** What the engine throws of its own accord. Everything else is a broken engine. */
function isRefusal(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error &&
    !(thrown instanceof RangeError) &&
    !(thrown instanceof WebAssembly.RuntimeError)
  );
}

/**
 * Ruff in one worker, with its workspaces. Settings come from the repository and may break the
 * instance; then a fresh one takes its place, for no file has been lost yet. When a file breaks it,
 * that is thrown, and the worker must go.
 */
export class RuffEngine {
  readonly #module: WebAssembly.Module;
  readonly #instantiate: Instantiate;
  /** In the order of their last use. */
  readonly #workspaces = new Map<string, Workspace>();
  #instance: RuffModule;

  constructor(module: WebAssembly.Module, instantiate: Instantiate) {
    this.#module = module;
    this.#instantiate = instantiate;
    this.#instance = instantiate(module);
  }

  /** Such as `0.17.4`. */
  version(): string {
    return this.#instance.Workspace.version();
  }

  /** Why the settings are refused, or `undefined` when they are taken. */
  refusalOf(options: PlainTable): Rejection | undefined {
    const opened = this.#open(options);
    if ('message' in opened) return opened;
    opened.free();
    return undefined;
  }

  /** Checks a text with settings that the engine takes; the same key stands for the same settings. */
  check(text: string, key: string, options: () => PlainTable): readonly Diagnostic[] {
    return this.#workspace(key, options).check(text);
  }

  /** Memory of the module, in bytes; it never shrinks. */
  memoryBytes(): number {
    return this.#instance.memory.buffer.byteLength;
  }

  #workspace(key: string, options: () => PlainTable): Workspace {
    const workspace = this.#workspaces.get(key) ?? this.#openOrThrow(options());
    this.#workspaces.delete(key);
    this.#workspaces.set(key, workspace);
    const [oldest] = this.#workspaces;
    if (this.#workspaces.size > WORKSPACE_LIMIT && oldest !== undefined) {
      this.#workspaces.delete(oldest[0]);
      oldest[1].free();
    }
    return workspace;
  }

  #openOrThrow(options: PlainTable): Workspace {
    const opened = this.#open(options);
    if ('message' in opened)
      throw new Error(`Expected settings that Ruff takes: ${opened.message}`);
    return opened;
  }

  #open(options: PlainTable): Workspace | Rejection {
    try {
      return new this.#instance.Workspace(options, this.#instance.PositionEncoding.Utf16);
    } catch (thrown) {
      if (isRefusal(thrown)) return { message: messageOf(thrown) };
      this.#replaceInstance();
      return { message: `the engine broke on it (${messageOf(thrown)})` };
    }
  }

  #replaceInstance(): void {
    for (const workspace of this.#workspaces.values()) {
      try {
        workspace.free();
      } catch {
        // The broken instance may fail at this too. What matters is that the workspace was taken off
        // the list of those that the garbage collector would free, where an error would be uncaught.
      }
    }
    this.#workspaces.clear();
    this.#instance = this.#instantiate(this.#module);
  }
}
