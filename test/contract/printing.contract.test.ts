import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** The linter's complaints about a file of ours with this text. */
function complaintsAbout(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-lint-'));
  const file = join(folder, 'printing.ts');
  writeFileSync(file, text);
  try {
    const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '--config', join(ROOT, '.oxlintrc.json'), file];
    return execFileSync(process.execPath, args, { encoding: 'utf8', cwd: folder, stdio: 'pipe' });
  } catch (error) {
    return String(Object(error).stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a source file calls `write` on something: `file:expression`. */
function writesIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      /(?:^|\.)(?:stdout|stderr)\.write$/.test(node.expression.getText())
    ) {
      found.push(relative(ROOT, file).replaceAll('\\', '/'));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('printing', () => {
  it.each([
    ["import { info } from '@actions/core';\ninfo(process.argv.join());", 'no-restricted-imports'],
    ["import * as core from '@actions/core';\ncore.info('x');", 'no-restricted-imports'],
    ["import { setFailed } from '@actions/core';\nsetFailed('x');", 'no-restricted-imports'],
    ["console.log('x');", 'no-console'],
    ["console.error('x');", 'no-console'],
  ])('as it is, is refused by the linter: %s', (text, rule) => {
    expect(complaintsAbout(text)).toContain(rule);
  });

  it('with a function that escapes is not refused', () => {
    const text = "import { warning } from '@actions/core';\nwarning(process.argv.join());\n";
    expect(complaintsAbout(text)).not.toContain('no-restricted-imports');
  });

  it('is done by the terminal alone, whose callers make text safe', () => {
    const files = globSync('src/**/*.ts', { cwd: ROOT }).map((file) => join(ROOT, file));
    const writers = new Set(files.flatMap(writesIn));
    // The entry for old versions of Node prints one sentence of its own.
    expect([...writers].toSorted()).toEqual(['src/adapters/terminal.ts', 'src/cli.ts']);
  });
});
