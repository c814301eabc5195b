import { compareFindings, type Finding, type Match } from '../model/finding.ts';
import { createFingerprints } from './fingerprint.ts';

/** What one analyzer found in one file. */
export interface AnalyzerMatches {
  readonly analyzer: string;
  readonly matches: readonly Match[];
}

function isRepeated(finding: Finding, index: number, sorted: readonly Finding[]): boolean {
  const before = sorted[index - 1];
  return before !== undefined && compareFindings(before, finding) === 0;
}

/**
 * Turns what the analyzers found in one file into its findings: in total order, each once, with
 * fingerprints.
 */
export function toFindings(
  file: { readonly path: string; readonly text: string },
  found: readonly AnalyzerMatches[],
): Finding[] {
  if (found.every(({ matches }) => matches.length === 0)) return [];
  const lines = file.text.split('\n');
  const fingerprint = createFingerprints();
  return found
    .flatMap(({ analyzer, matches }) =>
      matches.map(({ rule, ...match }) => ({
        ...match,
        ruleId: `${analyzer}/${rule}`,
        analyzer,
        path: file.path,
        fingerprint: '',
      })),
    )
    .toSorted(compareFindings)
    .filter((finding, index, sorted) => !isRepeated(finding, index, sorted))
    .map((finding) => ({
      ...finding,
      fingerprint: fingerprint({ ...finding, line: lines[finding.startLine - 1] ?? '' }),
    }));
}
