import { isContainedPath } from '../files/listed-file.ts';
import type { CommitComparison, FileChange, Hunk } from '../model/line-change.ts';
import type {
  ChangesRecord,
  ComparisonPart,
  ComparisonRecord,
  RecordedChange,
  RecordedHunk,
} from './journal-record.ts';

/** Lines of a journal stay short enough to be read at once. */
const HUNKS_PER_RECORD = 5000;
const FILES_PER_RECORD = 500;

/** More than any comparison that Evenkeel writes (`diff-reader.ts`), files without hunks included. */
const MOST_HUNKS = 200_000;
const MOST_FILES = 500_000;

/** A comparison as a journal holds it: the files that differ, some at a time, then what they are. */
export function* comparisonRecords(
  comparison: CommitComparison,
): Generator<ChangesRecord | ComparisonRecord, void> {
  const { toAnalyzed, underReview } = comparison;
  const moved = Array.isArray(toAnalyzed) ? recordable(toAnalyzed) : undefined;
  const reviewed = underReview && recordable(underReview);
  yield* changesRecords('to-analyzed', moved ?? []);
  yield* changesRecords('under-review', reviewed ?? []);
  yield {
    kind: 'comparison',
    toAnalyzed: toHead(toAnalyzed, moved),
    ...(reviewed !== undefined && { underReview: { changes: reviewed.length } }),
  };
}

function toHead(
  toAnalyzed: CommitComparison['toAnalyzed'],
  moved: readonly FileChange[] | undefined,
): ComparisonRecord['toAnalyzed'] {
  if (toAnalyzed === 'same') return 'same';
  return 'doubt' in toAnalyzed ? { doubt: toAnalyzed.doubt } : { changes: moved?.length ?? 0 };
}

/** Nothing is analyzed at a path that leads out, so nothing is lost without it. */
function recordable(changes: readonly FileChange[]): readonly FileChange[] {
  return changes.flatMap(({ oldPath, newPath, ...change }) => {
    if (newPath !== undefined && !isContainedPath(newPath)) return [];
    const isOldTold = oldPath !== undefined && isContainedPath(oldPath);
    const names = { ...(isOldTold && { oldPath }), ...(newPath !== undefined && { newPath }) };
    return [{ ...change, ...names }];
  });
}

function* changesRecords(
  part: ComparisonPart,
  changes: readonly FileChange[],
): Generator<ChangesRecord, void> {
  let batch: RecordedChange[] = [];
  let hunks = 0;
  for (const change of changes) {
    batch.push({ ...change, hunks: change.hunks.map(toTuple) });
    hunks += change.hunks.length;
    if (batch.length < FILES_PER_RECORD && hunks < HUNKS_PER_RECORD) continue;
    yield { kind: 'changes', part, changes: batch };
    batch = [];
    hunks = 0;
  }
  if (batch.length > 0) yield { kind: 'changes', part, changes: batch };
}

function toTuple({ oldStart, oldLines, newStart, newLines }: Hunk): RecordedHunk {
  return [oldStart, oldLines, newStart, newLines];
}

function fromTuple([oldStart, oldLines, newStart, newLines]: RecordedHunk): Hunk {
  return { oldStart, oldLines, newStart, newLines };
}

/** Gathers a comparison from a journal, whoever wrote it. What is not whole is not believed. */
export class RecordedComparison {
  readonly #parts: Record<ComparisonPart, FileChange[]> = { 'to-analyzed': [], 'under-review': [] };
  #hunks = 0;
  #files = 0;
  #comparison: CommitComparison | undefined;

  /** Absent when the journal has none. */
  get comparison(): CommitComparison | undefined {
    return this.#comparison;
  }

  /** `false` when it cannot be used. */
  take(record: ChangesRecord | ComparisonRecord): boolean {
    if (this.#comparison !== undefined) return false;
    if (record.kind === 'changes') return this.#takeChanges(record);
    const { toAnalyzed, underReview } = record;
    const isReviewed = underReview?.changes === this.#parts['under-review'].length;
    this.#comparison = {
      toAnalyzed: this.#toAnalyzed(toAnalyzed),
      ...(isReviewed && { underReview: this.#parts['under-review'] }),
    };
    return true;
  }

  #toAnalyzed(told: ComparisonRecord['toAnalyzed']): CommitComparison['toAnalyzed'] {
    if (told === 'same' || 'doubt' in told) return told;
    const changes = this.#parts['to-analyzed'];
    if (told.changes === changes.length) return changes;
    return { doubt: 'the journal does not hold the whole comparison' };
  }

  #takeChanges({ part, changes }: ChangesRecord): boolean {
    this.#files += changes.length;
    this.#hunks += changes.reduce((sum, { hunks }) => sum + hunks.length, 0);
    if (this.#files > MOST_FILES || this.#hunks > 2 * MOST_HUNKS) return false;
    for (const { hunks, ...change } of changes) {
      this.#parts[part].push({ ...change, hunks: hunks.map(fromTuple) });
    }
    return true;
  }
}
