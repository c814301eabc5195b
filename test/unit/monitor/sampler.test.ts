import { describe, expect, it } from 'vitest';
import { CAPTURED_LINUX_FACTS } from '../../../src/allowance/host-facts.ts';
import { detectLimits } from '../../../src/allowance/detect-limits.ts';
import type { Sample } from '../../../src/model/telemetry.ts';
import { Sampler } from '../../../src/monitor/sampler.ts';

const V2 = {
  '/proc/self/cgroup': '0::/pod/box\n',
  '/proc/self/mountinfo': '30 1 0:26 / /sys/fs/cgroup rw - cgroup2 cgroup2 rw\n',
  '/sys/devices/system/cpu/online': '0-7\n',
  '/sys/fs/cgroup/pod/cpu.max': '150000 100000\n',
  '/sys/fs/cgroup/pod/cpu.stat':
    'usage_usec 1000000\nnr_periods 100\nnr_throttled 10\nthrottled_usec 500000\n',
  '/sys/fs/cgroup/pod/cpu.pressure':
    'some avg10=0.00 avg60=0.00 avg300=0.00 total=1000\nfull avg10=0.00 avg60=0.00 avg300=0.00 total=0\n',
  '/sys/fs/cgroup/pod/memory.max': '1000000\n',
  '/sys/fs/cgroup/pod/memory.current': '600000\n',
  '/sys/fs/cgroup/pod/memory.stat': 'inactive_file 100000\n',
  '/sys/fs/cgroup/pod/box/cpu.stat': 'usage_usec 7\n',
  '/proc/stat': 'cpu  100 0 100 800 0 0 0 0 0 0\n',
};

const V1 = {
  '/proc/self/cgroup': '3:cpu:/job\n2:cpuacct:/job\n0::/\n',
  '/proc/self/mountinfo': [
    '32 31 0:29 / /sys/fs/cgroup/cpu rw - cgroup cgroup rw,cpu',
    '33 31 0:30 / /sys/fs/cgroup/cpuacct rw - cgroup cgroup rw,cpuacct',
    '',
  ].join('\n'),
  '/sys/devices/system/cpu/online': '0-7\n',
  '/sys/fs/cgroup/cpu/job/cpu.cfs_quota_us': '50000\n',
  '/sys/fs/cgroup/cpu/job/cpu.cfs_period_us': '100000\n',
  '/sys/fs/cgroup/cpu/job/cpu.stat': 'nr_periods 0\nnr_throttled 0\nthrottled_time 0\n',
  '/sys/fs/cgroup/cpuacct/job/cpuacct.usage': '1000000000\n',
};

const MACHINE = {
  '/proc/self/cgroup': '0::/\n',
  '/proc/self/mountinfo': '',
  '/proc/stat': 'cpu  100 0 100 800 0 0 0 0 0 0\n',
  '/proc/meminfo': 'MemTotal: 2000 kB\nMemAvailable: 500 kB\n',
  '/proc/pressure/cpu': 'some avg10=0.00 avg60=0.00 avg300=0.00 total=0\nfull total=0\n',
};

/** A sampler over files that the test changes, at times that it sets. */
function open(initial: Readonly<Record<string, string>>) {
  const files: Record<string, string> = { ...initial };
  const clock = { nowMs: 0 };
  const kept: Sample[] = [];
  const read = (path: string): string | undefined => files[path];
  const sampler = new Sampler(detectLimits(read, CAPTURED_LINUX_FACTS), {
    read,
    nowMs: () => clock.nowMs,
    load: () => ({ workers: 2, inFlight: 1, heapBytes: [10] }),
    keep: (sample) => kept.push(sample),
  });
  return { files, clock, kept, sampler };
}

