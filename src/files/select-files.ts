import { assertNever } from '../errors.ts';
import type { SkipReason } from '../model/skip.ts';
import type { SelectedFile } from '../model/task.ts';
import { isNamedBy, knownFile } from './known-files.ts';
import type { LinguistMarks } from './linguist-marks.ts';
import type { ListedFile } from './listed-file.ts';
import type { OnDisk } from './on-disk.ts';
import { inclusionOf, isExcluded, type PathFilter } from './path-filter.ts';

/** What decides which files are analysed. */
export interface SelectionRules {
  readonly include: PathFilter;
  readonly exclude: PathFilter;
  readonly maxFileSizeBytes: number;
  /** Ids of the analyzers that take a file of this path. */
  readonly claims: (path: string) => readonly string[];
  /** Whether it is selected all the same where none does; never unless told. */
  readonly isForTools?: (path: string) => boolean;
}

/** A file was left out. */
export interface Skipped {
  readonly kind: 'skipped';
  readonly reason: SkipReason;
}

/** A file that its name alone does not leave out. */
export interface Candidate {
  readonly kind: 'candidate';
  readonly file: ListedFile;
  readonly analyzers: readonly string[];
  /** What its name gives away, unless a pattern of `include` asks for it by that name. */
  readonly known: 'vendored' | 'generated' | undefined;
}

/** A candidate that is a regular file of this size. */
export interface SizedCandidate extends Candidate {
  readonly sizeBytes: number;
}

/** A file that will be analysed. */
export interface Selected {
  readonly kind: 'selected';
  readonly file: SelectedFile;
}

function skipped(reason: SkipReason): Skipped {
  return { kind: 'skipped', reason };
}

function isForTools(path: string, rules: SelectionRules): boolean {
  return rules.isForTools?.(path) ?? false;
}

/**
 * The first part of the judgement, from the name alone. Reasons are tried in this order, and the
 * first that holds is the file's one reason: what the user decided (`excluded`, `not-included`),
 * what the listing says it is (`submodule`, `symlink`, `special`), then `no-analyzer`.
 */
export function judgeByName(file: ListedFile, rules: SelectionRules): Skipped | Candidate {
  const names = file.path.split('/');
  if (isExcluded(rules.exclude, names)) return skipped('excluded');
  const inclusion = inclusionOf(rules.include, names);
  if (inclusion.kind === 'not-included') return skipped('not-included');
  if (file.kind !== 'file') return skipped(file.kind);
  const analyzers = rules.claims(file.path);
  if (analyzers.length === 0 && !isForTools(file.path, rules)) return skipped('no-analyzer');
  const known = knownFile(names);
  const isWanted =
    known !== undefined && inclusion.pattern !== undefined && isNamedBy(inclusion.pattern, known);
  return { kind: 'candidate', file, analyzers, known: isWanted ? undefined : known?.reason };
}

/** The second part, from the disk: `missing`, `symlink`, `special`; or the candidate with its size. */
export function judgeByDisk(candidate: Candidate, onDisk: OnDisk): Skipped | SizedCandidate {
  switch (onDisk.kind) {
    case 'file':
      return { ...candidate, sizeBytes: onDisk.sizeBytes };
    case 'symlink':
    case 'special':
    case 'missing':
      return skipped(onDisk.kind);
    default:
      return assertNever(onDisk);
  }
}

/**
 * The last part: `vendored`, `generated`, `too-large`. A mark in `.gitattributes` outranks what the
 * name gives away, in both directions.
 */
export function judgeByMarks(
  { file, analyzers, known, sizeBytes }: SizedCandidate,
  marks: LinguistMarks,
  { maxFileSizeBytes }: SelectionRules,
): Skipped | Selected {
  if (marks.isVendored ?? known === 'vendored') return skipped('vendored');
  if (marks.isGenerated ?? known === 'generated') return skipped('generated');
  if (sizeBytes > maxFileSizeBytes) return skipped('too-large');
  const { path, pathBytes } = file;
  const name = pathBytes === undefined ? { path } : { path, pathBytes };
  return { kind: 'selected', file: { ...name, sizeBytes, analyzers } };
}
