/**
 * What Node says about the machine, as data, so that every platform can be faked.
 * `null` is "not known": under a captured tree everything but the platform is.
 */
export interface HostFacts {
  /** In the words of `process.platform`; cgroups are looked for on `linux` only. */
  readonly platform: string;
  /** `os.availableParallelism()`. */
  readonly availableParallelism: number | null;
  /** Number of CPUs of the machine, whatever this process may use of them. */
  readonly cpuCount: number | null;
  /** `os.totalmem()`. */
  readonly totalMemoryBytes: number | null;
  /** `process.availableMemory()`. */
  readonly availableMemoryBytes: number | null;
}

/** The facts of a captured Linux tree: nothing is taken from the machine that reads it. */
export const CAPTURED_LINUX_FACTS: HostFacts = {
  platform: 'linux',
  availableParallelism: null,
  cpuCount: null,
  totalMemoryBytes: null,
  availableMemoryBytes: null,
};
