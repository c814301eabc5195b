import type { AnalysisReport } from '../model/report.ts';
import type { Telemetry } from '../model/telemetry.ts';
import { countOf, durationText } from './figures.ts';

/** Below this a run is over before advice could save anything. */
const WORTH_ADVICE_MS = 20_000;
/** Half a CPU: less is what the main process and the garbage collector leave now and then. */
const IDLE_CPUS = 0.5;
const IDLE_SHARE = 0.4;
const THROTTLED_SHARE = 0.25;

/** What a share of the time was like. */
interface IdleTime {
  readonly share: number;
  readonly cpus: number;
}

/** How much of the time at least half a CPU of the limit was idle, and how many CPUs then on average. */
function idleTimeOf({ samples, cpuLimit }: Telemetry): IdleTime | undefined {
  if (cpuLimit === null) return undefined;
  const known = samples.flatMap(({ cpus }) => (cpus === null ? [] : [cpuLimit - cpus]));
  const idle = known.filter((cpus) => cpus >= IDLE_CPUS);
  if (idle.length === 0) return undefined;
  const sum = idle.reduce((total, cpus) => total + cpus, 0);
  return { share: idle.length / known.length, cpus: sum / idle.length };
}

/** Average share of the time in which the kernel held the run back; `undefined` where it is not known. */
export function throttledShareOf(telemetry: Telemetry | undefined): number | undefined {
  const known = (telemetry?.samples ?? []).flatMap(({ throttledShare }) => throttledShare ?? []);
  if (known.length === 0) return undefined;
  return known.reduce((total, share) => total + share, 0) / known.length;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}

type Judge = (report: AnalysisReport) => string | undefined;

const outOfBudget: Judge = ({ files, timing }) => {
  const left = files.unanalyzed.filter(({ reason }) => reason === 'deadline').length;
  if (left === 0) return undefined;
  return `The budget of ${durationText(timing.budgetMs)} ended before ${countOf(left, 'file')}: raise "timeout", leave files out with "exclude", or split the run over a matrix.`;
};

const outOfFileTime: Judge = ({ files }) => {
  const spinning = files.unanalyzed.filter(({ reason }) => reason === 'spinning').length;
  if (spinning === 0) return undefined;
  return `${countOf(spinning, 'file')} used up the CPU time of one file: raise "file-timeout", or leave them out with "exclude".`;
};

const memoryBound: Judge = ({ allowance, timing }) => {
  const { limitedBy, cpus, workers } = allowance;
  const fitting = Math.floor(cpus ?? 0);
  if (limitedBy !== 'memory' || fitting <= workers || timing.durationMs < WORTH_ADVICE_MS) {
    return undefined;
  }
  return `Memory, not CPU, limited this run to ${countOf(workers, 'worker')}: the CPUs would carry ${String(fitting)}.`;
};

const throttled: Judge = ({ allowance, telemetry }) => {
  const share = throttledShareOf(telemetry);
  const { workers, cpus, limitedBy } = allowance;
  if (share === undefined || share < THROTTLED_SHARE || cpus === null) return undefined;
  if (limitedBy !== 'override' || workers <= cpus) return undefined;
  return `The kernel held the run back for ${percent(share)} of the time: ${countOf(workers, 'worker')} shared ${String(Number(cpus.toFixed(2)))} CPUs. Leave "workers" at auto.`;
};

const idle: Judge = ({ telemetry, timing }) => {
  if (telemetry === undefined || timing.durationMs < WORTH_ADVICE_MS) return undefined;
  const time = idleTimeOf(telemetry);
  if (time === undefined || time.share < IDLE_SHARE) return undefined;
  return `${time.cpus.toFixed(1)} CPUs were idle for ${percent(time.share)} of the time: a smaller runner would do, or "max-workers" is too low.`;
};

/** The most telling first. */
const JUDGES: readonly Judge[] = [outOfBudget, outOfFileTime, memoryBound, throttled, idle];

/**
 * One sentence of advice, where the record of the run supports one. Made of our words and numbers
 * only.
 */
export function runAdvice(report: AnalysisReport): string | undefined {
  for (const judge of JUDGES) {
    const advice = judge(report);
    if (advice !== undefined) return advice;
  }
  return undefined;
}
