import type { CgroupMembership } from './cgroup-membership.ts';
import type { Mount } from './mount-info.ts';
import { printable } from './printable.ts';

/** The controllers whose limits bind a pool of workers. */
export type Controller = 'cpu' | 'memory' | 'pids';

/** One cgroup on the way up, as a folder of control files. */
export interface CgroupLevel {
  /** Where its control files are. */
  readonly directory: string;
  /** Its path within the hierarchy, as far as this process can name it. */
  readonly cgroup: string;
}

/** Where the limits of one controller are read: now, and again later, as they can change. */
export interface ControllerLocation<Name extends string = Controller> {
  readonly controller: Name;
  readonly version: 1 | 2;
  /** From the own cgroup up to and including the mount point; every one of them binds. */
  readonly levels: readonly CgroupLevel[];
  /** A sentence on what could not be reached; absent when the own cgroup is the first level. */
  readonly gap?: string;
}

/** Where systemd and every container engine mount cgroups; another place is a copy for guests. */
const USUAL_PLACE = ['sys', 'fs', 'cgroup'] as const;

/** A mount that could be read at, with its paths taken apart. */
interface Candidate {
  readonly mount: Mount;
  readonly mountPoint: readonly string[];
  readonly root: readonly string[];
  /** Whether the own cgroup can be named below it. */
  readonly showsOwn: boolean;
}

/** Names of a path; comparing them one by one keeps `/docker/1` apart from `/docker/1-other`. */
function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((segment, index) => segment === path[index]);
}

/** Leads out of the cgroup namespace, to where nothing has a name. */
function isOutside(path: readonly string[]): boolean {
  return path.includes('..');
}

function toCandidate(mount: Mount, own: readonly string[]): Candidate {
  const root = segmentsOf(mount.root);
  const mountPoint = segmentsOf(mount.mountPoint);
  return { mount, mountPoint, root, showsOwn: startsWith(own, root) && !isOutside(root) };
}

/** How good a mount is to read at: in the usual place first, then one that shows the own cgroup. */
function rankOf({ mountPoint, showsOwn }: Candidate): number {
  return (startsWith(mountPoint, USUAL_PLACE) ? 2 : 0) + (showsOwn ? 1 : 0);
}

/**
 * Of two equally good mounts the later one, which may cover the earlier; but the one that shows more
 * levels above the own cgroup, where a container has its own subtree mounted inside the whole.
 */
function betterOf(best: Candidate, candidate: Candidate): Candidate {
  const difference = rankOf(candidate) - rankOf(best);
  if (difference !== 0) return difference > 0 ? candidate : best;
  const coversBest = candidate.mount.mountPoint === best.mount.mountPoint;
  return coversBest || candidate.root.length <= best.root.length ? candidate : best;
}

function levelsUpFrom({ mountPoint, root }: Candidate, below: readonly string[]): CgroupLevel[] {
  return Array.from({ length: below.length + 1 }, (_, height) => {
    const names = below.slice(0, below.length - height);
    return {
      directory: `/${[...mountPoint, ...names].join('/')}`,
      cgroup: `/${[...root, ...names].join('/')}`,
    };
  });
}

/** The hierarchy that holds a controller: version 1 when a line names it, since then 2 has not got it. */
function membershipOf(
  controller: string,
  memberships: readonly CgroupMembership[],
): CgroupMembership | undefined {
  return (
    memberships.find(({ controllers }) => controllers.includes(controller)) ??
    memberships.find(({ version }) => version === 2)
  );
}

function holds(mount: Mount, controller: string, version: 1 | 2): boolean {
  return version === 2
    ? mount.fileSystem === 'cgroup2'
    : mount.fileSystem === 'cgroup' && mount.superOptions.includes(controller);
}

function unnamedGap(mount: Mount, path: string): string {
  const place = `${printable(mount.mountPoint)} (root ${printable(mount.root)})`;
  return `The own cgroup ${printable(path)} cannot be named below ${place}: only limits from there up are known.`;
}

/**
 * Finds the cgroups whose limits bind this process for one controller. `undefined` when no hierarchy
 * has it. Without a mount that shows it there are no levels, and the gap says so.
 */
export function locateController<Name extends string>(
  controller: Name,
  memberships: readonly CgroupMembership[],
  mounts: readonly Mount[],
): ControllerLocation<Name> | undefined {
  const membership = membershipOf(controller, memberships);
  if (membership === undefined) return undefined;
  const { version, path } = membership;
  const [first, ...others] = mounts.filter((mount) => holds(mount, controller, version));
  if (first === undefined) {
    const shown = version === 2 ? 'cgroup v2' : `the ${controller} controller of cgroup v1`;
    const gap = `No mount shows ${shown}: its limits are not known.`;
    return { controller, version, levels: [], gap };
  }
  const own = segmentsOf(path);
  const best = others
    .map((mount) => toCandidate(mount, own))
    .reduce(betterOf, toCandidate(first, own));
  const isNamed = best.showsOwn && !isOutside(own);
  const levels = levelsUpFrom(best, isNamed ? own.slice(best.root.length) : []);
  return isNamed
    ? { controller, version, levels }
    : { controller, version, levels, gap: unnamedGap(best.mount, path) };
}
