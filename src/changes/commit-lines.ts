import type { CommitLines, FileChange } from '../model/line-change.ts';
import { byNewPath, toOldRange, touches } from './place-lines.ts';

/** What is known of the commits involved. */
export interface CommitComparison {
  /**
   * From the commit that annotations belong to, to the one that was analyzed: `same` where that is
   * one commit, or why the two could not be compared.
   */
  readonly toAnalyzed: readonly FileChange[] | 'same' | { readonly doubt: string };
  /** From the state before the change under review, to the commit that was analyzed; absent where there is no such state or it is not known. */
  readonly underReview?: readonly FileChange[];
}

/** Answers for lines of the analyzed tree. Where nothing could be compared, lines are taken as they are and `doubt` says so. */
export function createCommitLines({ toAnalyzed, underReview }: CommitComparison): CommitLines {
  const moved = Array.isArray(toAnalyzed) ? byNewPath(toAnalyzed) : NOTHING;
  const changed = byNewPath(underReview ?? []);
  return {
    place(path, range) {
      const change = moved.get(path);
      if (change === undefined) return { ...range, path };
      if (change.oldPath === undefined || change.isOpaque) return undefined;
      const placed = toOldRange(change.hunks, range);
      return placed && { ...placed, path: change.oldPath };
    },
    isChanged(path, range) {
      const change = changed.get(path);
      return change !== undefined && (change.isOpaque || touches(change.hunks, range));
    },
    knowsChanges: underReview !== undefined,
    ...(typeof toAnalyzed === 'object' && 'doubt' in toAnalyzed && { doubt: toAnalyzed.doubt }),
  };
}

const NOTHING: ReadonlyMap<string, FileChange> = new Map();
