import type { Match } from '../model/finding.ts';
import type { KnownRule } from '../model/known-rule.ts';

/** A file as an analyzer sees it: decoded text, and its path relative to the analysed folder. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Shipped files that analyzers are made of: compiled modules, grammars, their glue code. */
export interface Assets {
  /** A WebAssembly module by name, compiled once by the engine and shared with every worker. */
  module(name: string): WebAssembly.Module;
  /** The bytes of a shipped file, such as a grammar. */
  bytes(name: string): Uint8Array;
  /** A shipped CommonJS file. Its type is the caller's to state: the file is our own build. */
  require(name: string): unknown;
}

/** The analysed repository as an analyzer may see it: configuration files, as hostile text. */
export interface Project {
  /** Text of a regular file, by path relative to the analysed folder; `undefined` when there is none to be had. */
  read(path: string): string | undefined;
  /** Names in a folder, those of folders with `/` at the end; none where there is no such folder. `''` is the analysed one. */
  list?(path: string): readonly string[];
}

/** What an analyzer is given when a worker first needs it. */
export interface AnalyzerContext {
  readonly assets: Assets;
  readonly project: Project;
  /**
   * Names of its rules to which `evenkeel.yml` gives a severity, for some files at least: they are to be
   * found even if they are off, and their matches then say that they need a level. None where absent.
   */
  readonly wanted?: ReadonlySet<string>;
}

/** What an analyzer is given where nothing is wanted besides what is on. */
export const NOTHING_WANTED: ReadonlySet<string> = new Set();

/** What an analyzer found: at once, or, where its library only answers with promises, a moment later. */
export type Found = readonly Match[] | Promise<readonly Match[]>;

/** An analyzer with its engine loaded, inside one worker. */
export interface LoadedAnalyzer<Result extends Found = readonly Match[]> {
  /**
   * Analyses one file. It waits for nothing outside the worker. A syntax error is a match. Throws, or
   * rejects, only when the engine broke, and then the worker that holds it must not be used again.
   */
  analyze(file: SourceFile): Result;
  /** WebAssembly memory held now, in bytes: V8's heap statistics do not see it. */
  memoryBytes(): number;
}

/** One analyzer: what it looks at, and how its engine is loaded. Loading this value loads no engine. */
export interface Analyzer<Result extends Found = readonly Match[]> {
  /** Short and stable: the first half of every rule id. */
  readonly id: string;
  /** The name shown to people. */
  readonly name: string;
  /** Names for `Assets.module` that must be compiled before a worker can load it. */
  readonly modules: readonly string[];
  /**
   * Memory that an engine with one worker holds for it, in bytes: its modules, their code, their
   * linear memory at work. A rough figure of its modules where absent.
   */
  readonly workingBytes?: number;
  /**
   * Set where it looks for what text of any kind can hold. Then a path promises nothing: a file that
   * only such analyzers claim may turn out to be no text, and they have nothing to say about it.
   */
  readonly isForAnyText?: true;
  /**
   * Whether a repository has anything for it, where most have not: else it is not even started. Asked
   * once, before files are listed.
   */
  isWanted?(project: Project): boolean;
  /** Whether the file is this analyzer's, judged by its path alone. */
  claims(path: string): boolean;
  load(context: AnalyzerContext): Promise<LoadedAnalyzer<Result>>;
  /** Every rule that it can report, each once, as it is without any settings. Loads no engine. */
  rules(): readonly KnownRule[];
  /**
   * The same, as the tool's own configuration in the repository has them for files at its top; absent
   * where there is no such configuration. Loads no engine.
   */
  rulesIn?(project: Project): readonly KnownRule[];
}

/** Checks an analyzer against the contract at compile time, and returns it. */
export function defineAnalyzer<Result extends Found>(analyzer: Analyzer<Result>): Analyzer<Result> {
  return analyzer;
}

/** What an analyzer with a WebAssembly module took when measured, Ruff and Biome apart: 20 to 60 MB. */
const USUAL_WORKING_BYTES = 50_000_000;

/** Memory that an engine with one worker holds for an analyzer, in bytes. */
export function workingBytesOf({ modules, workingBytes }: Analyzer<Found>): number {
  return workingBytes ?? (modules.length === 0 ? 0 : USUAL_WORKING_BYTES);
}
