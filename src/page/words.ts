const COUNT = new Intl.NumberFormat('en-US');

/** A count with its thousands apart. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** A duration: `850 ms`, `12.3 s`. */
export function durationText(ms: number): string {
  return ms < 1000 ? `${String(Math.round(ms))} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** A share as per cent; `not known` where it could not be measured. */
export function shareText(share: number | null): string {
  return share === null ? 'not known' : `${String(Math.round(share * 100))} %`;
}
