import { readMemoryRoom } from '../allowance/memory-limits.ts';
import { findStat, parseCount } from '../allowance/parse-limit.ts';
import type { ReadText } from '../allowance/read-text.ts';
import type { SampleSources } from './sample-sources.ts';

/** What the kernel has counted up to a moment; `null` is "not told here". Times in ms. */
export interface Counters {
  readonly cpuMs: number | null;
  /** Time in which the quota held CPUs back, summed over them. */
  readonly throttledMs: number | null;
  readonly periods: number | null;
  readonly throttledPeriods: number | null;
  readonly someMs: number | null;
  readonly fullMs: number | null;
  readonly stolenMs: number | null;
  /** All CPUs' time, idle included: what `stolenMs` is a part of. */
  readonly allCpusMs: number | null;
  readonly memoryBytes: number | null;
}

/** `/proc/stat` counts in hundredths of a second on every platform Node runs on (USER_HZ, proc(5)). */
const MS_PER_TICK = 10;
/** Columns of its first line: user nice system idle iowait irq softirq steal. */
const IDLE = 3;
const IOWAIT = 4;
const STEAL = 7;

interface MachineTimes {
  readonly usedMs: number;
  readonly stolenMs: number;
  readonly allMs: number;
}

function readMachine(read: ReadText): MachineTimes | undefined {
  const line = /^cpu +(.+)$/m.exec(read('/proc/stat') ?? '')?.[1];
  const ticks = (line ?? '')
    .split(' ')
    .slice(0, STEAL + 1)
    .map(Number);
  if (ticks.length <= STEAL || ticks.some((tick) => !Number.isFinite(tick))) return undefined;
  const all = ticks.reduce((sum, tick) => sum + tick, 0);
  const [idle = 0, iowait = 0, steal = 0] = [ticks[IDLE], ticks[IOWAIT], ticks[STEAL]];
  return {
    usedMs: (all - idle - iowait - steal) * MS_PER_TICK,
    stolenMs: steal * MS_PER_TICK,
    allMs: all * MS_PER_TICK,
  };
}

function divided(text: string | undefined, by: number): number | null {
  const count = parseCount(text);
  return count === undefined ? null : count / by;
}

function readUsage(read: ReadText, { usage }: SampleSources): number | null {
  if (usage === undefined) return readMachine(read)?.usedMs ?? null;
  return usage.version === 2
    ? divided(findStat(read(`${usage.directory}/cpu.stat`), 'usage_usec'), 1000)
    : divided(read(`${usage.directory}/cpuacct.usage`), 1e6);
}

type Throttling = Pick<Counters, 'throttledMs' | 'periods' | 'throttledPeriods'>;

function readThrottling(read: ReadText, { quota }: SampleSources): Throttling {
  const text = quota === undefined ? undefined : read(`${quota.directory}/cpu.stat`);
  const throttledMs =
    quota?.version === 2
      ? divided(findStat(text, 'throttled_usec'), 1000)
      : divided(findStat(text, 'throttled_time'), 1e6);
  const periods = divided(findStat(text, 'nr_periods'), 1);
  return { throttledMs, periods, throttledPeriods: divided(findStat(text, 'nr_throttled'), 1) };
}

/** The total of one line of a pressure file, which counts microseconds (kernel, accounting/psi.rst). */
function totalMs(text: string | undefined, kind: 'some' | 'full'): number | null {
  const digits = new RegExp(`^${kind} .*total=(\\d+)`, 'm').exec(text ?? '')?.[1];
  return digits === undefined ? null : Number(digits) / 1000;
}

function readMemory(read: ReadText, { memory }: SampleSources): number | null {
  if (memory !== undefined) return memory.value - readMemoryRoom(read, memory);
  const text = read('/proc/meminfo');
  const kibibytes = (key: string): number =>
    Number(/^(\d+) kB$/.exec(findStat(text, key)?.trim() ?? '')?.[1]);
  const bytes = (kibibytes('MemTotal:') - kibibytes('MemAvailable:')) * 1024;
  return Number.isFinite(bytes) ? bytes : null;
}

/** Reads every counter there is. Never throws; seven small files at most. */
export function readCounters(read: ReadText, sources: SampleSources): Counters {
  const machine = readMachine(read);
  const pressure = read(sources.pressure.file);
  return {
    cpuMs: readUsage(read, sources),
    ...readThrottling(read, sources),
    someMs: totalMs(pressure, 'some'),
    fullMs: sources.pressure.isWholeMachine ? null : totalMs(pressure, 'full'),
    stolenMs: machine?.stolenMs ?? null,
    allCpusMs: machine?.allMs ?? null,
    memoryBytes: readMemory(read, sources),
  };
}
