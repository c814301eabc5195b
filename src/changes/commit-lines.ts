import type { CommitComparison, CommitLines } from '../model/line-change.ts';
import { byNewPath, toOldRange, touches, type IndexedChange } from './place-lines.ts';

/** Answers for lines of the analyzed tree. Where nothing could be compared, lines are taken as they are and `doubt` says so. */
export function createCommitLines({ toAnalyzed, underReview }: CommitComparison): CommitLines {
  const moved = Array.isArray(toAnalyzed) ? byNewPath(toAnalyzed) : NOTHING;
  const changed = byNewPath(underReview ?? []);
  return {
    place(path, range) {
      const change = moved.get(path);
      if (change === undefined) return { ...range, path };
      if (change.oldPath === undefined || change.isOpaque) return undefined;
      const placed = toOldRange(change.index, range);
      return placed && { ...placed, path: change.oldPath };
    },
    isChanged(path, range) {
      const change = changed.get(path);
      return change !== undefined && (change.isOpaque || touches(change.index, range));
    },
    knowsChanges: underReview !== undefined,
    ...(typeof toAnalyzed === 'object' && 'doubt' in toAnalyzed && { doubt: toAnalyzed.doubt }),
  };
}

const NOTHING: ReadonlyMap<string, IndexedChange> = new Map();
