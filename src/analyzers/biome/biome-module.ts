/** A stretch of UTF-8 bytes, the end exclusive. */
export type Span = readonly [start: number, end: number];

/** One finding as Biome gives it. */
export interface Diagnostic {
  /** `lint/suspicious/noDebugger`, `parse`, `deserialize`, `suppressions/unused`, … */
  readonly category?: string;
  readonly severity: 'hint' | 'information' | 'warning' | 'error' | 'fatal';
  readonly description: string;
  readonly location: { readonly span?: Span | null };
  readonly advices: { readonly advices: readonly Advice[] };
}

/** What comes with a diagnostic; of the many kinds only those that make a fix are read. */
export interface Advice {
  readonly log?: readonly [kind: string, text: readonly { readonly content: string }[]];
  readonly codeSuggestion?: readonly [location: unknown, edit: CodeSuggestion];
}

/** A changed file as pieces of `dictionary`, which holds the old and the new text of each change. */
export interface CodeSuggestion {
  readonly dictionary: string;
  readonly ops: readonly SuggestionStep[];
}

/** What becomes of the next bytes of the file; ranges are UTF-8 bytes of the dictionary. */
export type SuggestionStep =
  | {
      readonly diffOp: Readonly<Record<'equal' | 'insert' | 'delete', DictionaryRange | undefined>>;
    }
  | { readonly equalLines: { readonly line_count: number } };

interface DictionaryRange {
  readonly range: Span;
}

/** The files that the engine may read, all of them given to it; it must be freed by hand. */
export interface MemoryFileSystem {
  insert(path: string, bytes: Uint8Array): void;
  free(): void;
}

/** The engine with what it has open; it must be freed by hand. */
export interface Workspace {
  openProject(params: object): { readonly projectKey: number };
  updateSettings(params: object): unknown;
  scanProject(params: object): unknown;
  fileFeatures(params: object): { readonly featuresSupported: { readonly lint?: string } };
  openFile(params: object): unknown;
  pullDiagnostics(params: object): {
    readonly diagnostics: readonly Diagnostic[];
    readonly skippedDiagnostics: number;
  };
  closeFile(params: object): void;
  free(): void;
}

/** The shipped module, instantiated: `dist/vendor/biome.cjs`. */
export interface BiomeModule {
  readonly Workspace: { withFileSystem(files: MemoryFileSystem): Workspace };
  readonly MemoryFileSystem: new () => MemoryFileSystem;
  readonly memory: WebAssembly.Memory;
}

/** Makes a fresh instance of the compiled module. */
export type Instantiate = (module: WebAssembly.Module) => BiomeModule;
