const SIZE = /^(\d{1,15}(?:\.\d{1,9})?) ?([a-z]*)$/u;

/** Bytes in each unit, in lower case. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['b', 1],
  ...['k', 'm', 'g', 't'].flatMap((letter, index): [string, number][] => [
    [letter, 1024 ** (index + 1)],
    [`${letter}i`, 1024 ** (index + 1)],
    [`${letter}ib`, 1024 ** (index + 1)],
    [`${letter}b`, 1000 ** (index + 1)],
  ]),
]);

/**
 * Parses a size to whole bytes. `KiB MiB GiB TiB`, `Ki Mi Gi Ti` (as Kubernetes writes them) and the
 * bare letters `k m g t` (as Docker writes them) are powers of 1024; `kB MB GB TB` are powers of
 * 1000; no unit means bytes. Case does not matter. `undefined` for anything else.
 */
export function parseSize(text: string): number | undefined {
  const [, amount = '', unit = ''] = SIZE.exec(text.toLowerCase()) ?? [];
  const unitBytes = UNITS.get(unit);
  if (amount === '' || unitBytes === undefined) return undefined;
  const bytes = Math.round(Number(amount) * unitBytes);
  return Number.isSafeInteger(bytes) ? bytes : undefined;
}
