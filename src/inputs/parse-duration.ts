const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;

/** Hours, minutes, seconds, milliseconds, largest first, each at most once, a space allowed between. */
const DURATION = new RegExp(
  `^(?:${NUMBER}h)? ?(?:${NUMBER}m)? ?(?:${NUMBER}s)? ?(?:${NUMBER}ms)?$`,
  'u',
);

const UNIT_MS = [3_600_000, 60_000, 1_000, 1];

/**
 * Parses a duration such as `25m`, `90s`, `1h30m` or `500ms` to whole milliseconds. `undefined` for
 * anything else, a number without a unit included: in a workflow it could mean seconds as well as
 * minutes, and a wrong guess would be off by sixty.
 */
export function parseDuration(text: string): number | undefined {
  const parts = DURATION.exec(text.toLowerCase())?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  const milliseconds = parts.map((part, index) => Number(part ?? 0) * (UNIT_MS[index] ?? 0));
  return Math.round(milliseconds.reduce((sum, part) => sum + part, 0));
}
