import type { PageFinding } from './read-data.ts';

/** What the reader wants to see; an empty string means everything. */
export interface Filter {
  readonly severity: string;
  readonly analyzer: string;
  readonly rule: string;
  readonly folder: string;
  readonly text: string;
}

/** Shows everything. */
export const NO_FILTER: Filter = { severity: '', analyzer: '', rule: '', folder: '', text: '' };

/** Names of the severities, by the page's number for them. */
export const SEVERITY_NAMES = ['error', 'warning', 'notice'] as const;

/** The folder of a path, at most two levels deep: enough to choose from, and not too many. */
export function folderOf(path: string): string {
  return path.split('/').slice(0, -1).slice(0, 2).join('/');
}

function isInFolder(path: string, folder: string): boolean {
  return folder === '.' ? folderOf(path) === '' : path.startsWith(`${folder}/`);
}

/** Keeps what matches every part of the filter; text is sought in message, path and rule. */
export function filterFindings(
  findings: readonly PageFinding[],
  filter: Filter,
): readonly PageFinding[] {
  const text = filter.text.toLowerCase();
  return findings.filter(
    ({ severity, rule, file, message }) =>
      (filter.severity === '' || SEVERITY_NAMES[severity] === filter.severity) &&
      (filter.analyzer === '' || rule.analyzer === filter.analyzer) &&
      (filter.rule === '' || rule.ruleId === filter.rule) &&
      (filter.folder === '' || isInFolder(file.path, filter.folder)) &&
      (text === '' || `${message} ${file.path} ${rule.ruleId}`.toLowerCase().includes(text)),
  );
}

/** The values to choose from, the most frequent first. */
export function tallyOf(
  findings: readonly PageFinding[],
  valueOf: (finding: PageFinding) => string,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const value = valueOf(finding);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([left, few], [right, many]) =>
    few === many ? left.localeCompare(right, 'en') : many - few,
  );
}
