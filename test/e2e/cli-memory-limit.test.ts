import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { openCgroupLab } from '../support/cgroup-lab.ts';
import { createTempRepository, type Files } from '../support/temp-repository.ts';
import { parseReport } from './support/json-report.ts';
import { CLI } from './support/shipped.ts';

const FILES_PER_LANGUAGE = 750;
const MEBIBYTE = 2 ** 20;

const LINES_PER_FILE = 12;

function repeat(line: (index: number) => string): string {
  return Array.from({ length: LINES_PER_FILE }, (_, index) => line(index)).join('');
}

/** One file of each language, with one finding. */
function filesOf(number: number): Files {
  return {
    [`py/${number}.py`]: `import os\n\n${repeat((index) => `def f_${index}(left, right):\n    return {left: [right, ${index}]}\n\n\n`)}`,
    [`js/${number}.js`]: `debugger;\n${repeat((index) => `export const f${index} = (left, right) => ({ left, rest: [right, ${index}] });\n`)}`,
    [`rb/${number}.rb`]: `${repeat((index) => `def f_${index}(left, right)\n  [left, right].map { |each| each + ${index} }\nend\n`)}begin\n  f_0(1, 2)\nrescue Exception\n  nil\nend\n`,
    [`php/${number}.php`]: `<?php\nvar_dump($all);\n${repeat((index) => `function f${index}($left, $right) { return [$left, $right, ${index}]; }\n`)}`,
  };
}

function manyFiles(): Files {
  const all = Array.from({ length: FILES_PER_LANGUAGE }, (_, number) => filesOf(number));
  return Object.assign({}, ...all);
}

const lab = openCgroupLab('memory');
const title = lab.kind === 'open' ? '' : ` (skipped: ${lab.reason})`;

afterAll(() => {
  if (lab.kind === 'open') lab.lab.dispose();
});

describe.skipIf(lab.kind === 'unavailable')(`the shipped program in little memory${title}`, () => {
  it('analyses 3,000 files of four languages whole in 512 and in 256 MiB, and nothing is killed', async () => {
    if (lab.kind === 'unavailable') return;
    using repository = createTempRepository(manyFiles());
    for (const mebibytes of [512, 256]) {
      const group = lab.lab;
      const { version } = group;
      const name = `memory-${mebibytes}`;
      const limit = String(mebibytes * MEBIBYTE);
      group.makeGroup(
        name,
        version === 2 ? { 'memory.max': limit } : { 'memory.limit_in_bytes': limit },
      );
      const args = [CLI, repository.root, '--format', 'json', '--no-progress'];
      const [shell = '', ...rest] = group.inside(name, [process.execPath, ...args]);
      const child = spawn(shell, rest, { stdio: ['ignore', 'pipe', 'ignore'] });
      const [stdout] = await Promise.all([text(child.stdout), once(child, 'close')]);
      const report = parseReport(stdout);
      expect(report.files).toMatchObject({ selected: 3000, analyzed: 3000, unanalyzed: [] });
      expect(report.findings.length).toBeGreaterThanOrEqual(3000);
      const events = group.read(name, version === 2 ? 'memory.events' : 'memory.oom_control');
      expect(events).toMatch(/^oom_kill 0$/m);
      expect(report.notes.filter((note) => note.includes('killed'))).toEqual([]);
    }
  }, 600_000);
});
