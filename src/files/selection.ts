import type { SkippedFile, SkipReason } from '../model/skip.ts';
import type { SelectedFile } from '../model/task.ts';
import { FileList, FileTable } from '../tables/file-list.ts';
import type { FileName } from './listed-file.ts';

/** What became of the listed files: each is either selected or counted once under the reason it was skipped for. */
export interface Selection {
  /** Sorted by path, in code units. */
  readonly files: FileList;
  readonly skipped: Readonly<Partial<Record<SkipReason, number>>>;
  /** The first of the skipped files whose names are told, sorted by path. */
  readonly skippedFiles: readonly SkippedFile[];
}

/** More names than this help nobody; the count still says how many there were. */
export const MAX_SKIPPED_NAMES = 1_000;

/** Skipped files whose names are told: somebody may well have wanted them analysed. */
const NAMED_REASONS: ReadonlySet<SkipReason> = new Set(['too-large']);

/** Collects verdicts, in any order. */
export interface SelectionBuilder {
  select(file: SelectedFile): void;
  skip(file: FileName, reason: SkipReason): void;
  finish(): Selection;
}

/** By path, then by the exact bytes: two names that differ in bytes only can look the same. */
function compareNames(left: FileName, right: FileName): number {
  if (left.path < right.path) return -1;
  if (left.path > right.path) return 1;
  const [leftBytes, rightBytes] = [left.pathBytes ?? '', right.pathBytes ?? ''];
  return leftBytes < rightBytes ? -1 : Number(leftBytes > rightBytes);
}

/** A selection that holds what is selected, the counts, and a bounded number of names of the rest. */
export function createSelection(): SelectionBuilder {
  const files = new FileTable();
  const skipped = new Map<SkipReason, number>();
  let named: SkippedFile[] = [];
  const firstNames = (): SkippedFile[] => named.toSorted(compareNames).slice(0, MAX_SKIPPED_NAMES);
  return {
    select(file) {
      files.add(file);
    },
    skip({ path }, reason) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
      if (NAMED_REASONS.has(reason)) named.push({ path, reason });
      if (named.length >= 2 * MAX_SKIPPED_NAMES) named = firstNames();
    },
    finish() {
      return {
        files: FileList.of(files).sortedByPath(),
        skipped: Object.fromEntries(skipped),
        skippedFiles: firstNames(),
      };
    },
  };
}
