/** One line of `/proc/self/mountinfo`, as far as it matters here. */
export interface Mount {
  /** The folder of the file system that is mounted; not a path at all for some file systems. */
  readonly root: string;
  readonly mountPoint: string;
  readonly fileSystem: string;
  /** For a cgroup v1 mount these name its controllers. */
  readonly superOptions: readonly string[];
}

/** Optional fields, none or many, begin at this one and end with a lone `-` (proc_pid_mountinfo(5)). */
const FIRST_OPTIONAL_FIELD = 6;

/** The kernel writes blanks and backslashes in paths as three octal digits, such as `\040`. */
function unescapeOctal(text: string): string {
  return text.replaceAll(/\\([0-7]{3})/g, (_, digits: string) =>
    String.fromCodePoint(Number.parseInt(digits, 8)),
  );
}

function parseLine(line: string): Mount | undefined {
  const fields = line.split(' ');
  const separator = fields.indexOf('-', FIRST_OPTIONAL_FIELD);
  const [, , , root, mountPoint] = fields;
  const fileSystem = fields[separator + 1];
  if (separator < 0 || !root || !mountPoint || !fileSystem) return undefined;
  return {
    root: unescapeOctal(root),
    mountPoint: unescapeOctal(mountPoint),
    fileSystem,
    // Options may hold blanks (a path of a Windows drive under WSL): everything that is left.
    superOptions: fields
      .slice(separator + 3)
      .join(' ')
      .split(','),
  };
}

/** Parses `/proc/self/mountinfo`, in its order; lines that are not in its format are left out. */
export function parseMountInfo(text: string): Mount[] {
  return text
    .split('\n')
    .map(parseLine)
    .filter((mount) => mount !== undefined);
}

/**
 * Whether LXCFS stands in for a file. It shows a container's share as if it were the machine:
 * numbers there are right, but its CPUs are renumbered from zero.
 */
export function isFakedByLxcfs(mounts: readonly Mount[], path: string): boolean {
  return mounts.some(
    ({ fileSystem, mountPoint }) =>
      fileSystem === 'fuse.lxcfs' && (path === mountPoint || path.startsWith(`${mountPoint}/`)),
  );
}
