import { describe, expect, it } from 'vitest';
import { parseParents, planComparison } from '../../../src/changes/plan-comparison.ts';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const MERGE = 'c'.repeat(40);
const OLD = 'd'.repeat(40);

describe('planning what to compare', () => {
  it('takes the other parent of a merge for the state before, not the base that has moved on since', () => {
    const checkedOut = { sha: MERGE, parents: [OLD, HEAD] };
    expect(planComparison(checkedOut, { head: HEAD, base: BASE })).toEqual({
      head: HEAD,
      before: { sha: OLD, isExact: true },
    });
  });

  it('looks for the merge base when the head itself is checked out', () => {
    const checkedOut = { sha: HEAD, parents: [OLD] };
    expect(planComparison(checkedOut, { head: HEAD, base: BASE })).toEqual({
      before: { sha: BASE, isExact: false },
    });
  });

  it('does not take a merge of two other commits for the merge of the head', () => {
    const checkedOut = { sha: MERGE, parents: [OLD, BASE] };
    expect(planComparison(checkedOut, { head: HEAD, base: BASE }).before?.isExact).toBe(false);
  });

  it('compares nothing where there is nothing to compare', () => {
    const checkedOut = { sha: HEAD, parents: [OLD] };
    expect(planComparison(checkedOut, { head: HEAD, base: undefined })).toEqual({});
    expect(planComparison(checkedOut, { head: undefined, base: HEAD })).toEqual({});
  });
});

describe('the parents of a commit', () => {
  it('are those of its header, not of its message', () => {
    const text = `tree ${OLD}\nparent ${BASE}\nparent ${HEAD}\nauthor x\n\nparent ${OLD}\n`;
    expect(parseParents(text)).toEqual([BASE, HEAD]);
    expect(parseParents(`tree ${OLD}\nauthor x\n\nroot\n`)).toEqual([]);
  });
});
