/** Why a file of the repository was not selected. Skipped files do not make a run incomplete. */
export const SKIP_REASONS = [
  'excluded',
  'not-included',
  'generated',
  'vendored',
  'too-large',
  'no-analyzer',
  'symlink',
  'special',
  'submodule',
  'missing',
] as const;

/** One word for why a file was left out. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** A file that was left out and whose name is worth telling. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}
