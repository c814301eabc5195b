import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NESTED_TEXTS } from '../support/hostile/nested-texts.ts';
import { ODD_CONTENTS, type Fate, type OddFile } from '../support/hostile/odd-contents.ts';
import { createTempFolder } from '../support/temp-repository.ts';
import { runCommand } from './support/command.ts';
import { reportOf, type JsonReport } from './support/json-report.ts';

/** Only the engines of the languages: what looks at every text is no part of these fates. */
const LANGUAGES = ['--analyzers', 'ruff,biome,prism,ruby-rules,php-rules'];

function fatesIn({ files }: JsonReport, paths: readonly string[]): Record<string, string> {
  const unanalyzed = files.unanalyzed.map(({ path, reason }) => [path, reason] as const);
  const skipped = files.skippedFiles.map(({ path, reason }) => [path, reason] as const);
  const told = new Map([...unanalyzed, ...skipped]);
  return Object.fromEntries(paths.map((path) => [path, told.get(path) ?? 'analyzed']));
}

function wordOf(fate: Fate): string {
  return fate.kind === 'analyzed' ? 'analyzed' : fate.reason;
}

function countOf(kind: Fate['kind']): number {
  return ODD_CONTENTS.filter(({ fate }) => fate.kind === kind).length;
}

describe('the shipped program, among odd contents', () => {
  it('analyses each file, or says why it cannot', async () => {
    using folder = createTempFolder();
    for (const { path, bytes } of ODD_CONTENTS) folder.write({ [path]: bytes });
    const args = [folder.root, '--format', 'json', '--workers', '2', ...LANGUAGES];
    const report = reportOf(await runCommand(args));
    const expected = ODD_CONTENTS.map(({ path, fate }: OddFile) => [path, wordOf(fate)]);
    expect(
      fatesIn(
        report,
        ODD_CONTENTS.map(({ path }) => path),
      ),
    ).toEqual(Object.fromEntries(expected));
    expect(report.files).toMatchObject({
      selected: ODD_CONTENTS.length - countOf('skipped'),
      analyzed: countOf('analyzed'),
    });
    const limit = report.findings.filter(({ path }) => path === 'size/limit.php');
    expect(limit.map(({ ruleId }) => ruleId)).toContain('php-rules/debug-output');
  });

  it('takes a line of 50 MB where it is asked to, and loses nothing beside it', async () => {
    using folder = createTempFolder({ 'small.php': '<?php\nvar_dump($a);\n' });
    writeFileSync(folder.at('line.css'), `a{}/*${'a '.repeat(25_000_000)}*/\n`);
    const flags = ['--max-file-size', '64MiB', '--file-timeout', '60s', ...LANGUAGES];
    const report = reportOf(await runCommand([folder.root, '--format', 'json', ...flags]));
    expect(report.files).toMatchObject({ selected: 2, skipped: {} });
    // How much memory there is decides whether 50 MB can be held several times.
    const allowed = ['analyzed', 'out-of-memory', 'spinning', 'crashed', 'engine-died'];
    expect(allowed).toContain(fatesIn(report, ['line.css'])['line.css']);
    expect(report.findings.map(({ path }) => path)).toContain('small.php');
  });

  it('names every file whose nesting breaks an engine, and with it nothing else', async () => {
    const beside = { 'beside.php': '<?php\nvar_dump($a);\n', 'beside.py': 'import os\n' };
    using folder = createTempFolder(beside);
    for (const { path, text } of NESTED_TEXTS) folder.write({ [path]: text });
    const flags = ['--workers', '2', '--max-file-size', '64MiB', '--file-timeout', '4s'];
    const args = [folder.root, '--format', 'json', ...flags, ...LANGUAGES];
    const report = reportOf(await runCommand(args));
    expect(report.files.selected).toBe(NESTED_TEXTS.length + 2);
    // What a stack cannot hold breaks an engine; what takes the square of the depth is stopped.
    for (const { path, reason } of report.files.unanalyzed) {
      expect(['crashed', 'quarantined', 'spinning', 'out-of-memory'], path).toContain(reason);
      expect(path).not.toMatch(/^beside/);
    }
    expect(report.files.analyzed).toBeGreaterThan(NESTED_TEXTS.length / 2);
    expect(report.findings.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['beside.php', 'beside.py']),
    );
    // An engine that a file can break lives in a worker, never in the process around it.
    expect(report.notes.filter((note) => note.includes('restarted'))).toEqual([]);
  }, 400_000);
});
