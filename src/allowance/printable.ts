/** Long enough for a pod's cgroup path with its two identifiers. */
const LONGEST_SHOWN = 200;

/**
 * Text from a control file or a path, safe to show: it may come from a captured tree of a stranger,
 * and must neither start a line of its own nor steer a terminal. Long text loses its middle.
 */
export function printable(text: string): string {
  const safe = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '?');
  if (safe.length <= LONGEST_SHOWN) return safe;
  const half = LONGEST_SHOWN / 2;
  return `${safe.slice(0, half)}…${safe.slice(-half)}`;
}
