import type { Finding, Severity } from '../model/finding.ts';

/** Number of findings by severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

/** What was found by one rule. */
export interface RuleTally {
  readonly counts: SeverityCounts;
  readonly helpUrl: string | undefined;
}

/** What was found in one file or folder. */
export interface PathTally {
  readonly path: string;
  readonly counts: SeverityCounts;
}

/** Counts that fit in memory whatever the number of findings. */
export interface FindingTally {
  readonly total: SeverityCounts;
  /** By rule id, in the order of their first finding. */
  readonly rules: ReadonlyMap<string, RuleTally>;
  /** Rules beyond `MOST_RULES`, whose findings are only in `total`. */
  readonly hasMoreRules: boolean;
  /** Most findings first. */
  readonly topFiles: readonly PathTally[];
  readonly topFolders: readonly PathTally[];
  readonly filesWithFindings: number;
}

/** Rules from a hostile SARIF file could be without number. */
const MOST_RULES = 1000;
const MOST_FOLDERS = 2000;

/** How many files and folders a report can name at most. */
export const TOP_PATHS = 50;

/** Counts findings in total order in one pass; holds counters only. */
export function tallyFindings(findings: Iterable<Finding>): FindingTally {
  const tallying = new Tallying();
  for (const finding of findings) tallying.add(finding);
  return tallying.finish();
}

type MutableCounts = Record<Severity, number>;

const noCounts = (): MutableCounts => ({ error: 0, warning: 0, notice: 0 });

class Tallying {
  readonly #total = noCounts();
  readonly #rules = new Map<string, { counts: MutableCounts; helpUrl: string | undefined }>();
  readonly #folders = new Map<string, MutableCounts>();
  #topFiles: PathTally[] = [];
  #file: { path: string; counts: MutableCounts } | undefined;
  #files = 0;
  #hasMoreRules = false;

  add(finding: Finding): void {
    const { severity } = finding;
    this.#total[severity] += 1;
    this.#countRule(finding);
    this.#countFile(finding);
    const folder = folderOf(finding.path);
    const counts = this.#folders.get(folder) ?? noCounts();
    counts[severity] += 1;
    if (this.#folders.size < MOST_FOLDERS) this.#folders.set(folder, counts);
  }

  #countRule({ ruleId, severity, helpUrl }: Finding): void {
    const rule = this.#rules.get(ruleId) ?? { counts: noCounts(), helpUrl };
    rule.counts[severity] += 1;
    if (this.#rules.size < MOST_RULES) this.#rules.set(ruleId, rule);
    else this.#hasMoreRules ||= !this.#rules.has(ruleId);
  }

  /** Findings come file by file, so one file is counted at a time. */
  #countFile({ path, severity }: Finding): void {
    if (this.#file?.path !== path) {
      this.#finishFile();
      this.#file = { path, counts: noCounts() };
      this.#files += 1;
    }
    this.#file.counts[severity] += 1;
  }

  #finishFile(): void {
    if (this.#file === undefined) return;
    this.#topFiles.push(this.#file);
    if (this.#topFiles.length >= TOP_PATHS * 2) this.#topFiles = topOf(this.#topFiles);
  }

  finish(): FindingTally {
    this.#finishFile();
    const folders = [...this.#folders].map(([path, counts]) => ({ path, counts }));
    return {
      total: this.#total,
      rules: this.#rules,
      hasMoreRules: this.#hasMoreRules,
      topFiles: topOf(this.#topFiles),
      topFolders: topOf(folders),
      filesWithFindings: this.#files,
    };
  }
}

/** The folder of a file, two levels deep at most; `''` at the root. */
function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}

/** Errors weigh most; equals keep their order. */
function topOf(tallies: readonly PathTally[]): PathTally[] {
  return tallies
    .toSorted(
      ({ counts: left }, { counts: right }) =>
        right.error - left.error || right.warning - left.warning || right.notice - left.notice,
    )
    .slice(0, TOP_PATHS);
}
