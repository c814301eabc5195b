import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../e2e/support/shipped.ts';

/** Each breaks one rule, and is reported by its name. */
const LAYER_VIOLATIONS = [
  ['layer-plan', 'src/plan/planted.ts', "import '../reporters/index.ts';"],
  ['layer-model', 'src/model/planted.ts', "import '../run.ts';"],
  ['layer-analyzers', 'src/analyzers/planted.ts', "import '../pool/board.ts';"],
  ['layer-reporters', 'src/reporters/planted.ts', "import '../findings/fingerprint.ts';"],
  ['core-touches-nothing', 'src/files/planted.ts', "import 'node:fs';"],
  ['core-touches-nothing', 'src/inputs/planted.ts', "import '@actions/core';"],
  ['one-adapter-per-dependency', 'src/adapters/planted.ts', "import './host.ts';"],
  ['nobody-imports-an-entry', 'src/pool/planted.ts', "import '../main.ts';"],
  ['composition-is-for-entries', 'src/journal/planted.ts', "import '../post-report.ts';"],
  ['no-orphans', 'src/plan/planted-alone.ts', 'export const planted = 1;'],
  ['no-cycles', 'src/checks/planted-too.ts', "import './planted.ts';"],
  ['src-never-imports-test', 'src/findings/planted.ts', "import '../../test/planted.ts';"],
] as const;

const LINT_VIOLATIONS = [
  [
    'no-floating-promises',
    'async function work(): Promise<void> {\n  await Promise.resolve();\n}\n\nexport function start(): void {\n  work();\n}\n',
  ],
  ['no-explicit-any', 'export function same(value: any): unknown {\n  return value;\n}\n'],
  [
    'no-non-null-assertion',
    'export function first(texts: readonly string[]): string {\n  return texts[0]!;\n}\n',
  ],
  ['no-default-export', 'export default 1;\n'],
  [
    'no-empty',
    'export function run(work: () => void): void {\n  try {\n    work();\n  } catch {}\n}\n',
  ],
  [
    'switch-exhaustiveness-check',
    "export function say(word: 'yes' | 'no'): string {\n  switch (word) {\n    case 'yes':\n      return word;\n  }\n  return '';\n}\n",
  ],
  [
    'max-params',
    'export function add(a: number, b: number, c: number, d: number): number {\n  return a + b + c + d;\n}\n',
  ],
  ['no-console', "export function shout(): void {\n  console.log('!');\n}\n"],
  ['no-process-exit', 'export function leave(): never {\n  process.exit(1);\n}\n'],
] as const;

/** A copy of the sources and of the rules they are held to, in which violations are planted. */
let copy: string;

beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'evenkeel-rules-')));
  const rules = ['.dependency-cruiser.mjs', '.oxlintrc.json', 'package.json', 'tsconfig.json'];
  for (const name of ['src', ...rules]) {
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function plant(path: string, text: string): void {
  writeFileSync(join(copy, path), text);
}

function run(entry: string, ...args: readonly string[]) {
  const file = join(ROOT, 'node_modules', entry);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  });
  return { status, output: stdout + stderr };
}

function cruise() {
  const flags = ['--config', '.dependency-cruiser.mjs', '--output-type', 'err'];
  return run('dependency-cruiser/bin/dependency-cruiser.mjs', 'src', ...flags);
}

function lint() {
  return run(
    'oxlint/bin/oxlint',
    '--type-aware',
    '--deny-warnings',
    '--format',
    'unix',
    'src/plan',
  );
}

describe('the rules between layers', () => {
  it('hold for the sources as they are, and look at all of them', () => {
    const { status, output } = cruise();
    expect(output).toMatch(/no dependency violations found \(\d{3,} modules, \d{3,} dependencies/);
    expect(status).toBe(0);
  });

  describe('once violations are planted', () => {
    let result: ReturnType<typeof cruise>;

    beforeAll(() => {
      mkdirSync(join(copy, 'test'));
      plant('test/planted.ts', 'export const planted = 1;\n');
      plant('src/checks/planted.ts', "import './planted-too.ts';\n");
      for (const [, path, text] of LAYER_VIOLATIONS) plant(path, `${text}\n`);
      result = cruise();
    });

    it('fail', () => {
      expect(result.status).toBeGreaterThan(0);
    });

    it.each(LAYER_VIOLATIONS)('name %s in %s', (rule, path) => {
      expect(result.output).toContain(`error ${rule}: ${path}`);
    });
  });
});

describe('the linter', () => {
  it('has nothing against the sources as they are', () => {
    for (const [, path] of LAYER_VIOLATIONS) rmSync(join(copy, path), { force: true });
    expect(lint()).toMatchObject({ status: 0 });
  });

  describe('once violations are planted', () => {
    let result: ReturnType<typeof lint>;

    beforeAll(() => {
      for (const [rule, text] of LINT_VIOLATIONS) plant(`src/plan/planted-${rule}.ts`, text);
      result = lint();
    });

    it('fails', () => {
      expect(result.status).toBeGreaterThan(0);
    });

    it.each(LINT_VIOLATIONS)('finds %s', (rule) => {
      const lines = result.output.split('\n');
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`planted-${rule}\\.ts:.*${rule}`)),
      );
    });
  });
});
