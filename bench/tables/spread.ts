/** The middle of some values; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Values as `median (least – most)`, or just the one value where all are equal. */
export function spread(
  values: readonly (number | null)[],
  format: (value: number) => string,
): string {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 'not known';
  const [least, most] = [format(Math.min(...known)), format(Math.max(...known))];
  return least === most ? least : `${format(median(known))} (${least} – ${most})`;
}

/** Milliseconds as seconds with one digit. */
export function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

/** Bytes as whole mebibytes. */
export function toMebibytes(bytes: number): string {
  return String(Math.round(bytes / 2 ** 20));
}
