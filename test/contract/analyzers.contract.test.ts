import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analyzer } from '../../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import { SEVERITIES, type Match } from '../../src/model/finding.ts';
import { openAnalyzerContext } from '../support/analyzer-context.ts';
import { readAnalyzerFixtures } from '../support/analyzer-fixtures.ts';
import type { AnalyzerReply } from '../support/analyzer-worker.ts';
import { garbageFiles } from '../support/garbage-files.ts';
import { killAnalyzer, runAnalyzer } from '../support/run-analyzer.ts';

/** Longest message in UTF-16 code units: it goes into an annotation beside the code. */
const MESSAGE_LIMIT = 1000;

/** Engines that break throw one of these; the worker is then thrown away. */
const BROKEN_ENGINE = ['RangeError', 'RuntimeError'];

function matchesOf(reply: AnalyzerReply | undefined): readonly Match[] {
  if (reply?.kind !== 'matches')
    throw new Error(`Expected matches, found ${JSON.stringify(reply)}.`);
  return reply.matches;
}

function expectInside(match: Match, text: string): void {
  const lines = text.split('\n');
  const context = JSON.stringify(match);
  expect.soft(match.startLine, context).toBeGreaterThanOrEqual(1);
  expect.soft(match.endLine, context).toBeLessThanOrEqual(lines.length);
  expect.soft(match.startColumn, context).toBeGreaterThanOrEqual(1);
  expect.soft(match.endColumn, context).toBeGreaterThanOrEqual(1);
  expect
    .soft(match.startColumn, context)
    .toBeLessThanOrEqual((lines[match.startLine - 1] ?? '').length + 1);
  expect
    .soft(match.endColumn, context)
    .toBeLessThanOrEqual((lines[match.endLine - 1] ?? '').length + 1);
  const isOrdered =
    match.startLine < match.endLine ||
    (match.startLine === match.endLine && match.startColumn <= match.endColumn);
  expect.soft(isOrdered, `start before end: ${context}`).toBe(true);
}

function expectWellFormed(match: Match): void {
  const context = JSON.stringify(match);
  expect.soft(match.rule, context).toMatch(/^[A-Za-z][\w./-]{0,99}$/);
  expect.soft(SEVERITIES, context).toContain(match.severity);
  expect.soft(match.message, context).toMatch(/^\S(?:.*\S)?$/);
  expect.soft(match.message.length, context).toBeLessThanOrEqual(MESSAGE_LIMIT);
  expect.soft(match.helpUrl, context).toMatch(/^https:\/\/[^\s<>"]+$/);
}

describe('ANALYZERS', () => {
  it('has no two analyzers of the same id', () => {
    const ids = ANALYZERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(ANALYZERS)('$id', (analyzer: Analyzer) => {
  const fixtures = readAnalyzerFixtures(analyzer.id);

  /** The given fixtures' inputs, one after another in one worker, as a project of the first's files. */
  const run = (names: readonly string[]) => {
    const chosen = names.flatMap((name) => fixtures.filter((fixture) => fixture.name === name));
    const files = chosen.map(({ input }) => input);
    return runAnalyzer({ analyzer: analyzer.id, project: chosen[0]?.project ?? {}, files });
  };

  it('is named by a short, lower-case id and for people', () => {
    expect(analyzer.id).toMatch(/^[a-z][a-z0-9-]{1,30}$/);
    expect(analyzer.name).toMatch(/^\S(?:.*\S)?$/);
  });

  it('names modules that are shipped', () => {
    const { assets } = openAnalyzerContext();
    for (const name of analyzer.modules) {
      expect(assets.module(name)).toBeInstanceOf(WebAssembly.Module);
    }
  });

  it('has fixtures of what it is quiet on and of what it reports', () => {
    expect(fixtures.map(({ name }) => name.slice(0, 3))).toEqual(
      expect.arrayContaining(['ok.', 'ng.']),
    );
  });

  it('claims paths without ever throwing, and its fixtures among them', () => {
    assert(
      property(string({ unit: 'binary' }), (path) => {
        expect(typeof analyzer.claims(path)).toBe('boolean');
        expect(typeof analyzer.claims(`${path}.rb`)).toBe('boolean');
      }),
    );
    expect(fixtures.filter(({ input }) => !analyzer.claims(input.path))).toEqual([]);
  });

  it.each(fixtures)(
    'finds in $name exactly what is expected',
    async ({ name, expected, input }) => {
      const { replies } = await run([name]);
      const matches = matchesOf(replies[0]);
      expect(matches).toEqual(expected);
      for (const match of matches) {
        expectInside(match, input.text);
        expectWellFormed(match);
      }
    },
  );

  it('finds the same again, and after other files', async () => {
    const quiet = fixtures.find(({ name }) => name.startsWith('ok.'));
    const reporting = fixtures.find(({ name }) => name.startsWith('ng.'));
    const { name = '', expected } = reporting ?? {};
    const { replies } = await run([name, name, quiet?.name ?? '', name]);
    const [first, second, , fourth] = replies.map(matchesOf);
    expect([first, second, fourth]).toEqual([expected, expected, expected]);
  });

  it('tells how much memory its engine holds', async () => {
    const { replies } = await run(fixtures.slice(0, 1).map(({ name }) => name));
    const [reply] = replies;
    expect(reply?.kind === 'matches' && Number.isSafeInteger(reply.memoryBytes)).toBe(true);
    expect(reply?.kind === 'matches' && reply.memoryBytes).toBeGreaterThan(0);
  });

  it('prints nothing', async () => {
    const { printed } = await run(fixtures.map(({ name }) => name));
    expect(printed).toBe('');
  });

  describe('given garbage', () => {
    const path = fixtures[0]?.input.path ?? '';
    it.each(garbageFiles(path))(
      'survives $name, or breaks in a way that is known',
      async ({ text }) => {
        const files = [{ path, text }];
        const { replies, printed } = await runAnalyzer({
          analyzer: analyzer.id,
          project: {},
          files,
        });
        const [reply] = replies;
        expect(replies).toHaveLength(1);
        expect(printed).toBe('');
        if (reply?.kind === 'threw') expect(BROKEN_ENGINE).toContain(reply.name);
        else
          matchesOf(reply)
            .slice(0, 100)
            .forEach((match) => expectInside(match, text));
      },
    );

    it('works in a new worker after it broke in another', async () => {
      const deep = garbageFiles(path).filter(({ name }) => name.includes('nested'));
      const files = deep.map(({ text }) => ({ path, text }));
      await runAnalyzer({ analyzer: analyzer.id, project: {}, files });
      const fixture = fixtures.find(({ name }) => name.startsWith('ng.'));
      const { replies } = await run([fixture?.name ?? '']);
      expect(matchesOf(replies[0])).toEqual(fixture?.expected);
    });
  });

  it('can be stopped while it is at work', async () => {
    const files = fixtures.slice(0, 1).map(({ input }) => input);
    const exitCode = await killAnalyzer({ analyzer: analyzer.id, project: {}, files });
    expect(exitCode).toBe(1);
  });
});
