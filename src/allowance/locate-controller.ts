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
export interface ControllerLocation {
  readonly controller: Controller;
  readonly version: 1 | 2;
  /** From the own cgroup up to and including the mount point; every one of them binds. */
  readonly levels: readonly CgroupLevel[];
  /** A sentence on what could not be reached; absent when the own cgroup is the first level. */
  readonly gap?: string;
}

/** Where systemd and every container engine mount cgroups; another place is a copy for guests. */
const USUAL_PLACE = '/sys/fs/cgroup';

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`);
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/**
 * The own cgroup's path below a mount, or `undefined` when the mount does not show it: a sibling's
 * subtree, or a `..` in either path, which stands for something outside the cgroup namespace.
 */
function pathBelowMount(mount: Mount, path: string): readonly string[] | undefined {
  if (!isAtOrBelow(path, mount.root)) return undefined;
  const segments = segmentsOf(path);
  const isOutside = segments.includes('..') || segmentsOf(mount.root).includes('..');
  return isOutside ? undefined : segments.slice(segmentsOf(mount.root).length);
}

/** How good a mount is to read at: in the usual place first, then one that shows the own cgroup. */
function rankOf(mount: Mount, path: string): number {
  const isUsual = isAtOrBelow(mount.mountPoint, USUAL_PLACE);
  const isTranslatable = pathBelowMount(mount, path) !== undefined;
  return (isUsual ? 2 : 0) + (isTranslatable ? 1 : 0);
}

/**
 * Of two equally good mounts the later one, which may cover the earlier; but the one that shows more
 * levels above the own cgroup, where a container has its own subtree mounted inside the whole.
 */
function betterMount(best: Mount, candidate: Mount, path: string): Mount {
  const difference = rankOf(candidate, path) - rankOf(best, path);
  if (difference !== 0) return difference > 0 ? candidate : best;
  const coversBest = candidate.mountPoint === best.mountPoint;
  const showsMore = segmentsOf(candidate.root).length <= segmentsOf(best.root).length;
  return coversBest || showsMore ? candidate : best;
}

function joinPath(base: string, names: readonly string[]): string {
  return [base === '/' ? '' : base, ...names].join('/') || '/';
}

function levelsUpFrom(mount: Mount, below: readonly string[]): CgroupLevel[] {
  return Array.from({ length: below.length + 1 }, (_, depth) => {
    const names = below.slice(0, below.length - depth);
    return { directory: joinPath(mount.mountPoint, names), cgroup: joinPath(mount.root, names) };
  });
}

/** The hierarchy that holds a controller: version 1 when a line names it, since then 2 has not got it. */
function membershipOf(
  controller: Controller,
  memberships: readonly CgroupMembership[],
): CgroupMembership | undefined {
  return (
    memberships.find(({ controllers }) => controllers.includes(controller)) ??
    memberships.find(({ version }) => version === 2)
  );
}

function holds(mount: Mount, controller: Controller, version: 1 | 2): boolean {
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
export function locateController(
  controller: Controller,
  memberships: readonly CgroupMembership[],
  mounts: readonly Mount[],
): ControllerLocation | undefined {
  const membership = membershipOf(controller, memberships);
  if (membership === undefined) return undefined;
  const { version, path } = membership;
  const [first, ...others] = mounts.filter((mount) => holds(mount, controller, version));
  if (first === undefined) {
    const shown = version === 2 ? 'cgroup v2' : `the ${controller} controller of cgroup v1`;
    const gap = `No mount shows ${shown}: its limits are not known.`;
    return { controller, version, levels: [], gap };
  }
  const mount = others.reduce((best, candidate) => betterMount(best, candidate, path), first);
  const below = pathBelowMount(mount, path);
  const levels = levelsUpFrom(mount, below ?? []);
  if (below !== undefined) return { controller, version, levels };
  return { controller, version, levels, gap: unnamedGap(mount, path) };
}
