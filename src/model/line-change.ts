/** Lines that differ: of the old file `oldLines` from `oldStart` on, of the new one likewise; as in a patch without context. */
export interface Hunk {
  /** With no old lines: the line after which the new ones stand. */
  readonly oldStart: number;
  readonly oldLines: number;
  /** With no new lines: the line after which the old ones stood. */
  readonly newStart: number;
  readonly newLines: number;
}

/** What became of one file between two commits. Paths count from the repository's root. */
export interface FileChange {
  /** Absent when the file is new. */
  readonly oldPath?: string;
  /** Absent when the file is gone. */
  readonly newPath?: string;
  /** In order of lines. */
  readonly hunks: readonly Hunk[];
  /** Whether Git compares its bytes only: then nothing is known of its lines. */
  readonly isOpaque: boolean;
}

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

/** A stretch of whole lines, from 1, the end included. */
export interface LineRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** What the lines that were analyzed have to do with the commit that annotations belong to. */
export interface CommitLines {
  /**
   * Where lines of the analyzed tree stand in that commit; `undefined` where they do not, so that an
   * annotation would stand beside something else. Paths count from the repository's root.
   */
  place(path: string, range: LineRange): (LineRange & { readonly path: string }) | undefined;
  /** Whether the change under review added or changed one of the lines; `false` where that is not known. */
  isChanged(path: string, range: LineRange): boolean;
  /** Whether it is known which lines are changed. */
  readonly knowsChanges: boolean;
  /** Why lines are taken as they are although the commits differ; absent when they are right. */
  readonly doubt?: string;
}
