import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/model/finding.ts';
import { compareFindings, SEVERITIES } from '../../../src/model/finding.ts';
import { chooseFindings, type Choice } from '../../../src/reporters/choose-findings.ts';
import { fairShares } from '../../../src/reporters/fair-shares.ts';
import { createFinding } from '../../support/factories.ts';

/** Lines below 10 are changed. */
const isChanged = ({ startLine }: Finding): boolean => startLine < 10;

function choose(findings: readonly Finding[], choice: Partial<Choice> = {}): readonly Finding[] {
  return chooseFindings(findings, { limit: 500, isChanged: () => false, ...choice });
}

const isBelowFirst = ({ startLine }: Finding): boolean => startLine > 1;

function of(ruleId: string, path: string, startLine: number): Finding {
  return createFinding({ ruleId, path, startLine, endLine: startLine });
}

function countOf(findings: readonly Finding[], key: (finding: Finding) => string) {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return counts;
}

const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ ruleId, path, startLine }) => `${ruleId} ${path}:${startLine}`);

const classKey = (finding: Finding): string => `${isChanged(finding)} ${finding.severity}`;

const anyFindings = fc
  .uniqueArray(
    fc.record({
      rule: fc.constantFrom('a', 'b', 'c', 'd'),
      path: fc.constantFrom('1.ts', '2.ts', '3.ts'),
      line: fc.integer({ min: 1, max: 25 }),
      severity: fc.constantFrom(...SEVERITIES),
    }),
    { maxLength: 150, selector: ({ rule, path, line }) => `${rule} ${path} ${line}` },
  )
  .map((items) =>
    items.map(({ rule, path, line, severity }) => ({ ...of(rule, path, line), severity })),
  );

