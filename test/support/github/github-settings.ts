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
  /** Where the API begins: `/api/v3` on GitHub Enterprise Server. */
  readonly basePath: string;
  /** Requests left in the hour that begins with the first one. */
  readonly remaining: number;
  /** How long a write takes to be seen by reads: they may be answered by a copy that is behind. */
  readonly lagMs: number;
  /** Fields that an old version does not send, such as `output.annotations_count`; and no `x-` headers. */
  readonly omits: readonly string[];
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
  // No secret: the loopback GitHub takes it, and nobody else. secretlint-disable-next-line
  token: 'ghs_loopbackTokenOfTheTests0000000000000',
  repository: 'octo/demo',
  commits: ['a'.repeat(40), 'b'.repeat(40)],
  checks: 'write',
  isPrivate: false,
  basePath: '',
  remaining: 1000,
  lagMs: 0,
  omits: [],
  refusesAstral: false,
  nowMs: () => Date.now(),
  fault: () => undefined,
  onHang: () => undefined,
};
