import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../src/findings/merge-findings.ts';
import { compareFindings, SEVERITIES, type Finding } from '../../src/model/finding.ts';
import { createFinding } from '../support/factories.ts';

/** Rules of a table small enough for everything to meet. */
const MEANINGS: Readonly<Record<string, string>> = {
  'ruff/F401': 'unused',
  'pylint/W0611': 'unused',
  'pylint/unused-import': 'unused',
  'flake8/F401': 'unused',
  'ruff/E501': 'long',
  'pylint/C0301': 'long',
};
const RULES = [...Object.keys(MEANINGS), 'pylint/X', 'ruff/X'];

function meaning(ruleId: string): string {
  return MEANINGS[ruleId] ?? ruleId;
}

const finding: fc.Arbitrary<Finding> = fc
  .record({
    ruleId: fc.constantFrom(...RULES),
    severity: fc.constantFrom(...SEVERITIES),
    message: fc.constantFrom('os unused', 'sys unused', 'unused'),
    startLine: fc.integer({ min: 1, max: 2 }),
    startColumn: fc.integer({ min: 1, max: 4 }),
    length: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ length, ...rest }) =>
    createFinding({
      ...rest,
      analyzer: rest.ruleId.split('/')[0] ?? '',
      endLine: rest.startLine,
      endColumn: rest.startColumn + length,
    }),
  );

const findings = fc.array(finding, { maxLength: 12 });

function isSamePlace(left: Finding, right: Finding): boolean {
  if (left.startLine !== right.startLine) return false;
  if (left.startColumn === right.startColumn) return true;
  return left.startColumn < right.endColumn && right.startColumn < left.endColumn;
}

function namesOf({ ruleId, alsoReportedBy = [] }: Finding): readonly string[] {
  return [ruleId, ...alsoReportedBy.map((each) => each.ruleId)];
}

function merge(own: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  return mergeFindings(own, others, meaning);
}

describe('merging findings', () => {
  it('does not depend on the order in which they come', () => {
    const cases = fc
      .tuple(findings, findings)
      .chain(([own, others]) =>
        fc.tuple(
          fc.constant([own, others] as const),
          fc.shuffledSubarray(own, { minLength: own.length }),
          fc.shuffledSubarray(others, { minLength: others.length }),
        ),
      );
    fc.assert(
      fc.property(cases, ([[own, others], ownShuffled, othersShuffled]) => {
        expect(merge(ownShuffled, othersShuffled)).toEqual(merge(own, others));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(findings, findings, (own, others) => {
        const merged = merge(own, others);
        expect(merge(merged, [])).toEqual(merged);
      }),
    );
  });

  it('gives them in total order', () => {
    fc.assert(
      fc.property(findings, findings, (own, others) => {
        const merged = merge(own, others);
        expect(merged).toEqual(merged.toSorted(compareFindings));
      }),
    );
  });

  it('names in each only rules that mean the same and were reported in the same place', () => {
    fc.assert(
      fc.property(findings, findings, (own, others) => {
        for (const merged of merge(own, others)) {
          const names = namesOf(merged);
          expect(new Set(names).size).toBe(names.length);
          for (const name of names) {
            expect(meaning(name)).toBe(meaning(merged.ruleId));
            const reported = [...own, ...others].filter(({ ruleId }) => ruleId === name);
            expect(reported.some((each) => isSamePlace(each, merged))).toBe(true);
          }
        }
      }),
    );
  });

  it('loses nothing: each is there, or named in one that means the same in the same place, no less severe', () => {
    fc.assert(
      fc.property(findings, findings, (own, others) => {
        const merged = merge(own, others);
        for (const each of [...own, ...others]) {
          const home = merged.find(
            (one) =>
              namesOf(one).includes(each.ruleId) &&
              meaning(one.ruleId) === meaning(each.ruleId) &&
              isSamePlace(one, each) &&
              SEVERITIES.indexOf(one.severity) <= SEVERITIES.indexOf(each.severity),
          );
          expect(home).toBeDefined();
        }
      }),
    );
  });

  it('never makes one of two findings of one tool', () => {
    fc.assert(
      fc.property(findings, (own) => {
        const pylint = own.filter(({ analyzer }) => analyzer === 'pylint');
        const once = new Map(
          pylint.map((each) => [JSON.stringify({ ...each, severity: '' }), each]),
        );
        expect(merge(pylint, [])).toHaveLength(once.size);
      }),
    );
  });
});
