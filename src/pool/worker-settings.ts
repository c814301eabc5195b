import type { RuleSettings } from '../model/rule-settings.ts';

/** What a worker is started with. Plain data that crosses into a thread, shared memory included. */
export interface WorkerSettings {
  /** Absolute path of the analysed folder. */
  readonly root: string;
  readonly maxFileSizeBytes: number;
  readonly vendorFolder: string;
  readonly board: SharedArrayBuffer;
  readonly rules: RuleSettings;
  /** Analyzers that findings come from without running here. */
  readonly otherTools: readonly string[];
}

/**
 * WebAssembly memory at which a worker is replaced: it can grow but never shrink. Biome holds 120 to
 * 180 MB when it is well (measured over 15 MB of JavaScript), so this is no ordinary state.
 */
export const RECYCLE_BYTES = 400 * 2 ** 20;
