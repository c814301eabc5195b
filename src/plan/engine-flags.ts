/** What the engine's flags follow from. */
export interface FlagFacts {
  /** Names of the WebAssembly modules that it compiles. */
  readonly modules: readonly string[];
  /** What the whole run may use; `null` where it is not known. */
  readonly memoryBudgetBytes: number | null;
}

/**
 * V8 optimizes a function of WebAssembly after so much work in it, in the background. By its own
 * measure that begins after a file or two, and costs CPU and memory that a run of minutes never
 * earns back. Measured in docs/decisions/0008-engine-flags.md.
 */
const LATE_TIER_UP = ['--wasm-tiering-budget=300000000', '--wasm-num-compilation-tasks=1'];

/** Never optimizes WebAssembly: the least memory, and for Biome and tree-sitter half as much CPU again. */
const NO_TIER_UP = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];

/** Below this an optimizing compiler's memory is missed elsewhere: it took 70 to 240 MB when measured. */
const TIGHT_BYTES = 400_000_000;

/** The module that gains nothing from being optimized in the time of a run. */
const BEST_WITHOUT = 'ruff';

/** V8's flags for an engine, in its own words. They must be set before it compiles its first module. */
export function engineFlags({ modules, memoryBudgetBytes }: FlagFacts): readonly string[] {
  const isTight = memoryBudgetBytes !== null && memoryBudgetBytes < TIGHT_BYTES;
  const isAlone = modules.length > 0 && modules.every((name) => name === BEST_WITHOUT);
  return isTight || isAlone ? [...NO_TIER_UP, '--wasm-num-compilation-tasks=1'] : LATE_TIER_UP;
}
