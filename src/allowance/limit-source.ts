import { assertNever } from '../errors.ts';
import type { LevelLimit } from './level-limits.ts';
import { printable } from './printable.ts';

/** Where a number of the allowance comes from. */
export type LimitSource =
  | { readonly kind: 'input'; readonly name: 'cpus' | 'memory' }
  | { readonly kind: 'cgroup'; readonly limit: LevelLimit }
  | { readonly kind: 'host'; readonly name: string }
  | { readonly kind: 'unknown' };

/** A source in words, such as `cpu.max of /kubepods/pod1`; safe to print. */
export function sourceText(source: LimitSource): string {
  switch (source.kind) {
    case 'input':
      return `input "${source.name}"`;
    case 'cgroup':
      return `${source.limit.file} of ${printable(source.limit.cgroup)}`;
    case 'host':
      return source.name;
    case 'unknown':
      return 'unknown';
    default:
      return assertNever(source);
  }
}
