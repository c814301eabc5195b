import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analyzer, Found, Project } from '../../src/analyzers/define-analyzer.ts';
import { ANALYZERS } from '../../src/analyzers/index.ts';
import { SEVERITIES, type Match } from '../../src/model/finding.ts';
import { openAnalyzerContext } from '../support/analyzer-context.ts';
import { readAnalyzerFixtures, type AnalyzerFixture } from '../support/analyzer-fixtures.ts';
import type { AnalyzerReply } from '../support/analyzer-worker.ts';
import { garbageFiles } from '../support/garbage-files.ts';
import { killAnalyzer, runAnalyzer, runAnalyzerOverAll } from '../support/run-analyzer.ts';

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

/** What an analyzer says is a rule that it lists, explained at the same place. */
function expectListed(match: Match, analyzer: Analyzer<Found>, project: Project): void {
  const rules = [...(analyzer.rulesIn?.(project) ?? []), ...analyzer.rules()];
  const known = rules.find(({ rule }) => rule === match.rule);
  expect
    .soft(known?.helpUrl, `${analyzer.id}/${match.rule} in its list of rules`)
    .toBe(match.helpUrl);
}

function first(fixtures: readonly AnalyzerFixture[]): AnalyzerFixture {
  const [fixture] = fixtures;
  if (fixture === undefined) throw new Error('Expected a fixture, found none.');
  return fixture;
}

/** Runs something when it is first asked for, and keeps the result. */
function once<T>(run: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => (result ??= run());
}

describe('ANALYZERS', () => {
  it('has no two analyzers of the same id', () => {
    const ids = ANALYZERS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe.each(ANALYZERS)('$id', (analyzer: Analyzer<Found>) => {
  const fixtures = readAnalyzerFixtures(analyzer.id);
  const reporting = fixtures.filter(({ name }) => name.startsWith('ng.'));
  const quiet = fixtures.filter(({ name }) => name.startsWith('ok.'));

  /** All fixtures, each in its own project, in one worker. */
  const all = once(() =>
    runAnalyzer(
      analyzer.id,
      fixtures.map(({ project, input }) => ({ project, files: [input] })),
    ),
  );

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

  it('has fixtures of what it is quiet on and of what it reports, and of nothing else', () => {
    expect(quiet.length).toBeGreaterThan(0);
    expect(reporting.length).toBeGreaterThan(0);
    expect(fixtures).toHaveLength(quiet.length + reporting.length);
    expect(reporting.filter(({ expected }) => expected.length === 0)).toEqual([]);
  });

  it('claims text of any kind only where it says so', () => {
    expect(analyzer.claims('folder/unheard-of.kind')).toBe(analyzer.isForAnyText === true);
    expect(analyzer.claims('folder/picture.png')).toBe(false);
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

  it.each(fixtures)('finds in $name exactly what is expected', async (fixture) => {
    const { replies } = await all();
    const matches = matchesOf(replies[fixtures.indexOf(fixture)]);
    expect(matches).toEqual(fixture.expected);
    for (const match of matches) {
      expectInside(match, fixture.input.text);
      expectWellFormed(match);
      expectListed(match, analyzer, openAnalyzerContext(fixture.project).project);
    }
  });

  it('lists its rules, each once, with what they are about and where they are explained', () => {
    const rules = analyzer.rules();
    expect(rules.length).toBeGreaterThan(0);
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    for (const { rule, language, severity, summary, helpUrl } of rules) {
      expect.soft(rule, rule).toMatch(/^[A-Za-z][\w./-]{0,99}$/);
      expect.soft(language, rule).toMatch(/^[a-z][a-z-]*$/);
      expect.soft(SEVERITIES, rule).toContain(severity);
      expect.soft(summary, rule).toMatch(/^\S.*[.!?]$/);
      expect.soft(helpUrl, rule).toMatch(/^https:\/\/[^\s<>"]+$/);
    }
  });

  it('prints nothing', async () => {
    expect((await all()).printed).toBe('');
  });

  it('tells how much memory its engine holds', async () => {
    const [reply] = (await all()).replies;
    expect(reply?.kind === 'matches' && Number.isSafeInteger(reply.memoryBytes)).toBe(true);
    // An engine in JavaScript holds V8's heap, which is measured from outside.
    const hasModules = analyzer.modules.length > 0;
    expect(reply?.kind === 'matches' && reply.memoryBytes > 0).toBe(hasModules);
  });

  it('finds the same again, and after other files', async () => {
    const { project, input, expected } = first(reporting);
    const others = quiet.slice(0, 1).map((fixture) => fixture.input);
    const files = [input, input, ...others, input];
    const { replies } = await runAnalyzer(analyzer.id, [{ project, files }]);
    const [initial, again, , afterOther] = replies.map(matchesOf);
    expect([initial, again, afterOther]).toEqual([expected, expected, expected]);
  });

  it('survives garbage and deep nesting, or breaks in a way that is known', async () => {
    const garbage = garbageFiles(fixtures[0]?.input.path ?? '');
    const { replies, printed } = await runAnalyzerOverAll(analyzer.id, garbage);
    expect(replies).toHaveLength(garbage.length);
    expect(printed).toBe('');
    for (const [index, { name, text }] of garbage.entries()) {
      const reply = replies[index];
      if (reply?.kind === 'threw') expect.soft(BROKEN_ENGINE, name).toContain(reply.name);
      else {
        for (const match of matchesOf(reply).slice(0, 100)) {
          expectInside(match, text);
          expectListed(match, analyzer, openAnalyzerContext().project);
        }
      }
    }
  });

  it('works in a new worker after it broke in another', async () => {
    const garbage = garbageFiles(fixtures[0]?.input.path ?? '');
    const deep = garbage.filter(({ name }) => name.includes('nested'));
    await runAnalyzer(analyzer.id, [{ project: {}, files: deep }]);
    const { project, input, expected } = first(reporting);
    const { replies } = await runAnalyzer(analyzer.id, [{ project, files: [input] }]);
    expect(replies.map(matchesOf)).toEqual([expected]);
  });

  it('can be stopped while it is at work', async () => {
    const { project, input } = first(fixtures);
    expect(await killAnalyzer(analyzer.id, { project, files: [input] })).toBe(1);
  });
});