describe('Sampler', () => {
  it('tells how cgroup v2 was used at the level that holds the limit, as differences', () => {
    const { files, clock, kept, sampler } = open(V2);
    clock.nowMs = 2000;
    files['/sys/fs/cgroup/pod/cpu.stat'] =
      'usage_usec 4000000\nnr_periods 120\nnr_throttled 15\nthrottled_usec 1500000\n';
    files['/sys/fs/cgroup/pod/cpu.pressure'] =
      'some avg10=0 avg60=0 avg300=0 total=1001000\nfull avg10=0 avg60=0 avg300=0 total=500000\n';
    files['/proc/stat'] = 'cpu  200 0 200 1500 0 0 0 100 0 0\n';
    sampler.tick();
    expect(kept).toEqual([
      {
        atMs: 2000,
        cpus: 1.5,
        throttledShare: 0.5,
        throttledPeriodsShare: 0.25,
        pressureSome: 0.5,
        pressureFull: 0.25,
        steal: 0.1,
        memoryBytes: 500_000,
        workers: 2,
        inFlight: 1,
        heapBytes: [10],
      },
    ]);
    expect(sampler.finish()).toEqual({
      scope: 'container',
      cpuLimit: 1.5,
      memoryLimitBytes: 1_000_000,
      samples: kept,
      absent: [],
    });
  });

  it('reads the CPU time of cgroup v1 from its own controller, and says what is absent', () => {
    const { files, clock, kept, sampler } = open(V1);
    clock.nowMs = 1000;
    files['/sys/fs/cgroup/cpuacct/job/cpuacct.usage'] = '1500000000\n';
    files['/sys/fs/cgroup/cpu/job/cpu.stat'] =
      'nr_periods 10\nnr_throttled 10\nthrottled_time 400000000\n';
    sampler.tick();
    expect(kept).toMatchObject([
      { cpus: 0.5, throttledShare: 0.4, throttledPeriodsShare: 1, pressureFull: null, steal: null },
    ]);
    expect(sampler.finish().absent).toEqual([
      'pressure on CPUs (the kernel does not tell)',
      'pressure on all tasks at once',
      'CPU time stolen by the hypervisor',
      'memory in use',
    ]);
  });

  it('tells of a whole machine, where there is no quota to be held back by', () => {
    const { files, clock, kept, sampler } = open(MACHINE);
    clock.nowMs = 1000;
    files['/proc/stat'] = 'cpu  150 0 150 900 0 0 0 0 0 0\n';
    sampler.tick();
    expect(kept).toMatchObject([
      { cpus: 1, throttledShare: null, pressureSome: 0, pressureFull: null, steal: 0 },
    ]);
    expect(kept[0]?.memoryBytes).toBe(1500 * 1024);
    const { scope, absent } = sampler.finish();
    expect(scope).toBe('machine');
    expect(absent).toContain('throttling: there is no quota on CPU time');
  });

  it('takes a sample a second at first, and one in five seconds in a long run', () => {
    const { clock, kept, sampler } = open(V2);
    for (let second = 1; second <= 600; second += 1) {
      clock.nowMs = second * 1000;
      sampler.tick();
    }
    const gaps = kept.map(({ atMs }, index) => atMs - (kept[index - 1]?.atMs ?? 0));
    expect([gaps[10], gaps[100], gaps.at(-1)]).toEqual([1000, 2000, 5000]);
  });

  it('keeps a bounded number of samples for the report, and every one in the journal', () => {
    const { clock, kept, sampler } = open(V2);
    for (let index = 1; index <= 2000; index += 1) {
      clock.nowMs = index * 5000;
      sampler.tick();
    }
    const { samples } = sampler.finish();
    expect(kept).toHaveLength(2000);
    expect(samples.length).toBeLessThanOrEqual(240);
    expect(samples.at(-1)?.atMs).toBe(10_000_000);
  });

  it('names the unit of systemd whose limit binds', () => {
    const unit = Object.entries(V2).map(([path, text]) => [
      path.replace('/pod', '/system.slice/runner.service'),
      text.replace('/pod', '/system.slice/runner.service'),
    ]);
    const { sampler } = open(Object.fromEntries(unit));
    expect(sampler.finish().scope).toBe('unit runner.service');
  });
});
