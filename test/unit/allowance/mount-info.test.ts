import { describe, expect, it } from 'vitest';

import { isFakedByLxcfs, parseMountInfo } from '../../../src/allowance/mount-info.ts';

describe('parseMountInfo', () => {
  it.each([
    ['no optional field', ''],
    ['one optional field', 'shared:4 '],
    ['many optional fields', 'shared:4 master:5 propagate_from:6 unbindable '],
  ])('reads a line with %s', (_, optional) => {
    const line = `44 33 0:43 /root /mnt rw,nosuid ${optional}- cgroup source rw,cpu,cpuacct\n`;
    expect(parseMountInfo(line)).toEqual([
      {
        root: '/root',
        mountPoint: '/mnt',
        fileSystem: 'cgroup',
        superOptions: ['rw', 'cpu', 'cpuacct'],
      },
    ]);
  });

  it('undoes the octal escapes of both paths, and only those', () => {
    const [mount] = parseMountInfo(
      String.raw`1 2 0:3 /a\040b\134040 /c\011d\012e\9x\08 rw - x y z`,
    );
    expect(mount).toMatchObject({ root: String.raw`/a b\040`, mountPoint: '/c\td\ne\\9x\\08' });
  });

  it('reads an empty source, and options with blanks', () => {
    const [mount] = parseMountInfo('1 2 0:3 / /x rw - 9p  rw,path=C:\\Program Files - cgroup,fd=3');
    expect(mount).toMatchObject({
      fileSystem: '9p',
      superOptions: ['rw', 'path=C:\\Program Files - cgroup', 'fd=3'],
    });
  });

  it('reads a root that is no path', () => {
    expect(parseMountInfo('1 2 0:3 mnt:[4026531840] /x rw - nsfs nsfs rw')).toMatchObject([
      { root: 'mnt:[4026531840]', fileSystem: 'nsfs' },
    ]);
  });

  it.each([
    '',
    ' ',
    '1 2 0:3 / /x rw',
    '1 2 0:3 / /x rw shared:1 ext4 /dev/x rw',
    '1 2 0:3 / /x - ext4 /dev/x rw',
    '1 2 0:3 / /x rw shared:1 -',
    '- - - - - -',
  ])('leaves out %j', (line) => {
    expect(parseMountInfo(line)).toEqual([]);
  });

  it('keeps the order of the lines', () => {
    const mounts = parseMountInfo('1 2 0:3 / /b rw - x y z\nbad\n1 2 0:3 / /a rw - x y z');
    expect(mounts.map(({ mountPoint }) => mountPoint)).toEqual(['/b', '/a']);
  });
});

describe('isFakedByLxcfs', () => {
  const mounts = parseMountInfo(
    '1 2 0:3 / /proc/meminfo rw - fuse.lxcfs lxcfs rw\n1 2 0:3 / /sys/devices/system/cpu rw - fuse.lxcfs lxcfs rw\n1 2 0:3 / /proc/stat rw - proc proc rw',
  );

  it.each([
    ['/proc/meminfo', true],
    ['/sys/devices/system/cpu/online', true],
    ['/sys/devices/system/cpus', false],
    ['/proc/meminfo2', false],
    ['/proc/stat', false],
  ])('answers for %s: %j', (file, isFaked) => {
    expect(isFakedByLxcfs(mounts, file)).toBe(isFaked);
  });
});
