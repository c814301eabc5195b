import * as v from 'valibot';
import { count, path, words } from './outcome-schema.ts';

const line = v.pipe(count, v.maxValue(2 ** 31 - 1));

const change = v.object({
  oldPath: v.exactOptional(path),
  newPath: v.exactOptional(path),
  hunks: v.pipe(
    v.array(v.tuple([line, line, line, line])),
    v.check((hunks) => isInOrder(hunks)),
  ),
  isOpaque: v.boolean(),
});

/** Hunks are looked up by halving, which needs them in order and side by side. */
function isInOrder(hunks: readonly (readonly [number, number, number, number])[]): boolean {
  return hunks.every(([, , start, lines], index) => {
    const [, , beforeStart, beforeLines] = hunks[index - 1] ?? [0, 0, 0, 0];
    return start + (lines === 0 ? 1 : 0) >= beforeStart + beforeLines;
  });
}

const changes = v.object({ changes: count });

/** Some files of a comparison. */
export const changesRecord = v.object({
  kind: v.literal('changes'),
  part: v.picklist(['to-analyzed', 'under-review']),
  changes: v.array(change),
});

/** What a comparison says. */
export const comparisonRecord = v.object({
  kind: v.literal('comparison'),
  toAnalyzed: v.union([v.literal('same'), v.object({ doubt: words }), changes]),
  underReview: v.exactOptional(changes),
});
