import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { compareFindings, SEVERITIES } from '../../../src/model/finding.ts';
import { fairShares, selectFindings, severeFirst } from '../../../src/reporters/select-findings.ts';
import { tallyFindings } from '../../../src/reporters/tally-findings.ts';
import { createFinding } from '../../support/factories.ts';

function select(findings: readonly Finding[], total: number): readonly Finding[] {
  const tally = tallyFindings(findings);
  return selectFindings(findings, tally.rules, severeFirst(tally.total, total));
}

function of(ruleId: string, path: string, startLine: number): Finding {
  return createFinding({ ruleId, path, startLine, endLine: startLine });
}

function countOf(findings: readonly Finding[], rule: string): number {
  return findings.filter(({ ruleId }) => ruleId === rule).length;
}

const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, path, startLine }) => `${ruleId} ${path}:${startLine}`);

const anyFindings = fc
  .array(
    fc.record({
      rule: fc.constantFrom('a', 'b', 'c', 'd'),
      path: fc.constantFrom('1.ts', '2.ts', '3.ts'),
      line: fc.integer({ min: 1, max: 40 }),
      severity: fc.constantFrom(...SEVERITIES),
    }),
    { maxLength: 120 },
  )
  .map((items) =>
    items
      .map(({ rule, path, line, severity }) => ({ ...of(rule, path, line), severity }))
      .toSorted(compareFindings),
  );

describe('choosing findings', () => {
  it('takes the severe ones first', () => {
    const findings = [
      { ...of('a', '1.ts', 1), severity: 'notice' as const },
      { ...of('b', '1.ts', 2), severity: 'error' as const },
      of('c', '1.ts', 3),
    ];
    expect(brief(select(findings, 2))).toEqual(['b 1.ts:2', 'c 1.ts:3']);
  });

  it('does not let one rule eat the budget', () => {
    const loud = Array.from({ length: 1000 }, (_, index) => of('loud', 'a.ts', index + 1));
    const findings = [
      ...loud,
      of('quiet', 'b.ts', 1),
      of('quiet', 'b.ts', 2),
      of('rare', 'c.ts', 1),
    ];
    const chosen = select(findings, 10);
    expect(chosen.filter(({ ruleId }) => ruleId === 'quiet')).toHaveLength(2);
    expect(chosen.filter(({ ruleId }) => ruleId === 'rare')).toHaveLength(1);
    expect(chosen.filter(({ ruleId }) => ruleId === 'loud')).toHaveLength(7);
  });

  it('does not let one file eat the budget of a rule', () => {
    const first = Array.from({ length: 1000 }, (_, index) => of('r', 'a.ts', index + 1));
    const findings = [...first, of('r', 'b.ts', 9), of('r', 'c.ts', 9)];
    expect(brief(select(findings, 4))).toEqual(['r a.ts:1', 'r b.ts:9', 'r c.ts:9', 'r a.ts:2']);
  });

  it('puts one of each rule before the second of any, so that the first page is fair too', () => {
    const findings = [
      of('a', '1.ts', 1),
      of('a', '1.ts', 2),
      of('b', '1.ts', 3),
      of('b', '1.ts', 4),
    ];
    expect(brief(select(findings, 4))).toEqual(['a 1.ts:1', 'b 1.ts:3', 'a 1.ts:2', 'b 1.ts:4']);
  });

  it('takes everything when there is room, each once', () => {
    fc.assert(
      fc.property(anyFindings, (findings) => {
        const chosen = select(findings, 1000);
        expect(chosen).toHaveLength(findings.length);
        expect(new Set(chosen)).toEqual(new Set(findings));
      }),
    );
  });

  it('uses the whole budget and never more, and never a milder one before a severer one', () => {
    fc.assert(
      fc.property(anyFindings, fc.nat({ max: 60 }), (findings, budget) => {
        const chosen = select(findings, budget);
        expect(chosen).toHaveLength(Math.min(budget, findings.length));
        expect(new Set(chosen).size).toBe(chosen.length);
        const ranks = chosen.map(({ severity }) => SEVERITIES.indexOf(severity));
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
      }),
    );
  });

  it('gives no rule two more than a rule that has more to show', () => {
    fc.assert(
      fc.property(anyFindings, fc.nat({ max: 60 }), (all, budget) => {
        const findings = all.filter(({ severity }) => severity === 'error');
        const chosen = select(findings, budget);
        const rules = [...new Set(findings.map(({ ruleId }) => ruleId))];
        const hungry = rules.filter((rule) => countOf(chosen, rule) < countOf(findings, rule));
        const least = Math.min(...hungry.map((rule) => countOf(chosen, rule)));
        for (const rule of rules) {
          if (hungry.length > 0) expect(countOf(chosen, rule)).toBeLessThanOrEqual(least + 1);
        }
      }),
    );
  });

  it('reads the findings twice, once to count and once to choose, and keeps the budget', () => {
    let readCount = 0;
    function* endless(): Iterable<Finding> {
      for (let line = 1; line <= 100_000; line += 1) {
        readCount += 1;
        yield of(`rule-${line % 3}`, `f${Math.floor(line / 50)}.ts`, line);
      }
    }
    const tally = tallyFindings(endless());
    const chosen = selectFindings(endless(), tally.rules, severeFirst(tally.total, 500));
    expect(readCount).toBe(200_000);
    expect(chosen).toHaveLength(500);
  });
});

describe('fair shares', () => {
  it('add up to the budget, or to everything', () => {
    const counts = fc
      .dictionary(fc.string(), fc.nat({ max: 100 }))
      .map((record) => new Map(Object.entries(record)));
    fc.assert(
      fc.property(counts, fc.nat({ max: 300 }), (map, budget) => {
        const shares = [...fairShares(map, budget).values()];
        const total = [...map.values()].reduce((sum, count) => sum + count, 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(budget, total));
      }),
    );
  });
});
