/**
 * One line of the data inside the report page: tuples, because there can be 100,000 of them. Paths
 * and rules are numbered in the order in which they are first named, from 0.
 */
export type PageRecord =
  | readonly ['about', PageAbout]
  | readonly ['path', path: string, href: string | null]
  | readonly ['rule', ruleId: string, analyzer: string, helpUrl: string | null]
  | readonly [
      'finding',
      path: number,
      rule: number,
      severity: PageSeverity,
      line: number,
      column: number,
      message: string,
      excerpt: PageExcerpt | null,
    ]
  | readonly ['unanalyzed', path: number, reason: string, detail: string]
  | readonly ['skipped', reason: string, count: number]
  /** A file on a worker: lane, start and length in ms, CPU time in ms, and why it was stopped. */
  | readonly [
      'span',
      path: number,
      worker: number,
      startedMs: number,
      wallMs: number,
      cpuMs: number | null,
      reason: string | null,
    ]
  | readonly ['analyzer', analyzer: string, files: number, wallMs: number, cpuMs: number | null]
  | readonly ['limits', PageLimits]
  | readonly [
      'sample',
      atMs: number,
      cpus: number | null,
      throttledShare: number | null,
      memoryBytes: number | null,
      workers: number,
    ];

/** 0 error, 1 warning, 2 notice: the order of `SEVERITIES`. */
export type PageSeverity = 0 | 1 | 2;

/** Lines of source around a finding. */
export interface PageExcerpt {
  readonly firstLine: number;
  readonly lines: readonly string[];
}

/** What the page says of the run as a whole, in words made by the reporter. */
export interface PageAbout {
  readonly version: string;
  readonly conclusion: string;
  readonly headline: string;
  readonly coverage: string;
  readonly allowance: string;
  readonly timing: string;
  readonly repository: string | null;
  readonly runUrl: string | null;
  readonly notes: readonly string[];
  /** Sentences on what the user's tools did. Untrusted text. */
  readonly tools: readonly string[];
  /** Findings that the page leaves out, the least severe ones. */
  readonly omitted: number;
}

/** What the charts draw as limits, and what could not be measured. */
export interface PageLimits {
  readonly scope: string;
  readonly cpus: number | null;
  readonly memoryBytes: number | null;
  readonly absent: readonly string[];
}
