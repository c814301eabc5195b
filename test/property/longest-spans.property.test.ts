import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileSpan } from '../../src/model/profile.ts';
import { longestSpans } from '../../src/reporters/longest-spans.ts';

const SPANS: fc.Arbitrary<readonly FileSpan[]> = fc.array(
  fc.record(
    {
      path: fc.constantFrom('a', 'b'),
      worker: fc.nat(3),
      startedMs: fc.nat(1000),
      wallMs: fc.nat(5),
      cpuMs: fc.constant(null),
      reason: fc.constantFrom('spinning' as const, 'crashed' as const),
    },
    { requiredKeys: ['path', 'worker', 'startedMs', 'wallMs', 'cpuMs'] },
  ),
);

describe('longestSpans', () => {
  it('keeps as many as there is room for, in their order, stopped ones before all, then the longest', () => {
    fc.assert(
      fc.property(SPANS, fc.integer({ min: 1, max: 30 }), (spans, most) => {
        const kept = [...longestSpans(spans, most)];
        expect(kept).toHaveLength(Math.min(most, spans.length));
        expect(spans.filter((span) => kept.includes(span))).toEqual(kept);
        const dropped = spans.filter((span) => !kept.includes(span));
        const stopped = dropped.filter(({ reason }) => reason !== undefined);
        if (stopped.length > 0) expect(kept.every(({ reason }) => reason !== undefined)).toBe(true);
        const shortest = Math.min(
          ...kept.flatMap(({ reason, wallMs }) => (reason === undefined ? wallMs : [])),
        );
        for (const { reason, wallMs } of dropped) {
          if (reason === undefined) expect(wallMs).toBeLessThanOrEqual(shortest);
        }
      }),
    );
  });
});
