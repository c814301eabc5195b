const KIBIBYTE = 1024;
const UNITS = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'] as const;

/** Bytes for a reader, such as `8 GiB` or `1.5 GiB`: one decimal at most, never in the next unit's place. */
export function formatBytes(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= KIBIBYTE && unit < UNITS.length - 1) {
    amount /= KIBIBYTE;
    unit += 1;
  }
  return `${Math.floor(amount * 10) / 10} ${UNITS[unit] ?? ''}`;
}

/** CPUs for a reader, such as `4.0`, `2.5` or `0.25`; a whole number shows that it could be a fraction. */
export function formatCpus(cpus: number): string {
  if (cpus < 0.01) return cpus.toPrecision(1);
  return cpus.toFixed(2).replace(/0$/, '');
}
