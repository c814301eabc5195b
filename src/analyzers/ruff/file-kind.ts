import { posix } from 'node:path';

/** What a path tells that the engine, which is given text alone, cannot know. */
export interface FileKind {
  /** `.pyi`: types only, where names may be used before they are defined. */
  readonly isStub: boolean;
  /** `__init__.py` or its stub: what it imports, it passes on. */
  readonly isPackageInit: boolean;
  /** In a module or package whose name begins with one `_`. */
  readonly isPrivate: boolean;
}

const PRIVATE = /(?:^|\/)_(?!_)/;

/** Tells what kind of file a path names. */
export function fileKindOf(path: string): FileKind {
  return {
    isStub: path.endsWith('.pyi'),
    isPackageInit: /^__init__\.pyi?$/.test(posix.basename(path)),
    isPrivate: PRIVATE.test(path),
  };
}

/**
 * Rules that would be wrong without the file's place in the project: which imports are first-party
 * (I001), and whose private names are used (PLC2701).
 */
const NEEDS_THE_PROJECT = /^(?:I001|PLC2701)$/;

/** Rules that Ruff itself judges otherwise in an `__init__.py`. */
const OTHERWISE_IN_PACKAGE_INIT = /^(?:D100|F822|PLC0414)$/;

/** Missing docstrings: Ruff asks for none in private modules. */
const OTHERWISE_IN_PRIVATE = /^D10\d$/;

/** Rules that Ruff leaves out of stubs, or judges otherwise in them. */
const OTHERWISE_IN_STUB =
  /^(?:ANN401|ARG|B006|B024|B027|B903|D10|D418|DJ008|E3|E70[14]|E741|F821|FBT00[12]|FURB189|PIE796|PLC0414|PLR0904|PLR091[37]|PLW1641|PLW3201|RUF066|S4|SLOT|TC|UP040)/;

/**
 * Whether a rule's findings can be trusted in a file of this kind: the engine takes every text for an
 * ordinary module, so what Ruff would judge otherwise there is left out.
 */
export function isTrusted(code: string, kind: FileKind): boolean {
  if (NEEDS_THE_PROJECT.test(code)) return false;
  if (kind.isPackageInit && OTHERWISE_IN_PACKAGE_INIT.test(code)) return false;
  if (kind.isPrivate && OTHERWISE_IN_PRIVATE.test(code)) return false;
  return !(kind.isStub && OTHERWISE_IN_STUB.test(code));
}
