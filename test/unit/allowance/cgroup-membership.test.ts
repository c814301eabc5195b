import { describe, expect, it } from 'vitest';

import { parseCgroupMemberships } from '../../../src/allowance/cgroup-membership.ts';

describe('parseCgroupMemberships', () => {
  it('reads both versions, with every controller of a joined hierarchy', () => {
    expect(parseCgroupMemberships('12:cpu,cpuacct:/a\n3:memory:/b\n0::/c\n')).toEqual([
      { version: 1, controllers: ['cpu', 'cpuacct'], path: '/a' },
      { version: 1, controllers: ['memory'], path: '/b' },
      { version: 2, controllers: [], path: '/c' },
    ]);
  });

  it.each([
    ['0::/a:b:c', '/a:b:c'],
    ['0::/', '/'],
    ['0::/../x', '/../x'],
    ['0::/with blank/x', '/with blank/x'],
    ['0::/x (deleted)', '/x (deleted)'],
  ])('takes everything after the second colon of %j for the path', (line, path) => {
    expect(parseCgroupMemberships(line)).toEqual([{ version: 2, controllers: [], path }]);
  });

  it('keeps the controllers of a hierarchy that has a name as well', () => {
    expect(parseCgroupMemberships('5:cpu,name=batch:/x')).toEqual([
      { version: 1, controllers: ['cpu', 'name=batch'], path: '/x' },
    ]);
  });

  it.each([
    '',
    ':',
    '::',
    ':::',
    '::/x',
    '0:/x',
    '0::',
    '0::x',
    '1::/x',
    'x:cpu:/x',
    '-1:cpu:/x',
    '1:name=systemd:/x',
    `0::/${'x'.repeat(4096)}`,
  ])('leaves out %j', (line) => {
    expect(parseCgroupMemberships(line)).toEqual([]);
  });
});
