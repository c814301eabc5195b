/** Whole numbers from first to last, both included. */
interface CpuRange {
  readonly first: number;
  readonly last: number;
}

/** A set of CPU numbers as ranges, sorted and apart: its size is bounded by its text, not its count. */
export type CpuList = readonly CpuRange[];

function parseRange(part: string): CpuRange | undefined {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(part.trim()) ?? [];
  const range = { first: Number(from), last: Number(to) };
  const isValid = from !== '' && range.first <= range.last && Number.isSafeInteger(range.last);
  return isValid ? range : undefined;
}

function merge(ranges: readonly CpuRange[]): CpuRange[] {
  const merged: CpuRange[] = [];
  for (const range of ranges.toSorted((left, right) => left.first - right.first)) {
    const previous = merged.at(-1);
    if (previous === undefined || range.first > previous.last) merged.push(range);
    else {
      merged[merged.length - 1] = {
        first: previous.first,
        last: Math.max(previous.last, range.last),
      };
    }
  }
  return merged;
}

/** Parses the kernel's list format, such as `0-3,8,10-11`; `undefined` when it is not one or empty. */
export function parseCpuList(text: string): CpuList | undefined {
  const ranges = text.split(',').map(parseRange);
  const known = ranges.filter((range) => range !== undefined);
  return known.length === ranges.length ? merge(known) : undefined;
}

/** Number of CPUs in a list. */
export function countCpus(list: CpuList): number {
  return list.reduce((count, { first, last }) => count + last - first + 1, 0);
}

/** The CPUs that are in both lists, in one pass over each. */
export function intersectCpus(left: CpuList, right: CpuList): CpuList {
  const shared: CpuRange[] = [];
  let leftIndex = 0;
  let rightIndex = 0;
  for (;;) {
    const one = left[leftIndex];
    const other = right[rightIndex];
    if (one === undefined || other === undefined) return shared;
    const first = Math.max(one.first, other.first);
    const last = Math.min(one.last, other.last);
    if (first <= last) shared.push({ first, last });
    if (one.last < other.last) leftIndex += 1;
    else rightIndex += 1;
  }
}
