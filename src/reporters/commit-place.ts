import type { Finding } from '../model/finding.ts';
import type { CommitLines } from '../model/line-change.ts';
import { fromRoot, toPlace, type FindingPlace } from './finding-place.ts';

/** Where a finding is annotated: in the commit that annotations belong to. */
export interface CommitPlace extends FindingPlace {
  /** From the repository's root. */
  readonly path: string;
}

/** What is needed to place findings. Without `lines` the analyzed commit is the one annotated. */
export interface Placing {
  readonly lines?: CommitLines | undefined;
  readonly pathPrefix: string | undefined;
}

/** Places a finding in the commit that annotations belong to; `undefined` when its line does not exist there. */
export function placeInCommit(
  finding: Finding,
  { lines, pathPrefix }: Placing,
): CommitPlace | undefined {
  const place = toPlace(finding);
  const path = fromRoot(finding.path, pathPrefix);
  const placed = lines === undefined ? { ...place, path } : lines.place(path, place);
  if (placed === undefined) return undefined;
  const { columns } = place;
  const { startLine, endLine } = placed;
  return { path: placed.path, startLine, endLine, ...(columns && { columns }) };
}

/** Whether a finding stands on a line that the change under review touches. */
export function isOnChangedLine(finding: Finding, { lines, pathPrefix }: Placing): boolean {
  return lines?.isChanged(fromRoot(finding.path, pathPrefix), toPlace(finding)) ?? false;
}

/** Number of findings whose lines do not exist in the commit that annotations belong to. */
export function countUnplaced(findings: Iterable<Finding>, placing: Placing): number {
  if (placing.lines === undefined) return 0;
  let unplaced = 0;
  for (const finding of findings) {
    if (placeInCommit(finding, placing) === undefined) unplaced += 1;
  }
  return unplaced;
}
