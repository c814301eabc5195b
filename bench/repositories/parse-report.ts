import type { Measured } from '../measure/run-measured.ts';

/** The part of Evenkeel's JSON report that benchmarks read. */
export interface Report {
  readonly allowance: { readonly workers: number };
  readonly files: {
    readonly selected: number;
    readonly analyzed: number;
    readonly unanalyzed: readonly {
      readonly path: string;
      readonly reason: string;
      readonly detail: string;
    }[];
    readonly skipped: Readonly<Record<string, number>>;
  };
  readonly findings: readonly { readonly analyzer: string; readonly path: string }[];
  readonly notes: readonly string[];
  /** CPU time of the files alone. */
  readonly timing: { readonly cpuMs: number };
}

/** Reads what `--format json` printed. */
export function parseReport({ stdout, stderr, exitCode }: Measured): Report {
  try {
    // The schema of the report is this project's own.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return JSON.parse(stdout) as Report;
  } catch (cause) {
    const end = stderr.slice(-2000);
    throw new Error(`Expected a report, found exit code ${exitCode}: ${end}`, { cause });
  }
}

/** The findings as they were printed: from their key to the next key of the report. */
export function findingsText(stdout: string): string {
  const start = stdout.indexOf('\n  "findings": ');
  const length = stdout.slice(start + 1).search(/\n {2}"/);
  if (start < 0 || length < 0) throw new Error('Expected findings in the report, found none.');
  return stdout.slice(start, start + length);
}
