import { assertNever } from '../errors.ts';

/** What `lstat` says of a path. */
export type OnDisk =
  | { readonly kind: 'file'; readonly sizeBytes: number }
  /** The path itself, or a folder on the way to it, is a symbolic link. */
  | { readonly kind: 'symlink' }
  /** A FIFO, a socket, a device; or a path that leads out of the analysed folder. */
  | { readonly kind: 'special' }
  /** There is nothing, or a folder, which as a file is missing. */
  | { readonly kind: 'missing'; readonly isFolder?: true };

/** Why a path is not opened, as half a sentence; `undefined` for a regular file. */
export function describeObstacle(onDisk: OnDisk): string | undefined {
  switch (onDisk.kind) {
    case 'file':
      return undefined;
    case 'symlink':
      return 'it is, or lies behind, a symbolic link';
    case 'special':
      return 'it is not a regular file';
    case 'missing':
      return onDisk.isFolder === true ? 'it is a folder' : 'it is no longer there';
    default:
      return assertNever(onDisk);
  }
}
