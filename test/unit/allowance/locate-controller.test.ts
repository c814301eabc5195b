import { describe, expect, it } from 'vitest';

import { parseCgroupMemberships } from '../../../src/allowance/cgroup-membership.ts';
import type { ControllerLocation } from '../../../src/allowance/locate-controller.ts';
import { locateController } from '../../../src/allowance/locate-controller.ts';
import { parseMountInfo } from '../../../src/allowance/mount-info.ts';

/** A cgroup v2 mount as a root and a mount point. */
type MountPair = readonly [root: string, mountPoint: string];

function locate(path: string, mounts: readonly MountPair[]): ControllerLocation | undefined {
  const lines = mounts.map(([root, point]) => `1 2 0:3 ${root} ${point} rw - cgroup2 cgroup2 rw`);
  return locateController(
    'cpu',
    parseCgroupMemberships(`0::${path}`),
    parseMountInfo(lines.join('\n')),
  );
}

function directoriesOf(location: ControllerLocation | undefined): readonly string[] {
  return location?.levels.map(({ directory }) => directory) ?? [];
}

const USUAL: MountPair = ['/', '/sys/fs/cgroup'];

interface Place {
  readonly name: string;
  readonly path: string;
  readonly mounts: readonly MountPair[];
  readonly directories: readonly string[];
}

interface Choice {
  readonly name: string;
  readonly mounts: readonly MountPair[];
  /** Where the own cgroup's files are. */
  readonly own: string;
}

describe('locateController', () => {
  it('lists the own cgroup first and the mount point last', () => {
    expect(locate('/a/b', [USUAL])).toEqual({
      controller: 'cpu',
      version: 2,
      levels: [
        { directory: '/sys/fs/cgroup/a/b', cgroup: '/a/b' },
        { directory: '/sys/fs/cgroup/a', cgroup: '/a' },
        { directory: '/sys/fs/cgroup', cgroup: '/' },
      ],
    });
  });

  const places: readonly Place[] = [
    { name: 'the root group', path: '/', mounts: [USUAL], directories: ['/sys/fs/cgroup'] },
    {
      name: 'doubled slashes',
      path: '//a//',
      mounts: [USUAL],
      directories: ['/sys/fs/cgroup/a', '/sys/fs/cgroup'],
    },
    {
      name: 'a mount of the own group',
      path: '/d/x',
      mounts: [['/d/x', '/sys/fs/cgroup']],
      directories: ['/sys/fs/cgroup'],
    },
    {
      name: 'a mount above',
      path: '/d/x/y',
      mounts: [['/d/x', '/sys/fs/cgroup']],
      directories: ['/sys/fs/cgroup/y', '/sys/fs/cgroup'],
    },
    {
      name: 'a mount at the root folder',
      path: '/a',
      mounts: [['/', '/']],
      directories: ['/a', '/'],
    },
  ];
  it.each(places)('strips the root of the mount: $name', ({ path, mounts, directories }) => {
    const location = locate(path, mounts);
    expect(directoriesOf(location)).toEqual(directories);
    expect(location).not.toHaveProperty('gap');
  });

  it.each([
    ['a sibling that begins alike', '/d/x-other', '/d/x'],
    ['a group beside', '/e', '/d'],
    ['a group above the mount', '/d', '/d/x'],
    ['a group outside the namespace', '/../x', '/'],
    ['a mount from outside the namespace', '/', '/..'],
    ['both outside', '/../x', '/../x'],
  ])('reads at the mount point alone, and says so: %s', (_, path, root) => {
    const location = locate(path, [[root, '/sys/fs/cgroup']]);
    expect(directoriesOf(location)).toEqual(['/sys/fs/cgroup']);
    expect(location?.gap).toContain(`The own cgroup ${path} cannot be named`);
  });

  const ELSEWHERE: MountPair = ['/', '/mnt'];
  const choices: readonly Choice[] = [
    { name: 'usual place first', mounts: [USUAL, ELSEWHERE], own: '/sys/fs/cgroup/a/b' },
    { name: 'usual place last', mounts: [ELSEWHERE, USUAL], own: '/sys/fs/cgroup/a/b' },
    {
      name: 'usual though not nameable',
      mounts: [ELSEWHERE, ['/..', '/sys/fs/cgroup']],
      own: '/sys/fs/cgroup',
    },
    {
      name: 'not beside the usual place',
      mounts: [['/', '/sys/fs/cgroup2'], ELSEWHERE],
      own: '/mnt/a/b',
    },
    { name: 'the nameable one', mounts: [ELSEWHERE, ['/c', '/n']], own: '/mnt/a/b' },
    { name: 'the later of equals', mounts: [ELSEWHERE, ['/', '/n']], own: '/n/a/b' },
    {
      name: 'the one that covers',
      mounts: [USUAL, ['/a', '/sys/fs/cgroup']],
      own: '/sys/fs/cgroup/b',
    },
    {
      name: 'the one with more levels',
      mounts: [USUAL, ['/a', '/sys/fs/cgroup/a']],
      own: '/sys/fs/cgroup/a/b',
    },
  ];
  it.each(choices)('chooses among several mounts: $name', ({ mounts, own }) => {
    expect(directoriesOf(locate('/a/b', mounts))[0]).toBe(own);
  });

  it('says where there is no mount to read at', () => {
    expect(locate('/a', [])).toMatchObject({
      levels: [],
      gap: expect.stringContaining('cgroup v2'),
    });
  });

  it('knows of no place where no hierarchy is listed', () => {
    expect(locateController('cpu', [], parseMountInfo(''))).toBeUndefined();
  });
});
