import { setFlagsFromString } from 'node:v8';

/**
 * Keeps the heap of this process small at the price of a little speed: main runs beside the engine,
 * on runners where memory is short, and has little to do. V8 takes both flags at any time: its young
 * generation no longer doubles (with three spaces of up to 32 MB it is most of what main holds), and
 * collections favour size. Measured with 10,000 files and 100,000 findings: 98 MB instead of 137 MB.
 */
export function keepHeapSmall(): void {
  for (const flag of ['--semi-space-growth-factor=1', '--optimize-for-size']) {
    setFlagsFromString(flag);
  }
}
