import type { Fault } from './faults.ts';
import type { RecordedRequest } from './traffic.ts';

/** How the played repository is set up. */
export interface GitHubSettings {
  readonly token: string;
  /** `owner/name`. */
  readonly repository: string;
  /** The commits that exist. */
  readonly commits: readonly string[];
  readonly checks: 'none' | 'read' | 'write';
  readonly isPrivate: boolean;
  /** Requests left in this hour. */
  readonly remaining: number;
  /** Whether characters beyond U+FFFF make an annotation invalid, as was seen. */
  readonly refusesAstral: boolean;
  readonly nowMs: () => number;
  /** What goes wrong with a request, if anything. */
  readonly fault: (request: RecordedRequest, index: number) => Fault | undefined;
  /** Told when a request gets no answer, so that a test's clock can let it time out. */
  readonly onHang: () => void;
}

/** Settings of a quiet day. */
export const QUIET_DAY: GitHubSettings = {
  token: 'ghs_loopbackTokenOfTheTests0000000000000',
  repository: 'octo/demo',
  commits: ['a'.repeat(40), 'b'.repeat(40)],
  checks: 'write',
  isPrivate: false,
  remaining: 1000,
  refusesAstral: false,
  nowMs: () => Date.now(),
  fault: () => undefined,
  onHang: () => undefined,
};
