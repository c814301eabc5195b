/**
 * The port through which every limit is read: the whole text of a small file by its absolute POSIX
 * path, or `undefined` when there is none to be had, for whatever reason. Never throws.
 */
export type ReadText = (path: string) => string | undefined;
