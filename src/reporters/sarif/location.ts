import type { Range } from '../../model/finding.ts';
import type { RepositoryContext } from '../../model/report.ts';
import { encodePath } from '../encode-path.ts';
import { fromRoot } from '../finding-place.ts';

/** The name of the repository's root in a SARIF file. */
export const SOURCE_ROOT = '%SRCROOT%';

/** A file, relative to the repository's root. */
export function artifactLocation(path: string, context: RepositoryContext | undefined): object {
  return { uri: encodePath(fromRoot(path, context?.pathPrefix)), uriBaseId: SOURCE_ROOT };
}

/** A stretch of text. SARIF counts as we do: from 1, in UTF-16 code units, the end exclusive. */
export function region({ startLine, startColumn, endLine, endColumn }: Range): object {
  const start = { startLine: Math.max(1, startLine), startColumn: Math.max(1, startColumn) };
  const lastLine = Math.max(start.startLine, endLine);
  const isOneLine = lastLine === start.startLine;
  return {
    ...start,
    endLine: lastLine,
    endColumn: Math.max(isOneLine ? start.startColumn : 1, endColumn),
  };
}
