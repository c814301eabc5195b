import type { Match } from '../model/finding.ts';
import {
  type Analyzer,
  type AnalyzerContext,
  type Found,
  type LoadedAnalyzer,
  NOTHING_WANTED,
  type SourceFile,
} from './define-analyzer.ts';

/** Told where the analysis is, so that it can be read from outside. */
export type Progress = (phase: 'loading' | 'analyzing', analyzer: number) => void;

/** How the analyzers of one file ended. A broken engine must not be used again, nor its worker. */
export type SourceAnalysis =
  | {
      readonly kind: 'completed';
      readonly found: readonly { readonly analyzer: string; readonly matches: readonly Match[] }[];
    }
  | { readonly kind: 'broke'; readonly analyzer: string; readonly error: unknown };

/** The analyzers of one worker, each loaded when a file first needs it. */
export class AnalyzerSet {
  readonly #analyzers: ReadonlyMap<string, Analyzer<Found>>;
  readonly #context: Omit<AnalyzerContext, 'wanted'>;
  readonly #wanted: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #loaded = new Map<string, LoadedAnalyzer<Found>>();

  /** `wanted` has, by analyzer, the rules that are to be found even if they are off. */
  constructor(
    analyzers: readonly Analyzer<Found>[],
    context: Omit<AnalyzerContext, 'wanted'>,
    wanted: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.#analyzers = new Map(analyzers.map((analyzer) => [analyzer.id, analyzer]));
    this.#context = context;
    this.#wanted = wanted;
  }

  /** WebAssembly memory of all loaded analyzers. */
  memoryBytes(): number {
    let total = 0;
    for (const loaded of this.#loaded.values()) total += loaded.memoryBytes();
    return total;
  }

  /** Whether all of the named analyzers look for what any text can hold, whatever the file's name says. */
  areForAnyText(ids: readonly string[]): boolean {
    return ids.every((id) => this.#analyzers.get(id)?.isForAnyText === true);
  }

  /** Runs the named analyzers over one file, in the order given. Never throws. */
  async analyze(
    file: SourceFile,
    ids: readonly string[],
    progress: Progress,
  ): Promise<SourceAnalysis> {
    const found = [];
    for (const [index, id] of ids.entries()) {
      try {
        const loaded = await this.#load(id, () => progress('loading', index));
        progress('analyzing', index);
        found.push({ analyzer: id, matches: await loaded.analyze(file) });
      } catch (error) {
        return { kind: 'broke', analyzer: id, error };
      }
    }
    return { kind: 'completed', found };
  }

  async #load(id: string, onLoading: () => void): Promise<LoadedAnalyzer<Found>> {
    const known = this.#loaded.get(id);
    if (known !== undefined) return known;
    const analyzer = this.#analyzers.get(id);
    if (analyzer === undefined) throw new Error(`Expected a registered analyzer, found "${id}".`);
    onLoading();
    const wanted = this.#wanted.get(id) ?? NOTHING_WANTED;
    const loaded = await analyzer.load({ ...this.#context, wanted });
    this.#loaded.set(id, loaded);
    return loaded;
  }
}
