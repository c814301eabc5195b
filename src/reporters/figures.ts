const COUNT = new Intl.NumberFormat('en-US');

const BYTE_UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];

/** A count with its thousands apart: `1,204`. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** A count with its noun: `1 error`, `1,204 files`. The noun takes a plain `s`. */
export function countOf(count: number, noun: string): string {
  return `${countText(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A duration to about two figures: `850 ms`, `12.3 s`, `4m 05s`, `1h 02m`. */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1_000) return `${String(Math.round(milliseconds))} ms`;
  if (milliseconds < 59_950) return `${(milliseconds / 1_000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1_000);
  if (seconds < 3_600) return `${String(Math.floor(seconds / 60))}m ${twoDigits(seconds % 60)}s`;
  const minutes = Math.round(seconds / 60);
  return `${String(Math.floor(minutes / 60))}h ${twoDigits(minutes % 60)}m`;
}

/** A number of bytes in its largest fitting unit: `512 MiB`, `1.5 GiB`. */
export function bytesText(bytes: number): string {
  const power = Math.min(
    BYTE_UNITS.length - 1,
    Math.max(0, Math.floor(Math.log2(Math.max(1, bytes)) / 10)),
  );
  const amount = Number((bytes / 1024 ** power).toFixed(1));
  return `${String(amount)} ${BYTE_UNITS[power] ?? ''}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
