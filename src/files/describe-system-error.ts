/** What can happen to a file on a good day, by the system's code. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['ENOENT', 'there is nothing of that name'],
  ['ENOTDIR', 'there is nothing of that name'],
  ['ELOOP', 'it is a symbolic link'],
  ['ENXIO', 'it is not a regular file'],
  ['ENAMETOOLONG', 'its path is too long for this system'],
  ['EIO', 'the disk reported an error'],
]);

/** Words for a failure of the file system, without a path. Anything else is a bug of ours, and thrown on. */
export function describeSystemError(error: unknown): string {
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const code = String(error.code);
    return WORDS.get(code) ?? `the system reported ${code}`;
  }
  throw error;
}
