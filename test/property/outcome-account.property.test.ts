import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OutcomeAccount } from '../../src/findings/outcome-account.ts';
import { toFindings } from '../../src/findings/to-findings.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { storeIn } from '../../src/journal/outcome-store.ts';
import { compareFindings, SEVERITIES, type Finding } from '../../src/model/finding.ts';
import type { Task, TaskOutcome } from '../../src/model/task.ts';
import { analyzed, createMatch, createTask, pathsOf, unanalyzed } from '../support/factories.ts';
import { createMemoryFile } from '../support/memory-file.ts';

const LINES = ['import os', 'import sys', '  import os', 'x = 1', ''];

const match = fc
  .record({
    rule: fc.constantFrom('F401', 'E501', 'a/b'),
    severity: fc.constantFrom(...SEVERITIES),
    message: fc.constantFrom('one', 'two', 'Zwei', 'ß'),
    startLine: fc.integer({ min: 1, max: LINES.length + 1 }),
    startColumn: fc.integer({ min: 1, max: 3 }),
    endColumn: fc.integer({ min: 4, max: 5 }),
  })
  .map(({ startLine, ...rest }) => createMatch({ startLine, endLine: startLine, ...rest }));

const matchesOfAnalyzers = fc.array(
  fc.record({ analyzer: fc.constantFrom('ruff', 'biome', 'prism'), matches: fc.array(match) }),
  { maxLength: 3 },
);

interface Settled {
  readonly task: Task;
  readonly outcome: TaskOutcome;
}

/** Files with different paths, each settled once. */
const run = fc
  .uniqueArray(
    fc.record({
      path: fc.constantFrom(
        'a.py',
        'a/b.py',
        'a-b.py',
        'B.py',
        'ä.py',
        '\u{1F6A2}.py',
        '\uFF5E.py',
      ),
      found: fc.option(matchesOfAnalyzers),
    }),
    { selector: ({ path }) => path },
  )
  .map((files) =>
    files.map(({ path, found: matches }, id): Settled => {
      const findings =
        matches === null ? [] : toFindings({ path, text: LINES.join('\n') }, matches);
      const outcome = matches === null ? unanalyzed(id, 'spinning') : analyzed(id, findings);
      return { task: createTask(id, { path }), outcome };
    }),
  );

function accountOf(settled: readonly Settled[]): {
  readonly findings: Finding[];
  readonly rest: unknown;
} {
  const account = new OutcomeAccount(storeIn(openJournal(createMemoryFile()))).plan(
    pathsOf(settled.map(({ task }) => task)),
  );
  for (const { task, outcome } of settled) account.record(task, outcome);
  const { analyzed: count, counts, unanalyzed: missing } = account;
  return { findings: [...account.findings()], rest: { count, counts, missing } };
}

describe('OutcomeAccount', () => {
  it('gives the same account whatever the order in which outcomes came', () => {
    const runAndOrder = run.chain((settled) =>
      fc.tuple(
        fc.constant(settled),
        fc.shuffledSubarray(settled, { minLength: settled.length, maxLength: settled.length }),
      ),
    );
    fc.assert(
      fc.property(runAndOrder, ([settled, shuffled]) => {
        expect(accountOf(shuffled)).toEqual(accountOf(settled));
      }),
    );
  });

  it('gives every finding once, in the total order, and counts what it gives', () => {
    fc.assert(
      fc.property(run, (settled) => {
        const { findings, rest } = accountOf(settled);
        for (const [index, finding] of findings.entries()) {
          const before = findings[index - 1];
          if (before !== undefined) expect(compareFindings(before, finding)).toBeLessThan(0);
        }
        const count = (severity: string): number =>
          findings.filter((finding) => finding.severity === severity).length;
        const counts = {
          error: count('error'),
          warning: count('warning'),
          notice: count('notice'),
        };
        expect(rest).toMatchObject({ counts });
      }),
    );
  });
});

describe('toFindings', () => {
  it('does not depend on the order in which analyzers found things', () => {
    const file = { path: 'a.py', text: LINES.join('\n') };
    const distinct = fc.uniqueArray(match, {
      selector: ({ rule, message, startLine, startColumn, endColumn }) =>
        JSON.stringify([rule, message, startLine, startColumn, endColumn]),
    });
    fc.assert(
      fc.property(distinct, (matches) => {
        const forwards = toFindings(file, [{ analyzer: 'ruff', matches }]);
        const backwards = toFindings(file, [{ analyzer: 'ruff', matches: matches.toReversed() }]);
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('gives no two findings of a file the same fingerprint', () => {
    const file = { path: 'a.py', text: LINES.join('\n') };
    fc.assert(
      fc.property(matchesOfAnalyzers, (matches) => {
        const findings = toFindings(file, matches);
        const fingerprints = findings.map(({ fingerprint }) => fingerprint);
        expect(new Set(fingerprints).size).toBe(findings.length);
      }),
    );
  });

  it('keeps fingerprints when lines are put in front of, between and behind the others', () => {
    const inserted = fc.array(fc.nat({ max: LINES.length }), { maxLength: 8 });
    const distinctLines = fc.uniqueArray(
      fc.record({
        line: fc.integer({ min: 1, max: LINES.length }),
        rule: fc.constantFrom('A', 'B'),
      }),
      { selector: ({ line, rule }) => `${line}${rule}` },
    );
    fc.assert(
      fc.property(distinctLines, inserted, (places, insertedBefore) => {
        const lines = LINES.flatMap((text, index) => [
          ...insertedBefore.filter((at) => at === index).map((at) => `inserted = ${at}`),
          text,
        ]);
        const moved = (line: number): number =>
          line + insertedBefore.filter((at) => at < line).length;
        const print = (text: readonly string[], where: (line: number) => number): string[] =>
          toFindings({ path: 'a.py', text: text.join('\n') }, [
            {
              analyzer: 'ruff',
              matches: places.map(({ line, rule }) =>
                createMatch({ rule, startLine: where(line), endLine: where(line) }),
              ),
            },
          ]).map(({ fingerprint }) => fingerprint);
        expect(print(lines, moved)).toEqual(print(LINES, (line) => line));
      }),
    );
  });
});