describe('choosing findings', () => {
  it('takes changed lines first, then the severe ones', () => {
    const findings = [
      { ...of('a', '1.ts', 1), severity: 'notice' as const },
      { ...of('b', '1.ts', 20), severity: 'error' as const },
      { ...of('c', '1.ts', 2), severity: 'warning' as const },
    ];
    expect(brief(choose(findings, { isChanged }))).toEqual(['c 1.ts:2', 'a 1.ts:1', 'b 1.ts:20']);
    expect(brief(choose(findings, { isChanged, limit: 2 }))).toEqual(['c 1.ts:2', 'a 1.ts:1']);
  });

  it('does not let one rule eat the budget', () => {
    const loud = Array.from({ length: 1000 }, (_, index) => of('loud', 'a.ts', index + 1));
    const quiet = [of('quiet', 'b.ts', 1), of('quiet', 'b.ts', 2), of('rare', 'c.ts', 1)];
    const counts = countOf(choose([...loud, ...quiet], { limit: 10 }), ({ ruleId }) => ruleId);
    expect(Object.fromEntries(counts)).toEqual({ loud: 7, quiet: 2, rare: 1 });
  });

  it('does not let one file eat the budget of a rule', () => {
    const first = Array.from({ length: 1000 }, (_, index) => of('r', 'a.ts', index + 1));
    const chosen = choose([...first, of('r', 'b.ts', 9), of('r', 'c.ts', 9)], { limit: 4 });
    expect(brief(chosen).toSorted()).toEqual(['r a.ts:1', 'r a.ts:2', 'r b.ts:9', 'r c.ts:9']);
    expect(chosen.at(-1)?.path).toBe('a.ts');
  });

  it('does not let one file eat the budget by breaking every rule', () => {
    const findings = Array.from({ length: 300 }, (_, rule) =>
      Array.from({ length: 50 }, (__, file) => of(`rule-${rule}`, `file-${file}.ts`, 1)),
    ).flat();
    const counts = countOf(choose(findings, { limit: 500 }), ({ path }) => path);
    // A fair share is 10; the files of a rule are drawn, so some get more.
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(25);
    expect(counts.size).toBe(50);
  });

  it('puts one of each rule before the second of any, so that the first page is fair too', () => {
    const findings = ['a', 'a', 'b', 'b'].map((rule, index) => of(rule, '1.ts', index + 1));
    expect(brief(choose(findings))).toEqual(['a 1.ts:1', 'b 1.ts:3', 'a 1.ts:2', 'b 1.ts:4']);
  });

  it('leaves out what cannot be shown, and gives its room to the others', () => {
    const findings = [of('a', '1.ts', 1), of('a', '1.ts', 2), of('a', '1.ts', 3)];
    expect(brief(choose(findings, { limit: 2, canShow: isBelowFirst }))).toEqual([
      'a 1.ts:2',
      'a 1.ts:3',
    ]);
  });

  it('keeps to a limit of each severity, changed lines first', () => {
    const findings = [1, 2, 20, 21].flatMap((line) =>
      SEVERITIES.map((severity) => ({ ...of(severity, '1.ts', line), severity })),
    );
    const chosen = choose(findings, { limit: 9, perSeverity: 3, isChanged });
    expect(brief(chosen.filter(({ severity }) => severity === 'error'))).toEqual([
      'error 1.ts:1',
      'error 1.ts:2',
      'error 1.ts:20',
    ]);
    expect(chosen).toHaveLength(9);
  });

  it('tells rules apart up to a number, and shows some of the others too', () => {
    const findings = Array.from({ length: 20_100 }, (_, rule) =>
      of(`rule-${rule}`, 'a.ts', rule + 1),
    );
    expect(choose(findings, { limit: 2500 })).toHaveLength(2500);
  });

  it('gives the same whatever the order, each once, and no more than the limit', () => {
    const shuffled = anyFindings.chain((findings) =>
      fc.tuple(
        fc.constant(findings),
        fc.shuffledSubarray(findings, { minLength: findings.length, maxLength: findings.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 0, max: 60 }), ([findings, others], limit) => {
        const chosen = choose(findings, { limit, isChanged });
        expect(chosen).toEqual(choose(others, { limit, isChanged }));
        expect(chosen).toHaveLength(Math.min(limit, findings.length));
        expect(new Set(chosen).size).toBe(chosen.length);
      }),
      { numRuns: 300 },
    );
  });

  it('never takes a worse class while a better one waits', () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 60 }), (findings, limit) => {
        const chosen = choose(findings, { limit, isChanged });
        const order = [true, false].flatMap((changed) =>
          SEVERITIES.map((severity) => `${changed} ${severity}`),
        );
        const ranks = chosen.map((finding) => order.indexOf(classKey(finding)));
        expect(ranks).toEqual(ranks.toSorted((left, right) => left - right));
        const waiting = findings.filter((finding) => !chosen.includes(finding));
        const best = Math.min(...waiting.map((finding) => order.indexOf(classKey(finding))));
        expect(ranks.at(-1) ?? -1).toBeLessThanOrEqual(best);
      }),
    );
  });

  it('gives no rule more than one above another of its class that waits, and no file of a rule neither', () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 60 }), (findings, limit) => {
        const chosen = choose(findings, { limit, isChanged });
        for (const key of [
          classKey,
          (finding: Finding) => `${classKey(finding)} ${finding.ruleId}`,
        ]) {
          const inner = key === classKey ? 'ruleId' : 'path';
          for (const waiting of findings.filter((finding) => !chosen.includes(finding))) {
            const group = chosen.filter((finding) => key(finding) === key(waiting));
            const counts = countOf(group, (finding) => finding[inner]);
            const own = counts.get(waiting[inner]) ?? 0;
            expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(own + 1);
          }
        }
      }),
    );
  });

  it('keeps the first of a file before its second', () => {
    fc.assert(
      fc.property(anyFindings, fc.integer({ min: 0, max: 60 }), (findings, limit) => {
        const chosen = new Set(choose(findings, { limit, isChanged }));
        const sorted = findings.toSorted(compareFindings);
        for (const [index, later] of sorted.entries()) {
          if (!chosen.has(later)) continue;
          const earlier = sorted
            .slice(0, index)
            .filter(
              (finding) =>
                finding.ruleId === later.ruleId &&
                finding.path === later.path &&
                classKey(finding) === classKey(later),
            );
          expect(earlier.every((finding) => chosen.has(finding))).toBe(true);
        }
      }),
    );
  });
});

const sum = (values: Iterable<number>): number => [...values].reduce((all, one) => all + one, 0);

describe('dividing a budget', () => {
  it('uses all of it while there is something to show, and gives nobody more than they have', () => {
    const anyCounts = fc.dictionary(fc.string({ maxLength: 3 }), fc.nat(50));
    fc.assert(
      fc.property(anyCounts, fc.nat(200), (dictionary, budget) => {
        const counts = new Map(Object.entries(dictionary));
        const shares = fairShares(counts, budget);
        expect(sum(shares.values())).toBe(Math.min(budget, sum(counts.values())));
        for (const [rule, share] of shares)
          expect(share).toBeLessThanOrEqual(counts.get(rule) ?? 0);
      }),
    );
  });
});
