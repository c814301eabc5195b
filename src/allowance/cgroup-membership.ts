/** One line of `/proc/self/cgroup`: which cgroup this process is in, in one hierarchy. */
export interface CgroupMembership {
  readonly version: 1 | 2;
  /** What the hierarchy controls; always empty for version 2, whose line does not tell. */
  readonly controllers: readonly string[];
  /** Path within the hierarchy, from `/`; may begin with `/..` outside the cgroup namespace. */
  readonly path: string;
}

/** The kernel prints no longer one (`PATH_MAX`), and no longer one could be opened. */
const LONGEST_PATH = 4096;

function parseLine(line: string): CgroupMembership | undefined {
  // Only the first two colons separate: the path may hold colons of its own.
  const first = line.indexOf(':');
  const second = line.indexOf(':', first + 1);
  if (first < 1 || second < 0) return undefined;
  const id = line.slice(0, first);
  const controllers = line.slice(first + 1, second);
  const path = line.slice(second + 1);
  const isPath = path.startsWith('/') && path.length <= LONGEST_PATH;
  if (!/^\d+$/.test(id) || !isPath) return undefined;
  if (controllers === '') {
    return Number(id) === 0 ? { version: 2, controllers: [], path } : undefined;
  }
  // A named hierarchy such as `name=systemd` tracks processes and limits nothing.
  if (controllers.startsWith('name=')) return undefined;
  return { version: 1, controllers: controllers.split(','), path };
}

/** Parses `/proc/self/cgroup`; lines that are not in its format are left out. */
export function parseCgroupMemberships(text: string): CgroupMembership[] {
  return text
    .split('\n')
    .map(parseLine)
    .filter((membership) => membership !== undefined);
}
