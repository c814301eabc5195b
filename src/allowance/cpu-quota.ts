import type { ControlReading, LevelLimits } from './level-limits.ts';
import { readLevelLimits } from './level-limits.ts';
import { parseCfsQuota, parseCpuMax } from './parse-limit.ts';
import type { ControllerLocation } from './locate-controller.ts';
import type { ReadText } from './read-text.ts';

/**
 * The CPU quotas of every level, in CPUs as fractions. Weights and shares are no limits: they only
 * decide who waits when all want to run. Bursts only move quota from one period to the next.
 */
export function readCpuQuotas(read: ReadText, location: ControllerLocation): LevelLimits {
  return readLevelLimits(location, ({ directory }): ControlReading[] => {
    const file = location.version === 2 ? 'cpu.max' : 'cpu.cfs_quota_us';
    const text = read(`${directory}/${file}`);
    if (text === undefined) return [];
    const limit =
      location.version === 2
        ? parseCpuMax(text)
        : parseCfsQuota(text, read(`${directory}/cpu.cfs_period_us`));
    return [{ file, limit }];
  });
}
